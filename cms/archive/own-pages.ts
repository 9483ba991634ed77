import { and, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { publicRevisionId } from "../pages/public-revision";
import type { AdoptedPage } from "../platforms/adopt-page";
import type { PageRecord } from "./format";

type OwnLayer = AdoptedPage["layer"];

/** Where the pages of a platform's own stand, each with its id. */
export function listOwnPages({ db }: Context, platformId: string) {
  return db
    .select({ id: pages.id, layer: sql<OwnLayer>`${pages.layer}`, locale: pages.locale, slug: pages.slug })
    .from(pages)
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), isNull(pages.deletedAt)));
}

const [published, scheduled, draft] = [
  alias(revisions, "published"),
  alias(revisions, "scheduled"),
  alias(revisions, "draft"),
];

/** A schedule that has come due is public, whether or not that has been written down. */
const isPlanned = sql`${pages.scheduledAt} > now()`;

/** One of them as an archive keeps it. */
export async function readOwnPage({ db }: Context, pageId: string): Promise<PageRecord> {
  const [row] = await db
    .select({
      layer: sql<OwnLayer>`${pages.layer}`,
      locale: pages.locale,
      slug: pages.slug,
      isLocked: pages.isLocked,
      isRequired: pages.isRequired,
      isShownByVendors: pages.isShownByVendors,
      lockedSectionIds: pages.lockedSectionIds,
      formerSlugs: pages.formerSlugs,
      redirectedSlugs: pages.redirectedSlugs,
      published: published.document,
      scheduled: scheduled.document,
      scheduledAt: pages.scheduledAt,
      draft: draft.document,
    })
    .from(pages)
    .leftJoin(published, eq(published.id, publicRevisionId))
    .leftJoin(scheduled, and(eq(scheduled.id, pages.scheduledRevisionId), isPlanned))
    .leftJoin(draft, eq(draft.id, pages.draftRevisionId))
    .where(eq(pages.id, pageId));
  if (!row) throw new Error("A page went away while it was being read.");
  const { scheduled: document, scheduledAt, ...page } = row;
  const planned = document && scheduledAt ? { at: scheduledAt.toISOString(), document } : null;
  return { ...page, scheduled: planned };
}
