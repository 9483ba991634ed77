import { eq, sql } from "drizzle-orm";
import { subscriptionTiers, tierFeatures } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { type Action, authorise, installation } from "../policy";
import { refuseStale } from "../stale";
import type { FeatureCode } from "./entitlements";

/** A tier, and the version of it that the writer started from; left out where any will do. */
export type TierTarget = { tierId: string; version?: number };

export type TierRow = typeof subscriptionTiers.$inferSelect & { features: FeatureCode[] };

/** The features that a tier grants. */
export const grantedFeatures = sql<FeatureCode[]>`array(
  select feature_code from ${tierFeatures} where ${eq(tierFeatures.tierId, subscriptionTiers.id)} order by feature_code
)`;

/**
 * A tier that is about to be changed, its row locked until the transaction ends.
 *
 * @throws NotFound, Forbidden, Conflict("version") with what others changed.
 */
export async function tierForWrite(ctx: Context, action: Action, { tierId, version }: TierTarget): Promise<TierRow> {
  authorise(ctx, action, installation);
  const [tier] = await ctx.db.select().from(subscriptionTiers).where(eq(subscriptionTiers.id, tierId)).for("update");
  if (!tier) throw new NotFound("The tier does not exist.");
  await refuseStale(ctx, { subjectId: tierId, version: tier.version }, version);
  const [granted] = await ctx.db
    .select({ features: grantedFeatures })
    .from(subscriptionTiers)
    .where(eq(subscriptionTiers.id, tierId));
  return { ...tier, features: granted?.features ?? [] };
}
