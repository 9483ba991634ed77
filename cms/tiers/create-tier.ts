import { sql } from "drizzle-orm";
import { subscriptionTiers } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { authorise, installation } from "../policy";
import { violates } from "../violations";
import { storeFeatures } from "./store-features";
import { type TierInput, tierSchema } from "./tier";

/**
 * Creates a subscription tier above the others.
 *
 * @throws Invalid, Forbidden, or Conflict("code") where another tier has it.
 */
export async function createTier(ctx: Context, input: TierInput): Promise<{ tierId: string }> {
  authorise(ctx, "tier.create", installation);
  const { features, ...tier } = parse(tierSchema, input);
  const position = sql`(select coalesce(max(${subscriptionTiers.position}) + 1, 0) from ${subscriptionTiers})`;
  try {
    const [stored] = await ctx.db
      .insert(subscriptionTiers)
      .values({ ...tier, position })
      .returning({ id: subscriptionTiers.id });
    if (!stored) throw new Error("The tier was not stored.");
    await storeFeatures(ctx.db, stored.id, features);
    const detail = { version: 1, after: { ...tier, features } };
    await audit(ctx, { action: "tier.create", subjectId: stored.id, detail });
    return { tierId: stored.id };
  } catch (error) {
    if (violates(error, "subscription_tiers_code_unique")) throw new Conflict("code", "Another tier has this code.");
    throw error;
  }
}
