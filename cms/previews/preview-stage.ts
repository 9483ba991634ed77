import { and, asc, eq, isNull, notExists, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { domains, hiddenPages, pages, platforms, vendorPlatforms, vendors } from "@/db/schema";
import { isStanding, standingOn } from "../memberships/standing";
import { listCandidates } from "../pages/find-candidates";
import { type Layer, layers } from "../pages/layer";
import { type SitePage, sitePages } from "../pages/site-pages";
import type { HomeTemplate } from "../pages/template";
import type { Site } from "../sites/site";
import { findLook, platformLookColumns } from "../storefronts/find-look";
import { storefrontLook } from "../storefronts/site-look";
import type { Profile } from "../vendors/profile";
import { exampleVendor } from "./example-vendor";

/** The site in which a page is previewed, whether or not visitors reach it yet, and the pages that it shows. */
export type PreviewStage = { site: Site; pages: SitePage[] };

/** Where the links of a platform's site start, without a slash at its end. */
export type AddressOf = (platform: { pathPrefix: string; host: string | null }) => string;

type Staged = { platformId: string; vendorId: string | null; layer: Layer; slug: string };

/**
 * Finds the site in which visitors see a page, or would: a vendor's storefront for its pages; for a default the
 * storefront of a vendor that follows it, or of an example where none does.
 *
 * @returns null where the vendor is no member any more, or suspended: nobody sees its storefront.
 */
export async function findStage(db: Queryable, page: Staged, addressOf: AddressOf): Promise<PreviewStage | null> {
  const platform = await findPlatform(db, page.platformId);
  const vendor = page.layer === layers.platform ? null : await findVendor(db, page);
  if (!platform || vendor === undefined) return null;
  const { pathPrefix, host, vendorTokens, ...shown } = platform;
  const own = vendor && (await findLook(db, { platformId: platform.id, vendorId: vendor.id }));
  const { theme, locales } = vendor ? storefrontLook(platform, own) : platform;
  const platformBase = addressOf({ pathPrefix, host });
  const basePath = vendor ? `${platformBase}/vendors/${vendor.code}` : platformBase;
  const rows = await listCandidates(db, { platformId: page.platformId, vendorId: vendor?.id ?? null });
  return {
    site: {
      platform: shown,
      vendor,
      locales,
      theme,
      primaryOrigin: null,
      basePath,
      platformBase,
      canonicalBase: basePath,
      platformCanonicalBase: platformBase,
    },
    pages: sitePages(rows, locales),
  };
}

async function findPlatform(db: Queryable, platformId: string) {
  const [found] = await db
    .select({
      id: platforms.id,
      name: platforms.name,
      pathPrefix: platforms.pathPrefix,
      ...platformLookColumns,
      homeTemplate: sql<HomeTemplate>`${platforms.homeTemplate}`,
      profile: sql<Profile>`${platforms.profile}`,
      host: domains.host,
    })
    .from(platforms)
    .leftJoin(domains, and(eq(domains.platformId, platforms.id), isNull(domains.vendorId), domains.isPrimary))
    .where(eq(platforms.id, platformId));
  return found;
}

/** Whose storefront it is; undefined where there is none. */
async function findVendor(db: Queryable, page: Staged): Promise<Site["vendor"] | undefined> {
  const isShown = and(eq(vendors.status, "active"), standingOn(page.platformId));
  const [found] = await db
    .select({
      id: vendors.id,
      code: vendors.code,
      name: vendors.name,
      profile: sql<Profile>`${vendors.profile}`,
    })
    .from(vendors)
    .innerJoin(vendorPlatforms, and(eq(vendorPlatforms.vendorId, vendors.id), isStanding))
    .where(and(isShown, page.vendorId ? eq(vendors.id, page.vendorId) : isFollowing(db, page)))
    .orderBy(asc(vendors.name), asc(vendors.id))
    .limit(1);
  return found ?? (page.vendorId ? undefined : exampleVendor);
}

/** Whether a vendor shows the default itself: it has no page of its own at the slug, and does not hide it. */
function isFollowing(db: Queryable, { platformId, slug }: Staged) {
  const own = and(eq(pages.platformId, platformId), eq(pages.ownerId, vendors.id), eq(pages.slug, slug));
  const hidden = and(
    eq(hiddenPages.platformId, platformId),
    eq(hiddenPages.vendorId, vendors.id),
    eq(hiddenPages.slug, slug),
  );
  return and(
    notExists(
      db
        .select({ id: pages.id })
        .from(pages)
        .where(and(own, isNull(pages.deletedAt))),
    ),
    notExists(db.select({ slug: hiddenPages.slug }).from(hiddenPages).where(hidden)),
  );
}
