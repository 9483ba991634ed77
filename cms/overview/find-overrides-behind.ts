import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, platforms, revisions } from "@/db/schema";
import type { Scope } from "../context";
import type { PageDocument } from "../pages/document";
import { findOrigin } from "../pages/find-origin";
import { driftOf, listOverriders } from "../pages/overriders";
import { publicRevisionId } from "../pages/public-revision";
import { type FirstAndCount, firstOf } from "./first-and-count";

/** One of the platform's pages, and how many overrides of it wait for a decision since it was last published. */
export type PageBehind = {
  pageId: string;
  slug: string;
  locale: string;
  title: string;
  platform: string;
  publishedAt: Date | null;
  overrides: number;
};
export type OverridesBehind = FirstAndCount<PageBehind>;

/** Of so many pages that were published of late, the newest, it is asked who is behind. */
const mostPages = 50;

/**
 * The platform's pages that were published within seven days and left overrides behind, most of these first. It starts
 * from what was published, and reads of each only the overrides that were made on an older revision.
 */
export async function findOverridesBehind(db: Queryable, scope: Scope): Promise<OverridesBehind> {
  const found: PageBehind[] = [];
  for (const page of await publishedOfLate(db, scope)) {
    const origin = await findOrigin(db, page);
    // Behind another page of the platform, nobody's page stands on this one.
    if (origin?.pageId !== page.id) continue;
    const overriders = await listOverriders(db, page, { condition: ne(revisions.baseRevisionId, origin.revisionId) });
    const isBehind = (each: (typeof overriders)[number]) =>
      driftOf(each, origin.document, origin.lockedSectionIds)?.isBehind ?? false;
    const overrides = overriders.filter(isBehind).length;
    if (!overrides) continue;
    const { id: pageId, slug, locale, platform, publishedAt } = page;
    const { title } = origin.document as PageDocument;
    found.push({ pageId, slug, locale, title, platform, publishedAt, overrides });
  }
  return firstOf(found.sort((a, b) => b.overrides - a.overrides || a.slug.localeCompare(b.slug)));
}

/** A vendor asks for itself with what its page list tells; this is for platforms and for everything. */
function publishedOfLate(db: Queryable, scope: Scope) {
  const isOfLate = sql`${revisions.publishedAt} between now() - interval '7 days' and now()`;
  return db
    .select({
      id: pages.id,
      platformId: pages.platformId,
      slug: pages.slug,
      locale: pages.locale,
      platform: platforms.name,
      publishedAt: revisions.publishedAt,
    })
    .from(platforms)
    .innerJoin(pages, and(eq(pages.platformId, platforms.id), eq(pages.ownerId, platforms.id)))
    .innerJoin(revisions, eq(revisions.id, publicRevisionId))
    .where(and(platformsIn(scope), isNull(pages.deletedAt), isOfLate))
    .orderBy(desc(revisions.publishedAt), desc(pages.id))
    .limit(mostPages);
}

function platformsIn(scope: Scope) {
  if (scope === "everything") return undefined;
  return scope === "account" || scope.vendorId !== null ? sql`false` : eq(platforms.id, scope.platformId);
}
