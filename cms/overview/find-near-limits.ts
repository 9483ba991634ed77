import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pageCounts, pages, platforms, subscriptionTiers, vendorPlatforms, vendors } from "@/db/schema";
import type { Scope } from "../context";
import { nearLimit } from "../tiers/quota";
import { type FirstAndCount, few, withCount } from "./first-and-count";

export type NearLimit = {
  membershipId: string;
  platformId: string;
  vendorId: string;
  platform: string;
  vendor: string;
  tier: string;
  pages: number;
  customPages: number;
  maxPages: number | null;
  maxCustomPages: number | null;
};
export type NearLimits = FirstAndCount<NearLimit>;

/** The vendors that `membershipsNearLimit` are of, the fullest first: each once, with the fullest of its memberships. */
export async function findNearLimits(db: Queryable, scope: Scope): Promise<NearLimits> {
  const rows = await db.execute<NearLimit & { countOfAll: number }>(sql`
    with fullest as (
      select distinct on (near.vendor_id) near.* from (${membershipsNearLimit(scope)}) near
      order by near.vendor_id, near.share desc, near.id
    )
    select fullest.id as "membershipId", fullest.platform_id as "platformId", fullest.vendor_id as "vendorId",
      ${platforms.name} as platform, ${vendors.name} as vendor, fullest.tier, fullest.pages,
      coalesce(fullest.custom_pages, 0) as "customPages", fullest.max_pages as "maxPages",
      fullest.max_custom_pages as "maxCustomPages", (count(*) over ())::int as "countOfAll"
    from fullest
    join ${platforms} on ${platforms.id} = fullest.platform_id
    join ${vendors} on ${vendors.id} = fullest.vendor_id
    order by fullest.share desc, ${vendors.name}, fullest.id
    limit ${few}`);
  return withCount<NearLimit>([...rows]);
}

/**
 * The memberships in a scope that use 80 % of a limit or more, as `isNearLimit` decides it for one: a query of them,
 * with `share`, how much of the fuller limit is used.
 *
 * What each uses stands in `page_counts`, whose custom pages know nothing of what a schedule made public by the clock:
 * over those few places they are looked up. Each membership looks up its own (offset 0 keeps it so): expecting few rows
 * under row-level security, the planner would compare all with all.
 */
export function membershipsNearLimit(scope: Scope): SQL {
  return sql`
    with come_due as (
      select distinct ${pages.platformId}, ${pages.slug}, ${pages.locale} from ${pages}
      where ${pages.ownerId} = ${pages.platformId} and ${pages.deletedAt} is null
        and ${pages.publishedRevisionId} is null and ${pages.scheduledAt} <= now()
        and not stands_published(${pages}, ${pages.id})
    ), covered as (
      select own.platform_id, own.vendor_id, count(*)::int as pages
      from come_due join ${pages} own using (platform_id, slug, locale)
      where own.vendor_id is not null and own.deleted_at is null and own.paused_at is null
      group by own.platform_id, own.vendor_id
    ), used as materialized (
      select member.id, member.platform_id, member.vendor_id, tier.name as tier, tier.max_pages, tier.max_custom_pages,
        counted.pages, counted.custom_pages - coalesce(covered.pages, 0) as custom_pages
      from ${vendorPlatforms} member
      join ${subscriptionTiers} tier on tier.id = member.tier_id
      cross join lateral (
        select ${pageCounts.pages}, ${pageCounts.customPages} from ${pageCounts}
        where ${pageCounts.platformId} = member.platform_id and ${pageCounts.vendorId} = member.vendor_id offset 0
      ) counted
      left join covered on covered.platform_id = member.platform_id and covered.vendor_id = member.vendor_id
      where member.ended_at is null and ${membersIn(scope)}
    )
    select used.*, greatest(used.pages::numeric / nullif(used.max_pages, 0),
      used.custom_pages::numeric / nullif(used.max_custom_pages, 0)) as share
    from used
    where used.pages >= ${nearLimit}::numeric * nullif(used.max_pages, 0)
      or used.custom_pages >= ${nearLimit}::numeric * nullif(used.max_custom_pages, 0)`;
}

function membersIn(scope: Scope) {
  if (scope === "everything") return sql`true`;
  if (scope === "account") return sql`false`;
  const ofPlatform = sql`member.platform_id = ${scope.platformId}`;
  return scope.vendorId === null ? ofPlatform : sql`${ofPlatform} and member.vendor_id = ${scope.vendorId}`;
}
