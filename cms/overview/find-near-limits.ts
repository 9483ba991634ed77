import { type SQL, sql } from "drizzle-orm";
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
 * Each membership with a limit looks along the index of owners at its own active pages, which are no more than its
 * plan allows. Only of those whose pages could be as many as a limit of custom pages is it asked which are custom.
 */
export function membershipsNearLimit(scope: Scope): SQL {
  return sql`
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
