import { eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { features, tierFeatures } from "@/db/schema";
import type { FeatureCode } from "./entitlements";
import { featureCodes } from "./tier";

const featureNames: Record<FeatureCode, string> = {
  cms_basic: "Override pages",
  cms_custom_pages: "Custom pages",
  cms_unlimited_pages: "Unlimited pages",
  cms_templates: "Page templates",
  cms_seo: "Search engine settings",
};

/** Grants a tier these features and no others. */
export async function storeFeatures(db: Queryable, tierId: string, granted: readonly FeatureCode[]): Promise<void> {
  await db
    .insert(features)
    .values(featureCodes.map((code) => ({ code, name: featureNames[code] })))
    .onConflictDoNothing();
  await db.delete(tierFeatures).where(eq(tierFeatures.tierId, tierId));
  const rows = [...new Set(granted)].map((featureCode) => ({ tierId, featureCode }));
  if (rows.length) await db.insert(tierFeatures).values(rows);
}
