import { z } from "zod";
import { loadSite } from "@/app/sites/_site/load-site";
import type { VisitParams } from "@/app/sites/_site/visit";
import { nothing, pathSegments } from "@/cms/sites/path";
import { localeOf } from "@/cms/sites/route-request";
import { type PublicOperation, publicOperation } from "../../_rest/public-operation";
import { locale } from "../../_schemas/common";
import { deliverySchemas } from "../../_schemas/delivery";
import { deliverPage } from "./deliver-page";
import { deliverSite } from "./deliver-site";
import { deliverSitemap } from "./deliver-sitemap";
import { siteAddressOf, sitePlace } from "./site-place";

const toAnybody = "For anybody, without a token, from pages of any origin.";

/** What sites are made of, for whoever shows them with another technology. */
export const deliveryOperations: readonly PublicOperation[] = [
  publicOperation({
    id: "deliverSite",
    path: "/delivery/site",
    tag: "Delivery",
    summary: "A site: its look, its languages and its menus",
    description: toAnybody,
    query: z.strictObject(sitePlace),
    answer: deliverySchemas.DeliveredSite,
    run: (place) => deliverSite(siteAddressOf(place)),
  }),
  publicOperation({
    id: "deliverPage",
    path: "/delivery/page",
    tag: "Delivery",
    summary: "What a site shows at a path, or where it leads on",
    description: `${toAnybody} Links lead to paths as the site has them, below its base; pictures to files. Texts of the format markdown are CommonMark with GitHub's tables, without HTML.`,
    query: z.strictObject({
      ...sitePlace,
      locale: locale.optional().describe("Left out, it is read from the path, as in the site's own addresses."),
      path: z.string().max(1024).default("/").describe("Below the site's base, such as /pricing."),
      sourceMap: z.boolean().default(false).describe("Whether to say where each field and section comes from."),
    }),
    answer: deliverySchemas.DeliveredVisit,
    run: async ({ locale, path, sourceMap, ...place }) =>
      deliverPage(await visitParams(siteAddressOf(place), locale, path), {
        hasSourceMap: sourceMap,
        isTidy: isTidy(path),
      }),
  }),
  publicOperation({
    id: "deliverSitemap",
    path: "/delivery/sitemap",
    tag: "Delivery",
    summary: "The pages of a site that search engines should list",
    description: toAnybody,
    query: z.strictObject(sitePlace),
    answer: deliverySchemas.DeliveredSitemap,
    run: (place) => deliverSitemap(siteAddressOf(place)),
  }),
];

/** Whether a path has the form that the site's own addresses have: lower case, decoded, no slash at its end. */
function isTidy(path: string): boolean {
  return `/${pathSegments(path)?.join("/")}` === (path.startsWith("/") ? path : `/${path}`);
}

/** What a visitor's request for the path would come down to. The default language has no segment. */
async function visitParams(site: string, wanted: string | undefined, path: string): Promise<VisitParams> {
  const segments = pathSegments(path);
  if (segments === null) return { site, locale: nothing, path: [nothing] };
  if (wanted === undefined) {
    const [locale, rest] = localeOf(segments);
    return { site, locale, path: rest };
  }
  const isDefault = (await loadSite(site))?.platform.defaultLocale === wanted;
  return { site, locale: isDefault ? nothing : wanted, path: segments };
}
