import { z } from "zod";
import { localeSchema } from "./locale";
import { needsAttention, type VendorPage } from "./vendor-page";

/** The tabs of a storefront's list of pages, and what each shows. */
export const storefrontTabs = {
  all: () => true,
  platform: ({ state }) => state.kind === "default",
  mine: ({ own, state }) => own !== null && state.kind !== "hidden",
  attention: needsAttention,
  hidden: ({ state }) => state.kind === "hidden",
} as const satisfies Record<string, (page: VendorPage) => boolean>;
export type StorefrontTab = keyof typeof storefrontTabs;

/** How far a page is on its way to visitors; what is inherited is public, what is hidden is nothing of these. */
export const storefrontStates = ["draft", "scheduled", "published", "changed"] as const;
export type StorefrontState = (typeof storefrontStates)[number];

export const storefrontSorts = ["title", "slug", "changed"] as const;
export type StorefrontSort = (typeof storefrontSorts)[number];

/** Which pages of a storefront a list shows, in which order, and which part of them. */
export const storefrontFiltersSchema = z.strictObject({
  tab: z.enum(["all", "platform", "mine", "attention", "hidden"]).default("all"),
  state: z.enum(storefrontStates).nullable().default(null),
  locale: localeSchema.nullable().default(null),
  /** Words, each of which is a part of the title or of the slug. */
  search: z.string().max(120).default(""),
  sort: z.enum(storefrontSorts).default("title"),
  direction: z.enum(["ascending", "descending"]).default("ascending"),
  /** Counted from 1; behind the last one is the last one. */
  part: z.int().min(1).max(100_000).default(1),
  limit: z.int().min(1).max(100).default(50),
});
export type StorefrontFilters = z.output<typeof storefrontFiltersSchema>;
export type StorefrontFiltersInput = z.input<typeof storefrontFiltersSchema>;

/** Whether a page has the state, language and words that are asked for; tabs apart. */
export function isWanted(page: VendorPage, { state, locale, search }: StorefrontFilters): boolean {
  if (state && shownState(page) !== state) return false;
  if (locale && page.locale !== locale) return false;
  const text = folded(`${page.title} /${page.slug}`);
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The order of two pages; those that are alike stand by slug and language. */
export function inOrder(a: VendorPage, b: VendorPage, { sort, direction }: StorefrontFilters): number {
  const way = direction === "ascending" ? 1 : -1;
  const alike = collator.compare(a.slug, b.slug) || a.locale.localeCompare(b.locale);
  if (sort === "changed") return way * ((a.changedAt?.getTime() ?? 0) - (b.changedAt?.getTime() ?? 0)) || alike;
  return way * (sort === "title" ? collator.compare(a.title, b.title) || alike : alike);
}

/** How far a page is on its way to visitors of its storefront; null where it is kept from them. */
export function shownState({ state, own }: Pick<VendorPage, "state" | "own">): StorefrontState | null {
  if (state.kind === "hidden") return null;
  return own?.publication ?? "published";
}

const collator = new Intl.Collator("en", { numeric: true });

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
