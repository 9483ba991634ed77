import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { parse } from "../parse";
import { authorise } from "../policy";
import {
  inOrder,
  isWanted,
  type StorefrontFiltersInput,
  type StorefrontState,
  type StorefrontTab,
  shownState,
  storefrontFiltersSchema,
  storefrontStates,
  storefrontTabs,
} from "./storefront-filters";
import { completed, readVendorLines, type VendorLine } from "./vendor-lines";
import type { VendorPage } from "./vendor-page";

export type StorefrontPages = {
  pages: VendorPage[];
  /** Which part of the list it is, counted from 1, and how many there are. */
  part: number;
  parts: number;
  /** The place in the whole list of the first page shown, counted from 1. */
  first: number;
  /** How many pages each tab, and each state, would show with all other filters as they are. */
  tabs: Record<StorefrontTab, number>;
  states: Record<StorefrontState, number>;
  /** How many there are whatever the filters say. */
  total: number;
  /** The languages that the storefront offers. */
  locales: string[];
};

/**
 * The pages of a vendor's storefront by filters, a part at a time, with the numbers on its tabs. What the sections of a
 * page say is read for the part that is shown.
 *
 * @throws Invalid, NotFound where the membership lies outside the scope, Forbidden.
 */
export async function listStorefrontPages(
  ctx: Context,
  { filters: input = {}, ...member }: Member & { filters?: StorefrontFiltersInput },
): Promise<StorefrontPages> {
  const filters = parse(storefrontFiltersSchema, input);
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const { lines, locales } = await readVendorLines(ctx.db, member);
  const inAnyState = lines.filter(({ page }) => isWanted(page, { ...filters, state: null }));
  const wanted = inAnyState.filter(({ page }) => !filters.state || shownState(page) === filters.state);
  const isInTab = storefrontTabs[filters.tab];
  const shown = wanted.filter(({ page }) => isInTab(page)).sort((a, b) => inOrder(a.page, b.page, filters));
  const parts = Math.max(1, Math.ceil(shown.length / filters.limit));
  const part = Math.min(filters.part, parts);
  return {
    pages: await completed(ctx.db, shown.slice((part - 1) * filters.limit, part * filters.limit)),
    part,
    parts,
    first: (part - 1) * filters.limit + 1,
    tabs: counted(Object.keys(storefrontTabs) as StorefrontTab[], (tab) => count(wanted, storefrontTabs[tab])),
    states: counted(storefrontStates, (state) =>
      count(inAnyState, (page) => isInTab(page) && shownState(page) === state),
    ),
    total: lines.length,
    locales,
  };
}

function count(lines: readonly VendorLine[], isCounted: (page: VendorPage) => boolean): number {
  return lines.filter(({ page }) => isCounted(page)).length;
}

function counted<K extends string>(names: readonly K[], numberOf: (name: K) => number): Record<K, number> {
  return Object.fromEntries(names.map((name) => [name, numberOf(name)])) as Record<K, number>;
}
