import { and, desc, eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, revisions } from "@/db/schema";
import { isRequiredAt, type Policy } from "../inheritance/policy";
import { atPlace, type Place } from "./at-place";
import type { PageDocument } from "./document";
import type { Layer } from "./layer";
import { publicRevisionId } from "./public-revision";
import { shownDocument } from "./shown-document";

/** What stands behind a vendor's page: the platform's default, or else its own page, as it is public now. */
export type Origin = Policy & {
  pageId: string;
  layer: Layer;
  revisionId: string;
  document: PageDocument;
  /** Vendors without a page of their own show it. */
  isShownByVendors: boolean;
};

/** Finds what stands behind a slug in a language, or null where nothing is published there. */
export async function findOrigin(db: Queryable, place: Place): Promise<Origin | null> {
  const [origin] = await db
    .select({
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
    .where(and(atPlace(place), eq(pages.ownerId, place.platformId)))
    .orderBy(desc(pages.layer))
    .limit(1);
  return origin ? ({ ...origin, isRequired: isRequiredAt(place.slug, origin) } as Origin) : null;
}
