import { eq } from "drizzle-orm";
import { vendorPlatforms, vendors } from "@/db/schema";
import { audit } from "../audit";
import { beyondScope, type Context, isInScope } from "../context";
import { Conflict, Forbidden, NotFound } from "../errors";
import { authorise, can, installation } from "../policy";
import { tags } from "../tags";
import { violates } from "../violations";

/**
 * Makes a vendor a member of a platform; its storefront is live at once with the platform's defaults.
 *
 * @throws NotFound, or Conflict("vendorId") where it is a member already; Forbidden also where it is a member of other
 *   platforms: an admin of one platform alone cannot draw in another's vendor, which would take its people from that
 *   one's reach.
 */
export async function joinPlatform(
  ctx: Context,
  { platformId, vendorId, tierId }: { platformId: string; vendorId: string; tierId: string },
): Promise<{ membershipId: string; tags: string[] }> {
  if (!isInScope(ctx.scope, { platformId, vendorId })) throw new NotFound("The platform does not exist.");
  authorise(ctx, "membership.join", { platformId, vendorId });
  await refuseTaking(ctx, vendorId);
  try {
    const [membership] = await ctx.db
      .insert(vendorPlatforms)
      .values({ platformId, vendorId, tierId })
      .returning({ id: vendorPlatforms.id });
    if (!membership) throw new Error("The membership was not stored.");
    await audit(ctx, {
      action: "membership.join",
      platformId,
      vendorId,
      subjectId: membership.id,
      detail: { after: { tierId } },
    });
    // Only now: a platform does not see vendors that are no members.
    const [vendor] = await ctx.db.select({ code: vendors.code }).from(vendors).where(eq(vendors.id, vendorId));
    if (!vendor) throw new NotFound("The vendor does not exist.");
    return { membershipId: membership.id, tags: [tags.member(vendor.code)] };
  } catch (error) {
    if (violates(error, "vendor_platforms_platform_vendor")) {
      throw new Conflict("vendorId", "The vendor is a member of this platform already.");
    }
    if (violates(error, "vendor_platforms_platform_id_platforms_id_fk")) {
      throw new NotFound("The platform does not exist.");
    }
    if (violates(error, "vendor_platforms_vendor_id_vendors_id_fk")) {
      throw new NotFound("The vendor does not exist.");
    }
    if (violates(error, "vendor_platforms_tier_id_subscription_tiers_id_fk")) {
      throw new NotFound("The tier does not exist.");
    }
    throw error;
  }
}

async function refuseTaking(ctx: Context, vendorId: string): Promise<void> {
  if (can(ctx.actor, "membership.join-another", installation)) return;
  const others = await beyondScope(ctx, ({ db }) => db.$count(vendorPlatforms, eq(vendorPlatforms.vendorId, vendorId)));
  if (others > 0) throw new Forbidden("The vendor is a member of another platform. A super admin can add it here too.");
}
