import { layers } from "@/cms/pages/layer";
import { type Menu, menuPages, type SitePage } from "@/cms/pages/site-pages";
import { homeSlug } from "@/cms/pages/slug";
import { fillText, variableValues } from "@/cms/sections/variables";
import { pagePath } from "@/cms/sites/links";
import type { Site } from "@/cms/sites/site";
import type { LanguageLink, MenuLink, SiteChrome } from "@/components/sites/site-chrome";

const contactSlug = "contact";

/**
 * What stands around a page of a site: menus from the pages that the site shows, languages, contact.
 *
 * @param slug the page that is shown, or null on a 404.
 */
export function siteChrome(site: Site, pages: readonly SitePage[], locale: string, slug: string | null): SiteChrome {
  const { platform, vendor } = site;
  const business = vendor ?? platform;
  const values = variableValues(platform, vendor);
  const { email, phone, tagline } = business.profile;
  const menu = (name: Menu): MenuLink[] =>
    menuPages(pages, name, { locale, defaultLocale: platform.defaultLocale, isStorefront: vendor !== null }).map(
      (page) => ({
        label: fillText(page.menuLabel || page.title, values),
        href: pagePath(site, locale, page.slug),
        isCurrent: page.slug === slug,
      }),
    );
  const contactPath = pagePath(site, locale, contactSlug);
  const header = menu("header");
  return {
    name: business.name,
    homeHref: pagePath(site, locale, homeSlug),
    mark: site.theme.mark,
    tagline: tagline[locale] ?? tagline[platform.defaultLocale] ?? "",
    header: header.filter((link) => link.href !== contactPath),
    footer: menu("footer"),
    legal: menu("legal"),
    languages: languageLinks(site, pages, locale, slug ?? homeSlug),
    // The contact page, where the site has one, is the header's button.
    action: header.find((link) => link.href === contactPath) ?? null,
    poweredBy: vendor && { label: platform.name, href: `${site.platformBase}/` },
    contact: { email, phone, address: values[vendor ? "vendor.address" : "platform.address"] ?? "" },
  };
}

/** The languages in which the site's home page is written; each leads to the same page, or home where it has none. */
function languageLinks(site: Site, pages: readonly SitePage[], current: string, slug: string): LanguageLink[] {
  const own = pages.filter((page) => !isPlatformPageInStorefront(site, page.layer));
  const isWritten = (locale: string, of: string) => own.some((page) => page.slug === of && page.locale === locale);
  return site.locales
    .filter((locale) => isWritten(locale, homeSlug))
    .map((locale) => ({
      locale,
      label: languageName(locale),
      href: pagePath(site, locale, isWritten(locale, slug) ? slug : homeSlug),
      isCurrent: locale === current,
    }));
}

/** The language's own name, with a capital letter. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Whether a storefront shows a page that is really the platform's, which keeps its canonical address. */
export function isPlatformPageInStorefront(site: Site, layer: number): boolean {
  return site.vendor !== null && layer === layers.platform;
}
