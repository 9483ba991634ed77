import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, revisions } from "@/db/schema";
import { latestRevisionId } from "../../pages/public-revision";
import { base, contentColumns, type RevisionContent } from "../../pages/revision-content";

/** A page of Orion with what it says now. */
export type StoredPage = {
  id: string;
  layer: number;
  vendorId: string | null;
  slug: string;
  version: number;
  isPublished: boolean;
  isPaused: boolean;
  content: RevisionContent;
};

/** Pages by their ids; deleted ones are not among them. */
export async function pagesOf(db: Queryable, ids: readonly string[]): Promise<Map<string, StoredPage>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select({
      id: pages.id,
      layer: pages.layer,
      vendorId: pages.vendorId,
      slug: pages.slug,
      version: pages.version,
      isPublished: sql<boolean>`${pages.publishedRevisionId} is not null`,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      content: contentColumns,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, latestRevisionId))
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .where(and(inArray(pages.id, [...ids]), isNull(pages.deletedAt)));
  return new Map(rows.map((row) => [row.id, row as StoredPage]));
}
