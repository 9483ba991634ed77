import { sql } from "drizzle-orm";
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

/**
 * The memberships that use 80 % of a limit or more, the fullest first; as `isNearLimit` decides it for one.
 *
 * What each uses stands in `page_counts`, whose custom pages know nothing of what a schedule made public by the clock:
 * over those few places they are looked up.
 */
export async function findNearLimits(db: Queryable, scope: Scope): Promise<NearLimits> {
  const rows = await db.execute<NearLimit & { countOfAll: number }>(sql`
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
    ), used as (
      select member.id, member.platform_id, member.vendor_id, tier.name as tier, tier.max_pages, tier.max_custom_pages,
        counted.pages, counted.custom_pages - coalesce(covered.pages, 0) as custom_pages
      from ${vendorPlatforms} member
      join ${subscriptionTiers} tier on tier.id = member.tier_id
      join ${pageCounts} counted on counted.platform_id = member.platform_id and counted.vendor_id = member.vendor_id
      left join covered on covered.platform_id = member.platform_id and covered.vendor_id = member.vendor_id
      where member.ended_at is null and ${membersIn(scope)}
    )
    select used.id as "membershipId", used.platform_id as "platformId", used.vendor_id as "vendorId",
      ${platforms.name} as platform, ${vendors.name} as vendor, used.tier, used.pages,
      used.custom_pages as "customPages", used.max_pages as "maxPages",
      used.max_custom_pages as "maxCustomPages", (count(*) over ())::int as "countOfAll"
    from used
    join ${platforms} on ${platforms.id} = used.platform_id
    join ${vendors} on ${vendors.id} = used.vendor_id
    where used.pages >= ${nearLimit}::numeric * nullif(used.max_pages, 0)
      or used.custom_pages >= ${nearLimit}::numeric * nullif(used.max_custom_pages, 0)
    order by greatest(used.pages::numeric / nullif(used.max_pages, 0), used.custom_pages::numeric / nullif(used.max_custom_pages, 0)) desc,
      ${vendors.name}, used.id
    limit ${few}`);
  return withCount<NearLimit>([...rows]);
}

function membersIn(scope: Scope) {
  if (scope === "everything") return sql`true`;
  if (scope === "account") return sql`false`;
  const ofPlatform = sql`member.platform_id = ${scope.platformId}`;
  return scope.vendorId === null ? ofPlatform : sql`${ofPlatform} and member.vendor_id = ${scope.vendorId}`;
}
