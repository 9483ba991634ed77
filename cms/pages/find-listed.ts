import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { type Position, readCursor } from "./list-cursor";
import { type ContentFilters, type ListOrder, type ListState, type Sort, tabs } from "./list-filters";
import { groupsOf, inGroup, stateNow } from "./listed-groups";
import type { Listed } from "./listed-scope";
import { listedSource, type SearchLimits, searchLimits } from "./listed-source";

/** A sort's column of `page_listings`, its key as the text that a cursor holds, and how that is read back. */
const keys: Record<Sort, { column: SQL; asText: SQL; fromText: (key: string) => SQL }> = {
  updated: {
    column: sql`l.updated_at`,
    asText: sql`to_char(l.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    fromText: (key) => sql`${key}::timestamptz`,
  },
  title: { column: sql`l.sort_title`, asText: sql`l.sort_title`, fromText: (key) => sql`${key}::text` },
  slug: { column: sql`l.slug`, asText: sql`l.slug`, fromText: (key) => sql`${key}::text` },
};

export type Found = { positions: Position[]; isPartial: boolean };

/**
 * The pages that filters let through, in their order: one more than the limit where there are more.
 *
 * A search for words that too many pages have first walks a part of them in the order of the list; where that fills it,
 * it is what it would be. Else it is made of a part of those that have the words, and `isPartial`.
 */
export async function findListed(
  db: Queryable,
  listed: Listed,
  filters: ContentFilters,
  order: ListOrder,
  limits: SearchLimits = searchLimits,
): Promise<Found> {
  const { candidates, conditions, words, isPartial } = await listedSource(db, listed, filters, limits);
  const found = async (query: SQL) => [...(await db.execute<Position>(query))];
  if (!candidates) {
    return { positions: await found(byGroups(listed, conditions, filters, order)), isPartial: false };
  }
  if (isPartial) {
    const walked = byGroups(listed, conditions, filters, { ...order, limit: limits.walked });
    const positions = await found(amongWalked(walked, words, order));
    if (positions.length > order.limit) return { positions, isPartial: false };
  }
  return { positions: await found(amongCandidates(candidates, [...conditions, ...words], filters, order)), isPartial };
}

/** The first of a list without its words, and of these the ones that have them. */
function amongWalked(walked: SQL, words: readonly SQL[], order: ListOrder): SQL {
  return sql`with l as materialized (select "pageId" as page_id, key, row_number() over () as place from (${walked}) as walked)
    select page_id as "pageId", key from l where ${sql.join([...words], sql` and `)}
    order by place limit ${order.limit + 1}`;
}

function amongCandidates(
  candidates: SQL,
  conditions: readonly SQL[],
  { tab, state, locale }: ContentFilters,
  order: ListOrder,
): SQL {
  const layer = tabs[tab];
  const wanted = [
    ...conditions,
    ...(layer === null ? [] : [sql`l.layer = ${layer}`]),
    ...(locale === null ? [] : [sql`l.locale = ${locale}`]),
    state === null ? sql`l.state <> 'deleted'` : sql`${stateNow} = ${state}`,
  ];
  // Materialized, or the planner may walk all pages in order, in the hope of meeting candidates soon.
  return sql`with l as materialized (${candidates}) select ${inOrder(sql`l`, wanted, order)}`;
}

function byGroups(
  { platformIds }: Listed,
  conditions: readonly SQL[],
  { tab, state, locale }: ContentFilters,
  order: ListOrder,
): SQL {
  const layer = tabs[tab];
  const groups = [
    sql`groups.state = any(${sql.param(storedAs(state))}::text[])`,
    ...(layer === null ? [] : [sql`groups.layer = ${layer}`]),
    ...(locale === null ? [] : [sql`groups.locale = ${locale}`]),
  ];
  const byClock = state !== null && storedAs(state).includes("scheduled");
  const wanted = [inGroup, ...conditions, ...(byClock ? [isNow(state)] : [])];
  const ofGroup = sql`select l.page_id, ${keys[order.sort].column} as sort_key, ${inOrder(sql`page_listings as l`, wanted, order)}`;
  return sql`with ${groupsOf(platformIds)}
    select found."pageId", found.key from groups cross join lateral (${ofGroup}) as found
    where ${sql.join(groups, sql` and `)}
    order by found.sort_key ${way(order)}, found.page_id ${way(order)} limit ${order.limit + 1}`;
}

/** Asked of the group that is stored as scheduled alone: of others it would let the planner expect few rows, and sort. */
function isNow(state: ListState): SQL {
  return state === "scheduled"
    ? sql`l.scheduled_at > now()`
    : sql`(groups.state <> 'scheduled' or ${stateNow} = ${state})`;
}

/** What may have been stored as what a state is by now. */
function storedAs(state: ListState | null): readonly ListState[] {
  if (state === null) return ["draft", "scheduled", "published", "changed", "paused"];
  return state === "published" || state === "changed" ? [state, "scheduled"] : [state];
}

function inOrder(rows: SQL, wanted: readonly SQL[], order: ListOrder): SQL {
  const { column, asText, fromText } = keys[order.sort];
  const position = readCursor(order);
  const comparison = order.direction === "ascending" ? sql`>` : sql`<`;
  const after =
    position && sql`(${column}, l.page_id) ${comparison} (${fromText(position.key)}, ${position.pageId}::uuid)`;
  return sql`${asText} as key, l.page_id as "pageId" from ${rows}
    where ${sql.join([...wanted, ...(after ? [after] : [])], sql` and `)}
    order by ${column} ${way(order)}, l.page_id ${way(order)} limit ${order.limit + 1}`;
}

function way({ direction }: Pick<ListOrder, "direction">): SQL {
  return direction === "ascending" ? sql`asc` : sql`desc`;
}
