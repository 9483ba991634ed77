import type { PageState } from "../inheritance/page-state";
import type { PageFields } from "./document";
import type { Publication } from "./publication";

/** Where a page stands in each menu of its storefront; null where it is not in it. */
export type MenuPlaces = { header: number | null; footer: number | null; legal: number | null };

/** One line of a vendor's page list: a slug in a language, with what the vendor sees there. */
export type VendorPage = {
  slug: string;
  /** Empty for a hidden slug that nothing stands behind any more. */
  locale: string;
  title: string;
  state: PageState;
  menus: MenuPlaces;
  /** When the vendor's own page was saved last, or else when what it inherits was published. */
  changedAt: Date | null;
  /** The vendor's own page, or null where it only inherits. */
  own: { pageId: string; version: number; publication: Publication; scheduledAt: Date | null; updatedAt: Date } | null;
};

/** Where a page with these fields stands in the menus; nowhere without any. */
export function menuPlaces(fields: Partial<PageFields> | null): MenuPlaces {
  const { headerOrder = null, footerOrder = null, legalOrder = null } = fields ?? {};
  return { header: headerOrder, footer: footerOrder, legal: legalOrder };
}

/** Whether the vendor has something to decide or to put right: updates, a pause, a default that appeared later. */
export function needsAttention({ state }: Pick<VendorPage, "state">): boolean {
  if ("paused" in state && state.paused) return true;
  if (state.kind === "override") return state.updates > 0;
  return state.kind === "custom" && state.shadows !== null;
}
