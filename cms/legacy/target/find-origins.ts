import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, revisions } from "@/db/schema";
import { isRequiredAt } from "../../inheritance/policy";
import type { Origin } from "../../pages/find-origin";
import { publicRevisionId } from "../../pages/public-revision";
import { shownDocument } from "../../pages/shown-document";
import type { Origins } from "../plan/plan-pages";

/** What stands behind vendors' pages in a language, at every slug at once: the default, else the platform's page. */
export async function findOrigins(db: Queryable, platformId: string, locale: string): Promise<Origins> {
  const found = await db
    .select({
      slug: pages.slug,
      pageId: pages.id,
      layer: pages.layer,
      revisionId: revisions.id,
      document: shownDocument(revisions.document),
      isLocked: pages.isLocked,
      isRequired: pages.isRequired,
      isShownByVendors: pages.isShownByVendors,
      lockedSectionIds: pages.lockedSectionIds,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, publicRevisionId))
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        eq(pages.locale, locale),
        isNull(pages.deletedAt),
      ),
    )
    .orderBy(asc(pages.layer));
  return new Map(
    found.map(({ slug, ...origin }) => [slug, { ...origin, isRequired: isRequiredAt(slug, origin) } as Origin]),
  );
}
