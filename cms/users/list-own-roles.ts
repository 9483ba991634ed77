import { asc, eq } from "drizzle-orm";
import { platforms, userRoles, vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import type { HeldRole } from "./list-people";
import { selfOf } from "./self";

/** The acting user's roles, with the names of the platforms and vendors that they are about. */
export function listOwnRoles(ctx: Context): Promise<HeldRole[]> {
  const userId = selfOf(ctx);
  return beyondScope(ctx, ({ db }) =>
    db
      .select({ id: userRoles.id, kind: userRoles.kind, platform: platforms.name, vendor: vendors.name })
      .from(userRoles)
      .leftJoin(platforms, eq(platforms.id, userRoles.platformId))
      .leftJoin(vendors, eq(vendors.id, userRoles.vendorId))
      .where(eq(userRoles.userId, userId))
      .orderBy(asc(userRoles.kind), asc(platforms.name), asc(vendors.name)),
  );
}
