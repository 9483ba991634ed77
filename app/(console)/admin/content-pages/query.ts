import {
  type ContentFiltersInput,
  type ListState,
  listStates,
  type Sort,
  sorts,
  type Tab,
  tabs,
} from "@/cms/pages/list-filters";

/** What the address of the list says, as it was typed. */
export type ListQuery = Partial<
  Record<"platform" | "tab" | "q" | "state" | "locale" | "vendor" | "sort" | "direction" | "cursor" | "days", string>
>;

const oneOf = <T extends string>(names: readonly T[], value: string | undefined): T | undefined =>
  names.find((name) => name === value);

/** What of it makes sense; the rest narrows nothing. */
export function readQuery({ tab, state, sort, direction, q, locale, cursor, days }: ListQuery) {
  return {
    tab: oneOf(Object.keys(tabs) as Tab[], tab) ?? "all",
    state: oneOf<ListState>(listStates, state) ?? null,
    sort: oneOf<Sort>(sorts, sort) ?? "updated",
    direction: oneOf(["ascending", "descending"] as const, direction),
    search: (q ?? "").replaceAll("\0", "").slice(0, 120),
    locale: /^[a-z]{2}$/.test(locale ?? "") ? (locale ?? null) : null,
    cursor: cursor ?? null,
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
