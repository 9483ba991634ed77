import { loadSitePages } from "@/app/sites/_site/load-page";
import { findSiteOr404, type SiteFileContext } from "@/app/sites/_site/site-file";
import { ownerOf } from "@/app/sites/_site/visit";
import { indexedPages, type SitePage } from "@/cms/pages/site-pages";
import { canonicalAddress } from "@/cms/sites/links";
import type { Site } from "@/cms/sites/site";

/** The pages of a site with their translations, as sitemaps.org and Google's `xhtml:link` extension have it. */
export async function GET(_request: Request, context: SiteFileContext): Promise<Response> {
  const site = await findSiteOr404(context);
  if (site instanceof Response) return site;
  const pages = indexedPages(await loadSitePages(ownerOf(site), site.locales), site.vendor !== null);
  const entries = pages.map((page) => entry(site, page, pages));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

function entry(site: Site, page: SitePage, pages: readonly SitePage[]): string {
  const address = ({ locale, slug }: SitePage) =>
    canonicalAddress(site.canonicalBase, site.platform.defaultLocale, locale, slug);
  const translations = pages.filter((other) => other.slug === page.slug);
  const links = translations.length < 2 ? [] : translations;
  return [
    "  <url>",
    `    <loc>${address(page)}</loc>`,
    ...links.map((other) => `    <xhtml:link rel="alternate" hreflang="${other.locale}" href="${address(other)}"/>`),
    "  </url>",
  ].join("\n");
}
