import type { Site } from "@/cms/sites/site";
import { loadSite } from "./load-site";

export type SiteFileContext = { params: Promise<{ site: string }> };

/** The site that a generated file belongs to, or the answer where there is none. */
export async function findSiteOr404({ params }: SiteFileContext): Promise<Site | Response> {
  const { site } = await params;
  return (await loadSite(decodeURIComponent(site))) ?? new Response("Not found", { status: 404 });
}
