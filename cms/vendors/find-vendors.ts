import { and, asc, eq, exists } from "drizzle-orm";
import { vendorPlatforms, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { membershipsIn } from "../memberships/in-scope";
import { isStanding } from "../memberships/standing";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";

export type FoundVendor = { id: string; code: string; name: string };

const most = 10;

/**
 * The first ten vendors by name, for a field that chooses one: of the scope's platform those that are members now.
 *
 * @param text a part of a name or code; nothing for any.
 * @param code the whole code of the one that is meant.
 * @throws Forbidden.
 */
export function findVendors(
  ctx: Context,
  { text = "", code }: { text?: string; code?: string },
): Promise<FoundVendor[]> {
  authorise(ctx, "vendor.read", scopeSubject(ctx.scope));
  const memberships = ctx.db
    .select({ id: vendorPlatforms.id })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.vendorId, vendors.id), isStanding, membershipsIn(ctx.scope)));
  return ctx.db
    .select({ id: vendors.id, code: vendors.code, name: vendors.name })
    .from(vendors)
    .where(
      and(
        ctx.scope === "everything" ? undefined : exists(memberships),
        called(text, vendors.name, vendors.code),
        code === undefined ? undefined : eq(vendors.code, code),
      ),
    )
    .orderBy(asc(vendors.name), asc(vendors.id))
    .limit(most);
}
