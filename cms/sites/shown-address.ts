import { currentSlugs, followRename, type Renamed } from "../pages/former-slugs";
import { type Bases, linkAddress, linkedSlug } from "./links";

type Known = {
  /** The pages that the site shows. */
  pages: readonly Renamed[];
  /** Those of its platform's own site; the same, where that is the site. */
  ofPlatform: readonly Renamed[];
};

/**
 * The address that a stored link target leads to, where its page stands now, whatever it was called when the link was
 * written; null where the site does not show the page.
 */
export function shownAddress(site: Bases, locale: string, target: string, { pages, ofPlatform }: Known): string | null {
  const now = followRename(target, currentSlugs(target.startsWith("platform:") ? ofPlatform : pages));
  const linked = linkedSlug(now);
  return linked && !pages.some(({ slug }) => slug === linked) ? null : linkAddress(site, locale, now);
}
