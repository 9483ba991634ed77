import { indexedPages, type SitePage } from "@/cms/pages/site-pages";
import { canonicalAddress } from "@/cms/sites/links";
import type { Site } from "@/cms/sites/site";
import { loadPage, loadSitePages } from "./load-page";
import { ownerOf } from "./visit";

/** A page of a sitemap: its canonical address, and those of its translations where it has any, its own among them. */
export type SitemapEntry = {
  locale: string;
  slug: string;
  address: string;
  alternates: Array<{ locale: string; address: string }>;
  lastModified: Date;
};

/** What search engines should list of a site. */
export async function sitemapEntries(site: Site): Promise<SitemapEntry[]> {
  const pages = indexedPages(await loadSitePages(ownerOf(site), site.locales), site.vendor !== null);
  const entries = await Promise.all(pages.map((page) => entryOf(site, page, pages)));
  return entries.filter((entry) => entry !== null);
}

async function entryOf(site: Site, page: SitePage, pages: readonly SitePage[]): Promise<SitemapEntry | null> {
  const { locale, slug } = page;
  const address = (of: string) => canonicalAddress(site.canonicalBase, site.platform.defaultLocale, of, slug);
  const translations = pages.filter((other) => other.slug === slug);
  // A list of pages stays stored while one of them gets a new text; when that was is told by the page.
  const shown = await loadPage(ownerOf(site), slug, [locale]);
  if (!shown) return null;
  return {
    locale,
    slug,
    address: address(locale),
    alternates: (translations.length < 2 ? [] : translations).map((other) => ({
      locale: other.locale,
      address: address(other.locale),
    })),
    lastModified: new Date(shown.publishedAt),
  };
}
