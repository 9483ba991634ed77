import { z } from "zod";
import { tierCodeSchema } from "../codes";
import type { Limits } from "./quota";

/** What a tier can grant beyond its page limits. */
export const featureCodes = [
  "cms_basic",
  "cms_custom_pages",
  "cms_unlimited_pages",
  "cms_templates",
  "cms_seo",
] as const;

const limit = z.int().min(0).max(1_000_000).nullable();

const unevenLimits = { message: "cannot be more than all pages", path: ["maxCustomPages"] };

function hasEvenLimits({ maxPages, maxCustomPages }: Limits): boolean {
  return maxPages === null || maxCustomPages === null || maxCustomPages <= maxPages;
}

/** What of a tier can be changed later; a limit of null is unlimited. */
export const tierFieldsSchema = z.strictObject({
  name: z.string().min(1).max(60),
  maxPages: limit,
  maxCustomPages: limit,
  features: z.array(z.enum(featureCodes)),
});

/** A subscription tier. Custom pages count within all pages, so there cannot be room for more of them. */
export const tierSchema = tierFieldsSchema.extend({ code: tierCodeSchema }).refine(hasEvenLimits, unevenLimits);
export type TierInput = z.input<typeof tierSchema>;

/** The schema of a change of a tier that has these limits now. */
export function tierChangesSchema(now: Limits) {
  return tierFieldsSchema
    .partial()
    .refine(
      ({ maxPages = now.maxPages, maxCustomPages = now.maxCustomPages }) => hasEvenLimits({ maxPages, maxCustomPages }),
      unevenLimits,
    );
}
