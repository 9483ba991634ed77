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

/** What a vendor page is shown with, or nothing but a page that is shown as it is. */
export type Shown = {
  page: Candidate;
  /** What of the platform stands at the same place: the default, or else its own page. */
  origin: Candidate | undefined;
};

type Wanted = {
  /** The wanted language, then those to fall back to. */
  locales: readonly string[];
  /** Whether the vendor decided not to show the inherited page; a required page is shown all the same. */
  isHidden?: boolean;
};

/**
 * Finds what a site shows at a slug: the vendor's page, then the vendor default, then the platform page. The language
 * is decided first, so that no visitor gets another language because a higher layer lacks a translation.
 *
 * @param candidates the published pages of the slug: all of one platform, and of at most one vendor.
 * @returns null where the site answers 404.
 */
export function resolve(candidates: readonly Candidate[], wanted: Wanted): ResolvedPage | null {
  const shown = findShown(candidates, wanted);
  if (!shown) return null;
  const { page, origin } = shown;
  const { locale, layer } = page;
  // Only an override changes when what stands behind it does.
  const since = page.patch && origin ? Math.max(origin.publishedAt.getTime(), page.publishedAt.getTime()) : null;
  const publishedAt = since === null ? page.publishedAt : new Date(since);
  return { document: documentOf(shown), locale, layer, publishedAt };
}

/** The same as the pages that it is made of. */
export function findShown(candidates: readonly Candidate[], { locales, isHidden = false }: Wanted): Shown | null {
  if (isHidden && !candidates.some((page) => page.layer !== layers.vendor && page.isRequired)) return null;
  for (const locale of locales) {
    const shown = shownIn(candidates.filter((page) => page.locale === locale));
    if (shown) return shown;
  }
  return null;
}

function shownIn(candidates: readonly Candidate[]): Shown | null {
  const at = (layer: Layer) => candidates.find((page) => page.layer === layer);
  const origin = at(layers.default) ?? at(layers.platform);
  const vendorPage = at(layers.vendor);
  const page = vendorPage && !pauseReason(origin ?? null, vendorPage) ? vendorPage : origin;
  return page && !page.isWithheld ? { page, origin } : null;
}

/** What a patch lies over now, or null: never another page than it was made on, though that has taken its place since. */
export function followedOrigin({ page, origin }: Shown): (Candidate & { document: PageDocument }) | null {
  const isFollowed = page.patch && origin?.document && origin.pageId === page.basePageId;
  return isFollowed ? origin : null;
}

/** What is shown of a page: its own document, or its patch laid over what it follows. */
export function documentOf(shown: Shown): PageDocument {
  const { page } = shown;
  if (page.document) return page.document;
  const origin = followedOrigin(shown);
  if (!origin) return applyPatch(reconciledBase(page.base, page.patch), page.patch);
  return applyPatch(origin.document, page.patch, { base: page.base, lockedSectionIds: origin.lockedSectionIds });
}
