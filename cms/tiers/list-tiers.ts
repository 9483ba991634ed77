import { and, asc, eq, sql } from "drizzle-orm";
import { subscriptionTiers, vendorPlatforms } from "@/db/schema";
import type { Context } from "../context";
import { isStanding } from "../memberships/standing";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import { grantedFeatures, type TierRow } from "./tier-for-write";

/** A tier, and how many memberships in the scope have it. */
export type ListedTier = TierRow & { memberships: number };

/**
 * The tiers, lowest first.
 *
 * @throws Forbidden.
 */
export async function listTiers(ctx: Context): Promise<ListedTier[]> {
  const { db, scope } = ctx;
  authorise(ctx, "tier.read", scopeSubject(scope));
  const hasTier = eq(vendorPlatforms.tierId, subscriptionTiers.id);
  const inScope = typeof scope === "string" ? undefined : eq(vendorPlatforms.platformId, scope.platformId);
  return db
    .select({
      id: subscriptionTiers.id,
      code: subscriptionTiers.code,
      name: subscriptionTiers.name,
      maxPages: subscriptionTiers.maxPages,
      maxCustomPages: subscriptionTiers.maxCustomPages,
      position: subscriptionTiers.position,
      version: subscriptionTiers.version,
      features: grantedFeatures,
      memberships: sql<number>`(select count(*)::int from ${vendorPlatforms} where ${and(hasTier, isStanding, inScope)})`,
    })
    .from(subscriptionTiers)
    .orderBy(asc(subscriptionTiers.position), asc(subscriptionTiers.code));
}
