import { and, asc, eq } from "drizzle-orm";
import { userRoles, users } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";

/**
 * The names of the people who own a vendor, for its editors: whom they ask for what only an owner may.
 *
 * @throws NotFound where it lies outside the scope, Forbidden.
 */
export async function listOwners(ctx: Context, member: Member): Promise<string[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "storefront.read", member);
  const owners = await ctx.db
    .select({ name: users.name })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(and(eq(userRoles.vendorId, member.vendorId), eq(userRoles.kind, "vendor-owner")))
    .orderBy(asc(users.name));
  return owners.map(({ name }) => name);
}
