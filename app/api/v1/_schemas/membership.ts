import { z } from "zod";
import { featureCodes } from "@/cms/tiers/tier";
import { code, id, locale } from "./common";

const count = z.int().min(0);
const limit = count.nullable().describe("Null is unlimited.");

const limits = { maxPages: limit, maxCustomPages: limit, features: z.array(z.enum(featureCodes)) };

const membership = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  tier: z.object({ id, code, name: z.string(), ...limits }),
  usage: z.object({ pages: count, customPages: count }).describe("Without paused pages."),
});

const countedPage = z.object({
  id,
  title: z.string(),
  slug: z.string(),
  locale,
  isCustom: z.boolean().describe("Whether the platform has nothing of its own at its place."),
  isPaused: z.boolean(),
});

const pages = z.object({
  count,
  pages: z.array(z.object({ pageId: id, slug: z.string(), locale })).describe("The first 10 by address."),
});

const plan = z.object({
  tierId: id,
  name: z.string(),
  ...limits,
  rank: z.enum(["lower", "current", "higher"]).describe("Its place beside the tier that the member has."),
  paused: count.describe("How many pages it would pause."),
  resumed: pages.describe("Paused pages that it would show again."),
});

const joined = z.object({
  membershipId: id,
  returned: z
    .object({
      stored: z.object({ pages: count, hiddenPages: count, redirects: count, domains: count }),
      paused: z.array(id),
      resumed: z.array(id),
    })
    .nullable()
    .describe("What a vendor found again that had left before; null where it is here for the first time."),
});

export const membershipSchemas = {
  Membership: membership,
  MembershipPages: z.object({ items: z.array(countedPage), nextCursor: z.null() }),
  PlanList: z.object({ items: z.array(plan), nextCursor: z.null() }),
  PlanPreview: z.object({ paused: pages, resumed: pages }),
  JoinedMembership: joined,
} as const;
