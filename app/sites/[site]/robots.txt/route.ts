import { findSiteOr404, type SiteFileContext } from "@/app/sites/_site/site-file";

export async function GET(_request: Request, context: SiteFileContext): Promise<Response> {
  const site = await findSiteOr404(context);
  if (site instanceof Response) return site;
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${site.canonicalBase}/sitemap.xml\n`;
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
