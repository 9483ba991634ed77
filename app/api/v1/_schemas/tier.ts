import { z } from "zod";
import { featureCodes } from "@/cms/tiers/tier";
import { code, id, locale } from "./common";

const count = z.int().min(0);
const limit = count.nullable().describe("Null is unlimited.");
const features = z.array(z.enum(featureCodes));

const tier = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  code,
  name: z.string(),
  maxPages: limit,
  maxCustomPages: limit,
  features,
  position: z.int().describe("Its place among the tiers, the lowest first."),
  memberships: count.describe("How many have it, as far as you see them."),
});

/** What a change of a tier would do, before it is done. */
const tierEffect = z.object({
  platforms: z.array(
    z.object({ platformId: id, platform: z.string(), memberships: count, paused: count, resumed: count }),
  ),
  pages: z
    .array(
      z.object({
        pageId: id,
        slug: z.string(),
        locale,
        vendor: z.string(),
        platform: z.string(),
        willBePaused: z.boolean(),
      }),
    )
    .describe("The first 20 of those that would be paused or shown again."),
  lost: z
    .object({
      features,
      platforms: z.array(z.object({ platformId: id, platform: z.string(), memberships: count })),
      vendors: z.array(z.object({ code, name: z.string(), platform: z.string() })),
    })
    .nullable()
    .describe("Features that members would lose."),
});

export const tierSchemas = {
  Tier: tier,
  TierList: z.object({ items: z.array(tier), nextCursor: z.null() }),
  TierEffect: tierEffect,
} as const;
