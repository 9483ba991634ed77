import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { planRequests, platforms, vendors } from "@/db/schema";
import type { Scope } from "../context";
import { requestsIn } from "../plan-requests/list-requests";
import { type FirstAndCount, few, withCount } from "./first-and-count";

export type AskedPlan = {
  requestId: string;
  platformId: string;
  vendorId: string;
  platform: string;
  vendor: string;
  tierName: string;
  fromTierName: string;
  askedAt: Date;
};
export type AskedPlans = FirstAndCount<AskedPlan>;

/** The requests for another tier that wait for an answer, the first that came first. */
export async function findPlanRequests(db: Queryable, scope: Scope): Promise<AskedPlans> {
  const rows = await db
    .select({
      requestId: planRequests.id,
      platformId: planRequests.platformId,
      vendorId: planRequests.vendorId,
      platform: platforms.name,
      vendor: vendors.name,
      tierName: planRequests.tierName,
      fromTierName: planRequests.fromTierName,
      askedAt: planRequests.askedAt,
      countOfAll: sql<number>`(count(*) over ())::int`,
    })
    .from(planRequests)
    .innerJoin(platforms, eq(platforms.id, planRequests.platformId))
    .innerJoin(vendors, eq(vendors.id, planRequests.vendorId))
    .where(and(requestsIn(scope), eq(planRequests.state, "open")))
    .orderBy(asc(planRequests.askedAt), asc(planRequests.id))
    .limit(few);
  return withCount(rows);
}
