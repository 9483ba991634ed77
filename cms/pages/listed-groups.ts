import { type SQL, sql } from "drizzle-orm";

/**
 * Every group of pages that there is on some platforms, alike in platform, layer, state and language: a recursive query
 * `groups` that steps from each to the next by an index, without reading the pages between them.
 */
export function groupsOf(platformIds: readonly string[]): SQL {
  const next = (platformId: SQL, after: SQL) => sql`
    select platform_id, layer, state, locale from page_listings
    where platform_id = ${platformId} and ${after}
    order by layer, state, locale limit 1`;
  return sql`recursive groups as (
    select first.* from unnest(${sql.param(platformIds)}::uuid[]) as platform (id)
    cross join lateral (${next(sql`platform.id`, sql`true`)}) as first
    union all
    select following.* from groups
    cross join lateral (${next(
      sql`groups.platform_id`,
      sql`(layer, state, locale) > (groups.layer, groups.state, groups.locale)`,
    )}) as following
  )`;
}

/** That a row of `page_listings as l` is of the group at hand. */
export const inGroup = sql`l.platform_id = groups.platform_id and l.layer = groups.layer
  and l.state = groups.state and l.locale = groups.locale`;

/** The state of a row of `page_listings as l` by now: a schedule that came due made it public without a write. */
export const stateNow = sql`case when l.state = 'scheduled' and l.scheduled_at <= now()
  then case when l.has_draft then 'changed' else 'published' end else l.state end`;
