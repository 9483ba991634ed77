import { and, asc, eq, inArray } from "drizzle-orm";
import { vendorPlatforms, vendors } from "@/db/schema";
import type { Context } from "../context";
import { standingOn } from "../memberships/standing";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";

const most = 500;

/**
 * The vendors in the scope by name, at most 500: all, a platform's members, or the vendor itself.
 *
 * @param code narrows them down to the one with this code.
 */
export function listVendors(
  ctx: Context,
  { code }: { code?: string } = {},
): Promise<Array<{ id: string; code: string; name: string }>> {
  const { db, scope } = ctx;
  authorise(ctx, "people.read", scopeSubject(scope));
  const named = db.select({ id: vendors.id, code: vendors.code, name: vendors.name }).from(vendors).$dynamic();
  return named
    .where(and(inPlace(), code === undefined ? undefined : eq(vendors.code, code)))
    .orderBy(asc(vendors.name))
    .limit(most);

  function inPlace() {
    if (typeof scope === "string") return undefined;
    if (scope.vendorId !== null) return eq(vendors.id, scope.vendorId);
    const members = db
      .select({ id: vendorPlatforms.vendorId })
      .from(vendorPlatforms)
      .where(standingOn(scope.platformId));
    return inArray(vendors.id, members);
  }
}
