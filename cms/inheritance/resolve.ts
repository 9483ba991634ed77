import type { PageDocument } from "../pages/document";
import { type Layer, layers } from "../pages/layer";
import { applyPatch, reconciledBase } from "./apply-patch";
import type { Patch } from "./patch";
import { pauseReason } from "./policy";

/** A published page that may be shown at a slug. A vendor page carries either a whole document or a patch. */
export type Candidate = {
  pageId: string;
  layer: Layer;
  locale: string;
  isLocked: boolean;
  isRequired: boolean;
  isPaused: boolean;
  /** The platform keeps its page off the storefronts, and this is one; what a vendor made of it is shown all the same. */
  isWithheld: boolean;
  lockedSectionIds: string[];
  publishedAt: Date;
} & (
  | { document: PageDocument; patch: null }
  | { document: null; patch: Patch; base: PageDocument; basePageId: string }
);

export type ResolvedPage = {
  document: PageDocument;
  locale: string;
  /** The layer that answered; an override answers as the vendor's. */
  layer: Layer;
  publishedAt: Date;
};

/**
 * Finds what a site shows at a slug: the vendor's page, then the vendor default, then the platform page. The language
 * is decided first, so that no visitor gets another language because a higher layer lacks a translation.
 *
 * @param candidates the published pages of the slug: all of one platform, and of at most one vendor.
 * @param locales the wanted language, then those to fall back to.
 * @param isHidden whether the vendor decided not to show the inherited page; a required page is shown all the same.
 * @returns null where the site answers 404.
 */
export function resolve(
  candidates: readonly Candidate[],
  { locales, isHidden = false }: { locales: readonly string[]; isHidden?: boolean },
): ResolvedPage | null {
  if (isHidden && !candidates.some((page) => page.layer !== layers.vendor && page.isRequired)) return null;
  for (const locale of locales) {
    const resolved = resolveLocale(candidates.filter((page) => page.locale === locale));
    if (resolved) return resolved;
  }
  return null;
}

function resolveLocale(candidates: readonly Candidate[]): ResolvedPage | null {
  const at = (layer: Layer) => candidates.find((page) => page.layer === layer);
  const origin = at(layers.default) ?? at(layers.platform);
  const vendorPage = at(layers.vendor);
  const shown = vendorPage && !pauseReason(origin ?? null, vendorPage) ? vendorPage : origin;
  if (!shown || shown.isWithheld) return null;
  const { locale, layer } = shown;
  // Only an override changes when what stands behind it does.
  const since = shown.patch && origin ? Math.max(origin.publishedAt.getTime(), shown.publishedAt.getTime()) : null;
  const publishedAt = since === null ? shown.publishedAt : new Date(since);
  return { document: documentOf(shown, origin), locale, layer, publishedAt };
}

function documentOf(page: Candidate, origin: Candidate | undefined): PageDocument {
  if (page.document) return page.document;
  // A patch lies over the page that it was made on, never over another that has taken its place since.
  if (!origin?.document || origin.pageId !== page.basePageId)
    return applyPatch(reconciledBase(page.base, page.patch), page.patch);
  return applyPatch(origin.document, page.patch, { base: page.base, lockedSectionIds: origin.lockedSectionIds });
}
