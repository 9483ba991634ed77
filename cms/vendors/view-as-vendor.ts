import { and, asc, eq } from "drizzle-orm";
import { vendorPlatforms } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { isStanding, type Member } from "../memberships/standing";
import { type Actor, authorise, readingActions } from "../policy";

/** Whose dashboard is read, and where: on the platforms of the scope, not on the vendor's others. */
export type VendorView = { actor: Actor; memberships: Member[] };

/**
 * Lets an admin see a vendor's dashboard as its owner does, to read and not to write; that they did is recorded on each
 * of the platforms that they see it on.
 *
 * @returns the actor with whom to read, in the scope of one of the memberships.
 * @throws NotFound where the vendor is no member in the scope, Forbidden.
 */
export async function viewAsVendor(ctx: Context, { vendorId }: { vendorId: string }): Promise<VendorView> {
  const all = await ctx.db
    .select({ platformId: vendorPlatforms.platformId, vendorId: vendorPlatforms.vendorId })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.vendorId, vendorId), isStanding))
    .orderBy(asc(vendorPlatforms.joinedAt));
  const memberships = all.filter((member) => isInScope(ctx.scope, member));
  if (!memberships.length) throw new NotFound("The vendor does not exist.");
  for (const member of memberships) {
    authorise(ctx, "vendor.view-as", member);
    await audit(ctx, { action: "vendor.view-as", ...member, subjectId: vendorId });
  }
  const { userId } = ctx.actor;
  return { actor: { userId, roles: [{ kind: "vendor-owner", vendorId }], scopes: readingActions }, memberships };
}
