import { z } from "zod";
import { features, subscriptionTiers, tierFeatures } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { parse } from "../parse";
import { authorise, installation } from "../policy";
import { featureCodes, type TierInput, tierSchema } from "./tier";

const featureNames: Record<(typeof featureCodes)[number], string> = {
  cms_basic: "Override pages",
  cms_custom_pages: "Custom pages",
  cms_unlimited_pages: "Unlimited pages",
  cms_templates: "Page templates",
  cms_seo: "Search engine settings",
};

/**
 * Creates the subscription tiers, lowest first, with the features that they grant.
 *
 * @returns the tiers' ids by code.
 */
export async function createTiers(ctx: Context, inputs: readonly TierInput[]): Promise<Map<string, string>> {
  authorise(ctx, "tier.create", installation);
  const tiers = parse(z.array(tierSchema), inputs);
  await ctx.db
    .insert(features)
    .values(featureCodes.map((code) => ({ code, name: featureNames[code] })))
    .onConflictDoNothing();
  const ids = new Map<string, string>();
  for (const [position, { features: granted, ...tier }] of tiers.entries()) {
    const [row] = await ctx.db
      .insert(subscriptionTiers)
      .values({ ...tier, position })
      .returning({ id: subscriptionTiers.id });
    if (!row) throw new Error("The tier was not stored.");
    if (granted.length) {
      await ctx.db.insert(tierFeatures).values(granted.map((featureCode) => ({ tierId: row.id, featureCode })));
    }
    await audit(ctx, { action: "tier.create", subjectId: row.id, detail: { after: tier } });
    ids.set(tier.code, row.id);
  }
  return ids;
}
