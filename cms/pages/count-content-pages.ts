import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context";
import { parse } from "../parse";
import type { Layer } from "./layer";
import {
  type ContentFilters,
  type ContentFiltersInput,
  contentFiltersSchema,
  type ListState,
  listStates,
  type Tab,
  tabs,
} from "./list-filters";
import { groupsOf, inGroup, stateNow } from "./listed-groups";
import { listedScope } from "./listed-scope";
import { listedSource } from "./listed-source";

/** Counting ends here, so that it takes no longer where there is more: "1,000+". */
export const mostCounted = 1000;

export type Count = { count: number; isMore: boolean };

/** How many pages each tab, and each state, would show with all other filters as they are. */
export type ContentCounts = { tabs: Record<Tab, Count>; states: Record<ListState, Count> };

/**
 * The numbers on the tabs and states of a list of pages, exact up to 1,000.
 *
 * @throws Invalid, NotFound where the platform or vendor lies outside the scope, Forbidden.
 */
export async function countContentPages(
  ctx: Context,
  { filters = {} }: { filters?: ContentFiltersInput },
): Promise<ContentCounts> {
  const wanted = parse(contentFiltersSchema, filters);
  const listed = await listedScope(ctx, wanted);
  const { candidates, conditions, words, isPartial } = await listedSource(ctx.db, listed, wanted);
  const query = candidates
    ? countCandidates(candidates, [...conditions, ...words], wanted)
    : countGroups(listed.platformIds, conditions, wanted);
  const cells = await ctx.db.execute<{ layer: Layer; state: ListState; count: number }>(query);
  const count = (layer: Layer | null, state: ListState | null): Count => {
    const counted = cells
      .filter((cell) => layer === null || cell.layer === layer)
      .filter(({ state: is }) => isIn(is, state));
    const sum = counted.reduce((total, cell) => total + cell.count, 0);
    return { count: Math.min(sum, mostCounted), isMore: isPartial || sum > mostCounted };
  };
  const { tab, state } = wanted;
  return {
    tabs: mapped(Object.keys(tabs) as Tab[], (each) => count(tabs[each], state)),
    states: mapped(listStates, (each) => count(tabs[tab], each)),
  };
}

function isIn(state: ListState, wanted: ListState | null): boolean {
  return wanted === null ? state !== "deleted" : state === wanted;
}

function mapped<K extends string>(names: readonly K[], count: (name: K) => Count): Record<K, Count> {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<K, Count>;
}

function countCandidates(candidates: SQL, conditions: readonly SQL[], { locale }: ContentFilters): SQL {
  const wanted = [sql`true`, ...conditions, ...(locale === null ? [] : [sql`l.locale = ${locale}`])];
  return sql`with l as materialized (${candidates})
    select l.layer, ${stateNow} as state, count(*)::int as count from l
    where ${sql.join(wanted, sql` and `)} group by 1, 2`;
}

/** Only what is stored as scheduled has to be looked at row by row; of all else the index is enough. */
function countGroups(platformIds: readonly string[], conditions: readonly SQL[], { locale }: ContentFilters): SQL {
  const counted = (more: readonly SQL[]) => sql`(select count(*)::int from (
    select from page_listings as l where ${sql.join([inGroup, ...conditions, ...more], sql` and `)} limit ${mostCounted + 1}
  ) as found)`;
  return sql`with ${groupsOf(platformIds)}
    select groups.layer, standing.state,
      case when groups.state = 'scheduled' then ${counted([sql`${stateNow} = standing.state`])} else ${counted([])} end as count
    from groups cross join lateral unnest(case when groups.state = 'scheduled'
      then array['scheduled', 'published', 'changed'] else array[groups.state] end) as standing (state)
    where ${locale === null ? sql`true` : sql`groups.locale = ${locale}`}`;
}
