import { sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, platforms, subscriptionTiers, vendorPlatforms, vendors } from "@/db/schema";
import type { Scope } from "../context";
import { standsBehind } from "../memberships/quota";
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
 * Each membership with a limit looks along the index of owners at its own active pages, which are no more than its
 * plan allows. Only of those whose pages could be as many as a limit of custom pages is it asked which are custom.
 */
export async function findNearLimits(db: Queryable, scope: Scope): Promise<NearLimits> {
  const rows = await db.execute<NearLimit & { countOfAll: number }>(sql`
    with used as materialized (
      select member.id, member.platform_id, member.vendor_id, tier.name as tier, tier.max_pages, tier.max_custom_pages,
        counted.pages, counted.custom_pages
      from ${vendorPlatforms} member
      join ${subscriptionTiers} tier on tier.id = member.tier_id
      cross join lateral (
        select count(*)::int as pages,
          case when tier.max_custom_pages > 0 and count(*) >= ${nearLimit}::numeric * tier.max_custom_pages
            then (select count(*)::int from ${pages} where ${pages.platformId} = member.platform_id
              and ${pages.ownerId} = member.vendor_id and ${pages.deletedAt} is null and ${pages.pausedAt} is null
              and not ${standsBehind})
          end as custom_pages
        from ${pages} own
        where own.platform_id = member.platform_id and own.owner_id = member.vendor_id
          and own.deleted_at is null and own.paused_at is null
      ) counted
      where member.ended_at is null and ${membersIn(scope)}
        and (tier.max_pages > 0 or tier.max_custom_pages > 0)
    )
    select used.id as "membershipId", used.platform_id as "platformId", used.vendor_id as "vendorId",
      ${platforms.name} as platform, ${vendors.name} as vendor, used.tier, used.pages,
      coalesce(used.custom_pages, 0) as "customPages", used.max_pages as "maxPages",
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
