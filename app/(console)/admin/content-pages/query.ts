import { cursorOrNull } from "@/cms/pages/list-cursor";
import {
  type ContentFiltersInput,
  type ListState,
  listStates,
  type Sort,
  sorts,
  type Tab,
  tabs,
} from "@/cms/pages/list-filters";

/** What the address of the list may say. */
export const listNames = [
  ...(["platform", "tab", "q", "state", "days", "locale", "vendor"] as const),
  ...(["sort", "direction", "cursor"] as const),
];
export type ListQuery = Partial<Record<(typeof listNames)[number], string>>;

const oneOf = <T extends string>(names: readonly T[], value: string | undefined): T | undefined =>
  names.find((name) => name === value);

/** What of it makes sense; the rest narrows nothing. */
export function readQuery({ tab, state, q, locale, days, ...query }: ListQuery) {
  const sort = oneOf<Sort>(sorts, query.sort) ?? "updated";
  const usual = sort === "updated" ? "descending" : "ascending";
  const direction = oneOf(["ascending", "descending"] as const, query.direction) ?? usual;
  return {
    tab: oneOf(Object.keys(tabs) as Tab[], tab) ?? "all",
    state: oneOf<ListState>(listStates, state) ?? null,
    sort,
    direction,
    search: (q ?? "").slice(0, 120),
    locale: /^[a-z]{2}$/.test(locale ?? "") ? (locale ?? null) : null,
    cursor: cursorOrNull({ sort, direction, cursor: query.cursor ?? null }),
    // Which scheduled pages; where others are looked at it says nothing.
    days: state === "scheduled" && /^[1-9]\d?$/.test(days ?? "") ? Number(days) : null,
  };
}

export type ReadQuery = ReturnType<typeof readQuery>;

export function filtersOf(
  { tab, state, search, locale, days }: ReadQuery,
  { platformId, vendorId }: { platformId: string | null; vendorId: string | null },
): ContentFiltersInput {
  return { tab, state, search, locale, platformId, vendorId, scheduledWithinDays: days };
}
