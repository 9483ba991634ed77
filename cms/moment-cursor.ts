import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** A row's place in a list by time: its moment to the microsecond in UTC, which a `Date` does not hold, and its id. */
export type MomentCursor = { at: string; id: string };

/** The moment of a row, as its cursor carries it. */
export function exactly(moment: AnyPgColumn): SQL<string> {
  return sql<string>`to_char(${moment} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** What stands before a place in time, of two at the same moment the one with the smaller id; all where there is none. */
export function isBefore(
  place: MomentCursor | null | undefined,
  { moment, id }: { moment: AnyPgColumn; id: AnyPgColumn },
): SQL | undefined {
  return place ? sql`(${moment}, ${id}) < (${place.at}::timestamptz, ${place.id}::uuid)` : undefined;
}

/** What stands after a place in time, likewise. */
export function isAfter(
  place: MomentCursor | null | undefined,
  { moment, id }: { moment: AnyPgColumn; id: AnyPgColumn },
): SQL | undefined {
  return place ? sql`(${moment}, ${id}) > (${place.at}::timestamptz, ${place.id}::uuid)` : undefined;
}
