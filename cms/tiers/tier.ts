import { z } from "zod";

/** What a tier can grant beyond its page limits. */
export const featureCodes = [
  "cms_basic",
  "cms_custom_pages",
  "cms_unlimited_pages",
  "cms_templates",
  "cms_seo",
] as const;

const limit = z.int().min(0).nullable();

/** A subscription tier; a limit of null is unlimited. */
export const tierSchema = z.strictObject({
  code: z.string().min(1).max(40),
  name: z.string().min(1).max(60),
  maxPages: limit,
  maxCustomPages: limit,
  features: z.array(z.enum(featureCodes)),
});
export type TierInput = z.input<typeof tierSchema>;
