import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { pages, revisionMedia, revisions, vendors } from "@/db/schema";
import type { Context } from "../context";
import { latestRevisionId, publicRevisionId } from "../pages/public-revision";
import type { MediaUse } from "./media";
import { mediaForReading } from "./media-for-write";

/** Most uses that are told one by one. */
const most = 50;

/**
 * The pages that show a picture now, will, or would if their draft was published; a vendor is told of its own alone.
 *
 * @returns at most 50 of them, and how many there are.
 * @throws NotFound, Forbidden.
 */
export async function listMediaUses(
  ctx: Context,
  { mediaId }: { mediaId: string },
): Promise<{ uses: MediaUse[]; count: number }> {
  await mediaForReading(ctx, mediaId);
  return findUses(ctx, mediaId);
}

/** The same of a picture that the caller has found already. */
export async function findUses(
  { db }: Pick<Context, "db">,
  mediaId: string,
): Promise<{ uses: MediaUse[]; count: number }> {
  const shows = sql`exists (select from ${revisionMedia} where ${revisionMedia.mediaId} = ${mediaId} and ${revisionMedia.revisionId} = ${publicRevisionId})`;
  const isUsing = sql`${pages.id} in (select ${revisionMedia.pageId} from ${revisionMedia} where ${revisionMedia.mediaId} = ${mediaId}
    and ${revisionMedia.revisionId} in (${pages.publishedRevisionId}, ${pages.scheduledRevisionId}, ${pages.draftRevisionId}))`;
  const rows = await db
    .select({
      pageId: pages.id,
      title: sql<string>`coalesce(${revisions.document} ->> 'title', ${revisions.patch} -> 'fields' ->> 'title', ${pages.slug})`,
      slug: pages.slug,
      locale: pages.locale,
      vendor: vendors.name,
      isPublic: sql<boolean>`${shows}`,
      count: sql<number>`(count(*) over ())::int`,
    })
    .from(pages)
    .leftJoin(revisions, eq(revisions.id, latestRevisionId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(and(isNull(pages.deletedAt), isUsing))
    .orderBy(asc(pages.slug), asc(pages.locale), asc(pages.id))
    .limit(most);
  return { uses: rows.map(({ count: _, ...use }) => use), count: rows[0]?.count ?? 0 };
}
