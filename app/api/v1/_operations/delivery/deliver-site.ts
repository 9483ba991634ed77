import { cacheLife } from "next/cache";
import type { z } from "zod";
import { languageName, siteChrome } from "@/app/sites/_site/chrome";
import { loadSitePages } from "@/app/sites/_site/load-page";
import { loadPictures } from "@/app/sites/_site/load-pictures";
import { loadSite } from "@/app/sites/_site/load-site";
import { ownerOf } from "@/app/sites/_site/visit";
import type { SitePage } from "@/cms/pages/site-pages";
import type { Site } from "@/cms/sites/site";
import { type Messages, messages } from "@/components/sites/messages";
import { type WrittenAnswer, writeAnswer } from "../../_rest/public-operation";
import { deliverySchemas } from "../../_schemas/delivery";
import { deliveredImageOf } from "./delivered-image";

type Answer = z.input<typeof deliverySchemas.DeliveredSite>;

/** What stands around all pages of a site, and what it looks like; stored until something of it changes. */
export async function deliverSite(address: string): Promise<WrittenAnswer | null> {
  "use cache";
  const site = await loadSite(address);
  if (!site) {
    cacheLife({ stale: 0, revalidate: 0, expire: 0 });
    return null;
  }
  cacheLife("content");
  const pages = await loadSitePages(ownerOf(site), site.locales);
  return writeAnswer(deliverySchemas.DeliveredSite, await siteAnswer(site, pages));
}

async function siteAnswer(site: Site, pages: readonly SitePage[]): Promise<Answer> {
  const { platform, vendor, locales, theme } = site;
  const business = vendor ?? platform;
  const picture = await loadPictures(theme.mark);
  const { contact } = siteChrome(site, pages, platform.defaultLocale, null);
  return {
    kind: vendor ? "storefront" : "platform",
    name: business.name,
    platform: { name: platform.name, base: site.platformBase },
    vendor,
    defaultLocale: platform.defaultLocale,
    locales,
    base: site.basePath,
    canonicalBase: site.canonicalBase,
    primaryOrigin: site.primaryOrigin,
    theme,
    logo: theme.mark && deliveredImageOf(theme.mark, picture),
    profile: { ...business.profile, address: contact.address },
    languages: locales.map((locale) => languageAnswer(site, pages, locale)),
  };
}

function languageAnswer(site: Site, pages: readonly SitePage[], locale: string): Answer["languages"][number] {
  const { homeHref, tagline, header, footer, legal, action, languages } = siteChrome(site, pages, locale, null);
  return {
    locale,
    name: languageName(locale),
    isWritten: languages.some((language) => language.locale === locale),
    home: homeHref,
    tagline,
    menus: { header, footer, legal },
    action,
    words: wordsOf(messages(locale)),
  };
}

/** The sites' own texts, with the names of what stands in them in braces. */
function wordsOf({ points, poweredBy, shownInOtherLanguage, table: _, ...texts }: Messages): Record<string, string> {
  return {
    ...texts,
    points: points("{count}"),
    poweredBy: poweredBy("{platform}"),
    shownInOtherLanguage: shownInOtherLanguage("{wanted}", "{shown}"),
  };
}
