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

/** In how many places a page's default was changed where the vendor changed it too; nothing is asked of a paused page. */
export function openUpdates({ state }: Pick<VendorPage, "state">): number {
  return state.kind === "override" && !state.paused ? state.updates : 0;
}

/** Why a page is paused, or null where it is not. */
export function pausedBy({ state }: Pick<VendorPage, "state">): "plan" | "locked" | null {
  return "paused" in state ? state.paused : null;
}

/** Whether visitors find something at a page's address: the page itself, or what stands behind it. */
export function isFound({ state, own }: Pick<VendorPage, "state" | "own">): boolean {
  if (state.kind === "hidden") return false;
  // Where something of the platform's stands behind it, that is shown as long as the vendor's own is not.
  if (state.kind !== "custom" || state.shadows !== null) return true;
  return !state.paused && (own?.publication === "published" || own?.publication === "changed");
}

/** Whether a default appeared later behind a page that the vendor had written by itself. */
export function isShadowing({ state }: Pick<VendorPage, "state">): boolean {
  return state.kind === "custom" && state.shadows !== null;
}

/** Whether the vendor has something to decide or to put right: updates, a pause, a default that appeared later. */
export function needsAttention(page: Pick<VendorPage, "state">): boolean {
  return openUpdates(page) > 0 || pausedBy(page) !== null || isShadowing(page);
}
