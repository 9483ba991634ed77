import { and, eq } from "drizzle-orm";
import { listCandidates } from "@/cms/pages/find-candidates";
import { layers } from "@/cms/pages/layer";
import { sitePages } from "@/cms/pages/site-pages";
import { pagePath } from "@/cms/sites/links";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import type { Cms } from "./cms";

/** Paths under the application host of a platform's own pages, in each language in which they are written. */
export async function platformPaths({ db }: Cms, prefix: string): Promise<string[]> {
  const [platform] = await db.select().from(platforms).where(eq(platforms.pathPrefix, prefix));
  if (!platform) throw new Error(`There is no platform ${prefix}.`);
  const pages = sitePages(await listCandidates(db, { platformId: platform.id, vendorId: null }), platform.locales);
  const site = { basePath: `/${prefix}`, platformBase: "", platform };
  return pages.map(({ locale, slug }) => pagePath(site, locale, slug));
}

/** The same of a vendor's storefronts on all of its platforms; the platforms' own pages are left out. */
export async function storefrontPaths({ db }: Cms, code: string): Promise<string[]> {
  const memberships = await db
    .select({ platform: platforms, vendorId: vendors.id })
    .from(vendorPlatforms)
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .innerJoin(vendors, and(eq(vendors.id, vendorPlatforms.vendorId), eq(vendors.code, code)));
  const paths = memberships.map(async ({ platform, vendorId }) => {
    const pages = sitePages(await listCandidates(db, { platformId: platform.id, vendorId }), platform.locales);
    const site = { basePath: `/${platform.pathPrefix}/vendors/${code}`, platformBase: "", platform };
    const own = pages.filter((page) => page.layer !== layers.platform);
    return own.map(({ locale, slug }) => pagePath(site, locale, slug));
  });
  return (await Promise.all(paths)).flat();
}
