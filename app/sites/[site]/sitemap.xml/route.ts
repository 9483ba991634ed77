import { findSiteOr404, type SiteFileContext } from "@/app/sites/_site/site-file";
import { type SitemapEntry, sitemapEntries } from "@/app/sites/_site/sitemap-entries";

/** The pages of a site with their translations, as sitemaps.org and Google's `xhtml:link` extension have it. */
export async function GET(_request: Request, context: SiteFileContext): Promise<Response> {
  const site = await findSiteOr404(context);
  if (site instanceof Response) return site;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${(await sitemapEntries(site)).map(written).join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

function written({ address, alternates, lastModified }: SitemapEntry): string {
  return [
    "  <url>",
    `    <loc>${address}</loc>`,
    `    <lastmod>${lastModified.toISOString()}</lastmod>`,
    ...alternates.map(
      (other) => `    <xhtml:link rel="alternate" hreflang="${other.locale}" href="${other.address}"/>`,
    ),
    "  </url>",
  ].join("\n");
}
