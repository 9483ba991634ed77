import { cacheLife } from "next/cache";
import type { z } from "zod";
import { siteChrome } from "@/app/sites/_site/chrome";
import { loadSitePages, loadSources } from "@/app/sites/_site/load-page";
import { loadPictures } from "@/app/sites/_site/load-pictures";
import { type PageSeo, pageSeo, shareImageSize } from "@/app/sites/_site/metadata";
import { structuredData } from "@/app/sites/_site/structured-data";
import { templateOf } from "@/app/sites/_site/template-of";
import { findVisit, ownerOf, type PageVisit, platformOf, type Visit, type VisitParams } from "@/app/sites/_site/visit";
import { layerName } from "@/cms/inheritance/public-sources";
import { shownSections } from "@/cms/sections/shown-fields";
import { fillVariables, variableValues } from "@/cms/sections/variables";
import { linksOf, pagePath } from "@/cms/sites/links";
import { type WrittenAnswer, writeAnswer } from "../../_rest/public-operation";
import { deliverySchemas } from "../../_schemas/delivery";
import { deliveredImageOf } from "./delivered-image";

type Answer = z.input<typeof deliverySchemas.DeliveredVisit>;

/**
 * What a site answers a visitor with, as data; a page is stored until something of it changes. Null for a 404.
 *
 * @param isTidy whether the path was asked for in its own form: in any other it leads on to that, as on the site.
 */
export async function deliverPage(
  params: VisitParams,
  { hasSourceMap, isTidy }: { hasSourceMap: boolean; isTidy: boolean },
): Promise<WrittenAnswer | null> {
  "use cache";
  const found = await findVisit(params);
  const visit = isTidy ? found : tidied(found);
  if (visit.kind === "page") {
    cacheLife("content");
    return writeAnswer(deliverySchemas.DeliveredVisit, await pageAnswer(visit, hasSourceMap));
  }
  // Anybody can ask for what never was, on a host that leads on too: to keep each answer would fill the memory
  // (`lib/data-cache.mjs`).
  cacheLife({ stale: 0, revalidate: 0, expire: 0 });
  return visit.kind === "redirect" ? writeAnswer(deliverySchemas.DeliveredVisit, { ...visit, status: 308 }) : null;
}

function tidied(visit: Visit): Visit {
  if (visit.kind !== "page") return visit;
  return { kind: "redirect", location: pagePath(visit.site, visit.locale, visit.slug) };
}

async function pageAnswer(visit: PageVisit, hasSourceMap: boolean): Promise<Answer> {
  const { site, slug, locale, page } = visit;
  const document = fillVariables(page.document, variableValues(site.platform, site.vendor));
  const pages = await loadSitePages(ownerOf(site), site.locales);
  const ofPlatform = site.vendor ? await loadSitePages(platformOf(site), site.locales) : pages;
  const picture = await loadPictures(document.sections);
  const sections = shownSections(document.sections, {
    href: linksOf(site, locale, { pages, ofPlatform }),
    image: (image) => deliveredImageOf(image, picture),
  });
  const shownIds = new Set(sections.map(({ id }) => id));
  const sources = hasSourceMap ? await loadSources(ownerOf(site), slug, [page.locale]) : null;
  return {
    kind: "page",
    slug,
    locale: page.locale,
    wantedLocale: locale,
    source: layerName(page.layer),
    template: templateOf(visit),
    title: document.title,
    updatedAt: new Date(page.publishedAt),
    seo: seoAnswer(pageSeo(visit, pages)),
    structuredData: { ...structuredData(visit, document) },
    languages: siteChrome(site, pages, locale, slug).languages,
    sections: sections as Extract<Answer, { kind: "page" }>["sections"],
    sourceMap: sources && { ...sources, sections: sources.sections.filter(({ id }) => shownIds.has(id)) },
  };
}

function seoAnswer({ isIndexed, alternates, image, ...seo }: PageSeo) {
  return {
    ...seo,
    alternates: Object.entries(alternates).map(([locale, address]) => ({ locale, address })),
    robots: { index: isIndexed, follow: true },
    image: { src: image, alt: seo.title, ...shareImageSize },
  };
}
