import type { Metadata } from "next";
import { mediaIdOf } from "@/cms/media/address";
import type { SitePage } from "@/cms/pages/site-pages";
import { titleOnSite } from "@/cms/pages/title-on-site";
import { fillVariables, variableValues } from "@/cms/sections/variables";
import { canonicalAddress } from "@/cms/sites/links";
import type { Site } from "@/cms/sites/site";
import { messages } from "@/components/sites/messages";
import { isPlatformPageInStorefront } from "./chrome";
import type { PageVisit, Visit } from "./visit";

/** In pixels, as link previews like it best. */
export const shareImageSize = { width: 1200, height: 630 };

type MissingVisit = Extract<Visit, { kind: "missing" }>;

/** What search engines and link previews are told of a page. */
export type PageSeo = {
  title: string;
  description: string;
  siteName: string;
  canonical: string;
  /** The addresses of its real translations by language, the default one as `x-default` too; empty where it has one only. */
  alternates: Record<string, string>;
  isIndexed: boolean;
  /** The address of the picture that link previews show. */
  image: string;
};

export function pageSeo({ site, slug, page }: PageVisit, pages: readonly SitePage[]): PageSeo {
  const document = fillVariables(page.document, variableValues(site.platform, site.vendor));
  const { base, siteName } = canonicalPlace(site, page.layer);
  const address = (of: string) => canonicalAddress(base, site.platform.defaultLocale, of, slug);
  return {
    title: titleOnSite(document.seoTitle || document.title, siteName),
    description: document.seoDescription,
    siteName,
    canonical: address(page.locale),
    alternates: languageAddresses(pages, slug, address, site.platform.defaultLocale),
    isIndexed: document.isIndexed,
    image: document.shareImage
      ? new URL(document.shareImage.src, base).href
      : `${site.canonicalBase}/share/${page.locale}/${slug}`,
  };
}

/** The same as Next writes it into a page. */
export function pageMetadata(visit: PageVisit, pages: readonly SitePage[]): Metadata {
  const { title, siteName, canonical, alternates, isIndexed, image, ...seo } = pageSeo(visit, pages);
  const description = seo.description || undefined;
  return {
    title,
    description,
    icons: siteIcon(visit.site),
    alternates: { canonical, languages: Object.keys(alternates).length ? alternates : undefined },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: {
      type: "website",
      title,
      description,
      url: canonical,
      siteName,
      locale: visit.page.locale,
      images: [{ url: image, ...shareImageSize, alt: title }],
    },
    twitter: { card: "summary_large_image" },
  };
}

/** The site that a page really belongs to: the platform's own, where a storefront shows a page of the platform. */
export function canonicalPlace(site: Site, layer: number): { base: string; siteName: string } {
  if (!isPlatformPageInStorefront(site, layer)) return { base: site.canonicalBase, siteName: businessOf(site).name };
  return { base: site.platformCanonicalBase, siteName: site.platform.name };
}

/** The same for a 404. */
export function missingMetadata({ site, locale }: MissingVisit): Metadata {
  const texts = messages(locale);
  // An empty icon, or browsers would ask the unknown site for one.
  if (!site) return { title: texts.unknownSiteTitle, icons: { icon: "data:," } };
  return { title: titleOnSite(texts.notFoundTitle, businessOf(site).name), icons: siteIcon(site) };
}

/** A logo of the library is its own icon; else one is drawn. */
function siteIcon(site: Site): Metadata["icons"] {
  const source = site.theme.mark?.src ?? "";
  if (mediaIdOf(source)) return { icon: { url: source, type: "image/webp" } };
  return { icon: { url: `${site.basePath}/icon.svg`, type: "image/svg+xml" } };
}

/** The addresses of a page's real translations; empty where it has one language only. */
function languageAddresses(
  pages: readonly SitePage[],
  slug: string,
  address: (locale: string) => string,
  defaultLocale: string,
): Record<string, string> {
  const locales = pages.filter((page) => page.slug === slug).map((page) => page.locale);
  if (locales.length < 2) return {};
  const translations = Object.fromEntries(locales.map((locale) => [locale, address(locale)]));
  return locales.includes(defaultLocale) ? { ...translations, "x-default": address(defaultLocale) } : translations;
}

/** Whose site it is: the vendor of a storefront, else the platform. */
export function businessOf({ vendor, platform }: Site) {
  return vendor ?? platform;
}
