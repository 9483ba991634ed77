import { currentSlugs, followRename, type Renamed } from "../pages/former-slugs";
import { homeSlug } from "../pages/slug";
import { isSafeHref } from "../sections/fields";
import type { Site } from "./site";

export type Bases = Pick<Site, "basePath" | "platformBase"> & { platform: Pick<Site["platform"], "defaultLocale"> };

/** The path of a page of the site, such as `/oms/fr/pricing`; the default language has no segment. */
export function pagePath(site: Bases, locale: string, slug: string): string {
  return below(site.basePath, site, locale, slug);
}

/**
 * The address that a stored link target leads to (see `href` in cms/sections/fields.ts), in the visitor's language.
 * A target that may not be rendered leads nowhere: `#`.
 */
export function linkAddress(site: Bases, locale: string, target: string): string {
  if (!isSafeHref(target)) return "#";
  const [, kind, slug = "", anchor = ""] = /^(page|platform):([a-z0-9-]+)(#.+)?$/.exec(target) ?? [];
  if (!kind) return target;
  return below(kind === "page" ? site.basePath : site.platformBase, site, locale, slug) + anchor;
}

/** The slug of the site's own page that a link target leads to, or null where it leads elsewhere. */
export function linkedSlug(target: string): string | null {
  return /^page:([a-z0-9-]+)/.exec(target)?.[1] ?? null;
}

/** The pages that links may lead to. */
export type Linked = {
  /** The pages that the site shows. */
  pages: readonly Renamed[];
  /** Those of its platform's own site; the same, where that is the site. */
  ofPlatform: readonly Renamed[];
};

/**
 * Turns the stored link targets of a site's pages into addresses, each of where its page stands now, whatever that was
 * called when the link was written. A link to a page that the site does not show is null.
 */
export function linksOf(site: Bases, locale: string, { pages, ofPlatform }: Linked): (target: string) => string | null {
  const shown = new Set(pages.map(({ slug }) => slug));
  const [current, currentOfPlatform] = [currentSlugs(pages), currentSlugs(ofPlatform)];
  return (target) => {
    const now = followRename(target, target.startsWith("platform:") ? currentOfPlatform : current);
    const linked = linkedSlug(now);
    return linked && !shown.has(linked) ? null : linkAddress(site, locale, now);
  };
}

/** The canonical address of a page. */
export function canonicalAddress(base: string, defaultLocale: string, locale: string, slug: string): string {
  return below(base, { platform: { defaultLocale } }, locale, slug);
}

/** A site's root ends in a slash, as `https://oms.lu/` does; every other page has none. */
function below(base: string, { platform }: Pick<Bases, "platform">, locale: string, slug: string): string {
  const segments = [locale === platform.defaultLocale ? "" : locale, slug === homeSlug ? "" : slug].filter(Boolean);
  return `${base}/${segments.join("/")}`;
}
