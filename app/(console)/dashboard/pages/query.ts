import {
  type StorefrontFiltersInput,
  type StorefrontSort,
  type StorefrontState,
  type StorefrontTab,
  storefrontSorts,
  storefrontStates,
  storefrontTabs,
} from "@/cms/pages/storefront-filters";
import { storefrontNames } from "@/lib/console/storefront-place";

/** What the address of the list may say. */
export const listNames = [...storefrontNames, ...(["tab", "q", "state", "locale", "sort", "part", "after"] as const)];
export type ListQuery = Partial<Record<(typeof listNames)[number], string>>;

const oneOf = <T extends string>(names: readonly T[], value: string | undefined): T | undefined =>
  names.find((name) => name === value);

/** What of it makes sense; the rest narrows nothing. */
export function filtersOf({ tab, q, state, locale, sort, part }: ListQuery) {
  const by = oneOf<StorefrontSort>(storefrontSorts, sort) ?? "title";
  return {
    tab: oneOf(Object.keys(storefrontTabs) as StorefrontTab[], tab) ?? "all",
    state: oneOf<StorefrontState>(storefrontStates, state) ?? null,
    locale: /^[a-z]{2}$/.test(locale ?? "") ? (locale ?? null) : null,
    search: (q ?? "").slice(0, 120),
    sort: by,
    direction: by === "changed" ? "descending" : "ascending",
    part: /^[1-9]\d{0,4}$/.test(part ?? "") ? Number(part) : 1,
  } satisfies StorefrontFiltersInput;
}
