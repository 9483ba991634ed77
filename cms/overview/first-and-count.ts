/** The first few of a list, and how many it has. */
export type FirstAndCount<T> = { first: T[]; count: number };

/** How many are shown. */
export const few = 5;

/** Shortens a list that is at hand. */
export function firstOf<T>(all: readonly T[]): FirstAndCount<T> {
  return { first: all.slice(0, few), count: all.length };
}

/** The same of rows that a query has limited to a few, each with the number of all (`countOfAll`). */
export function withCount<T>(rows: ReadonlyArray<T & { countOfAll: number }>): FirstAndCount<Omit<T, "countOfAll">> {
  return { first: rows.map(({ countOfAll: _, ...row }) => row), count: rows[0]?.countOfAll ?? 0 };
}
