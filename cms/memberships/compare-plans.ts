import { asc } from "drizzle-orm";
import { subscriptionTiers } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import type { FeatureCode } from "../tiers/entitlements";
import { fitToLimits, type Limits } from "../tiers/quota";
import { grantedFeatures } from "../tiers/tier-for-write";
import { type NamedPages, namedPages, pageAddresses } from "./preview-plan";
import { countedPages, findPlan } from "./quota";
import type { Member } from "./standing";

/** A tier as a member may choose it: what it allows, and what it would do to the member's pages. */
export type ComparedPlan = Limits & {
  tierId: string;
  name: string;
  features: FeatureCode[];
  /** Its place beside the tier that the member has. */
  rank: "lower" | "current" | "higher";
  /** How many pages it would pause. */
  paused: number;
  /** The paused pages that it would show again. */
  resumed: NamedPages;
};

/**
 * All tiers, lowest first, as a member compares them.
 *
 * @throws NotFound, Forbidden.
 */
export async function comparePlans(ctx: Context, member: Member): Promise<ComparedPlan[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const { db } = ctx;
  const plan = await findPlan(db, member);
  const pages = await countedPages(db, member);
  const tiers = await db
    .select({
      tierId: subscriptionTiers.id,
      name: subscriptionTiers.name,
      maxPages: subscriptionTiers.maxPages,
      maxCustomPages: subscriptionTiers.maxCustomPages,
      features: grantedFeatures,
    })
    .from(subscriptionTiers)
    .orderBy(asc(subscriptionTiers.position), asc(subscriptionTiers.code));
  const present = tiers.findIndex(({ tierId }) => tierId === plan.tierId);
  const pausedIds = pages.flatMap(({ id, isPaused }) => (isPaused ? id : []));
  const addresses = await pageAddresses(db, pausedIds);
  return tiers.map((tier, index) => {
    const { paused, resumed } = fitToLimits(pages, tier);
    const rank = index === present ? "current" : index < present ? "lower" : "higher";
    return { ...tier, rank, paused: paused.length, resumed: namedPages(addresses, resumed) };
  });
}
