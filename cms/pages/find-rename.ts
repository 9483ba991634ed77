import { and, eq, sql } from "drizzle-orm";
import { hiddenPages, pages, vendorPlatforms } from "@/db/schema";
import type { Context } from "../context";
import { standingOn } from "../memberships/standing";
import { standingPageForRead } from "./page-for-read";
import { isPublishedAt } from "./refuse-taken";
import type { RenameEffect } from "./rename-effect";
import { liveSlotOf } from "./slot";
import { homeSlug } from "./slug";

/**
 * What renaming a page would move, to be said before it is done.
 *
 * @throws NotFound, Forbidden.
 */
export async function findRename(ctx: Context, { pageId }: { pageId: string }): Promise<RenameEffect> {
  const { db } = ctx;
  const page = await standingPageForRead(ctx, { pageId }, "page.rename");
  const { platformId, vendorId, slug } = page;
  const isOverride = vendorId !== null && (await isPublishedAt(ctx, platformId, slug));
  const [stands] = await db
    .select({
      locales: sql<string[]>`array_agg(distinct ${pages.locale} order by ${pages.locale})`,
      layers: sql<number>`count(distinct ${pages.layer}) filter (where ${pages.vendorId} is null)::int`,
      isPublic: sql<boolean>`bool_or(num_nonnulls(${pages.publishedRevisionId}, ${pages.scheduledRevisionId}) > 0)`,
      vendorPages: sql<number>`count(${pages.vendorId})::int`,
    })
    .from(pages)
    .where(liveSlotOf(page));
  const isPlatforms = vendorId === null;
  return {
    slug,
    fixed: slug === homeSlug ? "home" : isOverride ? "override" : null,
    isPublic: stands?.isPublic ?? false,
    locales: stands?.locales ?? [],
    hasBothLayers: stands?.layers === 2,
    vendorPages: isPlatforms ? (stands?.vendorPages ?? 0) : 0,
    storefronts: isPlatforms ? await db.$count(vendorPlatforms, standingOn(platformId)) : 0,
    hidden: isPlatforms ? await db.$count(hiddenPages, hiddenAt(platformId, slug)) : 0,
  };
}

function hiddenAt(platformId: string, slug: string) {
  return and(eq(hiddenPages.platformId, platformId), eq(hiddenPages.slug, slug));
}
