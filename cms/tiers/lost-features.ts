import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import { isStanding } from "../memberships/standing";
import type { FeatureCode } from "./entitlements";

const mostNamed = 20;

/** Features that a tier is to lose, and who has them by it: how many on each platform, and the first 20 by name. */
export type LostFeatures = {
  features: FeatureCode[];
  platforms: Array<{ platformId: string; platform: string; memberships: number }>;
  vendors: Array<{ code: string; name: string; platform: string }>;
};

/** @returns null where no feature is lost, or nobody has the tier. */
export async function lostFeatures(
  db: Queryable,
  tierId: string,
  features: FeatureCode[],
): Promise<LostFeatures | null> {
  if (!features.length) return null;
  const hasTier = and(eq(vendorPlatforms.tierId, tierId), isStanding);
  const counted = await db
    .select({ platformId: platforms.id, platform: platforms.name, memberships: sql<number>`count(*)::int` })
    .from(vendorPlatforms)
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .where(hasTier)
    .groupBy(platforms.id, platforms.name)
    .orderBy(asc(platforms.name));
  if (!counted.length) return null;
  const named = await db
    .select({ code: vendors.code, name: vendors.name, platform: platforms.name })
    .from(vendorPlatforms)
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .innerJoin(vendors, eq(vendors.id, vendorPlatforms.vendorId))
    .where(hasTier)
    .orderBy(asc(vendors.name), asc(platforms.name))
    .limit(mostNamed);
  return { features, platforms: counted, vendors: named };
}
