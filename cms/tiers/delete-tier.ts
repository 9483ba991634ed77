import { eq, sql } from "drizzle-orm";
import { subscriptionTiers, vendorPlatforms } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { type TierTarget, tierForWrite } from "./tier-for-write";

/**
 * Deletes a tier that no membership has, not even one that has ended.
 *
 * @throws Conflict("tier") with the numbers of memberships that have it, NotFound, Forbidden, Conflict("version").
 */
export async function deleteTier(ctx: Context, target: TierTarget): Promise<void> {
  const { id, version, position: _, ...before } = await tierForWrite(ctx, "tier.delete", target);
  await refuseUsed(ctx, id);
  await ctx.db.delete(subscriptionTiers).where(eq(subscriptionTiers.id, id));
  await audit(ctx, { action: "tier.delete", subjectId: id, detail: { version: version + 1, before } });
}

async function refuseUsed({ db }: Context, tierId: string): Promise<void> {
  const [used] = await db
    .select({
      standing: sql<number>`(count(*) filter (where ${vendorPlatforms.endedAt} is null))::int`,
      ended: sql<number>`(count(*) filter (where ${vendorPlatforms.endedAt} is not null))::int`,
    })
    .from(vendorPlatforms)
    .where(eq(vendorPlatforms.tierId, tierId));
  const { standing = 0, ended = 0 } = used ?? {};
  if (standing + ended === 0) return;
  const message = `The tier is in use by ${standing} memberships, and by ${ended} that have ended.`;
  throw new Conflict("tier", message, { standing, ended });
}
