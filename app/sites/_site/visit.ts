import { cache } from "react";
import type { ResolvedPage } from "@/cms/inheritance/resolve";
import type { Owner } from "@/cms/pages/find-candidates";
import { homeSlug, slugAliases, slugSchema } from "@/cms/pages/slug";
import { formatSiteAddress, parseSiteAddress } from "@/cms/sites/address";
import { pagePath } from "@/cms/sites/links";
import { nothing } from "@/cms/sites/path";
import type { Site } from "@/cms/sites/site";
import { fallbackHome } from "./fallback-home";
import { loadPage, loadRedirect, loadSitePages } from "./load-page";
import { loadSite } from "./load-site";

/** Parameters of the internal path that the middleware rewrites to. */
export type VisitParams = { site: string; locale: string; path?: string[] };

/** What a visitor's request comes down to. */
export type Visit =
  | { kind: "page"; site: Site; locale: string; slug: string; page: ResolvedPage }
  | { kind: "redirect"; location: string }
  | { kind: "missing"; site: Site | null; locale: string };

export type PageVisit = Extract<Visit, { kind: "page" }>;

export function ownerOf({ platform, vendor }: Site): Owner {
  return { platformId: platform.id, vendorId: vendor?.id ?? null };
}

/** The platform's own site, of whichever site. */
export function platformOf({ platform }: Site): Owner {
  return { platformId: platform.id, vendorId: null };
}

/** Finds what to answer. Layout, page and metadata ask the same question; it is answered once for a request. */
export function findVisit({ site, locale, path = [] }: VisitParams): Promise<Visit> {
  return findVisitOnce(decodeURIComponent(site), locale, path.join("/"));
}

const findVisitOnce = cache(async (address: string, localeSegment: string, path: string): Promise<Visit> => {
  const site = await loadSite(address);
  if (!site) return missing(await platformAround(address), localeSegment);
  if (site.primaryOrigin && path !== nothing) {
    return { kind: "redirect", location: onPrimaryHost(site, [localeSegment, path]) };
  }
  const { locales, platform } = site;
  const { defaultLocale } = platform;
  const locale = localeSegment === nothing ? defaultLocale : localeSegment;
  const notFound = missing(site, locale);
  if (!locales.includes(locale) || path === nothing) return notFound;

  const slug = slugAliases.get(path) ?? (path === "" ? homeSlug : path);
  if (slug !== path && path !== "") return { kind: "redirect", location: pagePath(site, locale, slug) };
  const isSecondAddress = path === homeSlug || localeSegment === defaultLocale;
  if (slugSchema.safeParse(slug).success) {
    const page = await loadPage(ownerOf(site), slug, [...new Set([locale, defaultLocale])]);
    if (page && isSecondAddress) return { kind: "redirect", location: pagePath(site, locale, slug) };
    const shown = page ?? (slug === homeSlug && !site.vendor ? fallbackHome(site) : null);
    if (shown) return { kind: "page", site, locale, slug, page: shown };
  }
  const target = await loadRedirect(ownerOf(site), `/${path}`);
  const moved = target ? target.slice(1) || homeSlug : await renamedTo(site, slug);
  return moved ? { kind: "redirect", location: pagePath(site, locale, moved) } : notFound;
});

/** Where the page stands now that was at a slug before, if its old address leads there. That one answers: no circles. */
async function renamedTo(site: Site, slug: string): Promise<string | undefined> {
  const pages = await loadSitePages(ownerOf(site), site.locales);
  return pages.find(({ redirectedSlugs }) => redirectedSlugs.includes(slug))?.slug;
}

/** The same path on the site's primary host; what else is to be said of it is said there. */
function onPrimaryHost({ primaryOrigin, basePath }: Site, segments: string[]): string {
  return `${primaryOrigin}${basePath}/${segments.filter((segment) => segment && segment !== nothing).join("/")}`;
}

/** A 404 in the look of a site, and in its default language where it does not have the one that was asked for. */
function missing(site: Site | null, locale: string): Extract<Visit, { kind: "missing" }> {
  const isOffered = !site || site.locales.includes(locale);
  return { kind: "missing", site, locale: isOffered ? locale : site.platform.defaultLocale };
}

/** For a storefront that does not exist, the platform whose look its 404 has. */
function platformAround(address: string): Promise<Site | null> {
  const { place, vendorCode } = parseSiteAddress(address);
  return vendorCode ? loadSite(formatSiteAddress({ place, vendorCode: null })) : Promise.resolve(null);
}
