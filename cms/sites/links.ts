import { homeSlug } from "../pages/slug";
import { isSafeHref } from "../sections/fields";
import type { Site } from "./site";

/** What an address needs to know of the site that it is written on. */
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

/** The canonical address of a page. */
export function canonicalAddress(base: string, defaultLocale: string, locale: string, slug: string): string {
  return below(base, { platform: { defaultLocale } }, locale, slug);
}

/** A site's root ends in a slash, as `https://oms.lu/` does; every other page has none. */
function below(base: string, { platform }: Pick<Bases, "platform">, locale: string, slug: string): string {
  const segments = [locale === platform.defaultLocale ? "" : locale, slug === homeSlug ? "" : slug].filter(Boolean);
  return `${base}/${segments.join("/")}`;
}
