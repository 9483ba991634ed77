import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { pages, revisionMedia, revisions, storefrontSettings, vendors } from "@/db/schema";
import type { Context } from "../context";
import { latestRevisionId, publicRevisionId } from "../pages/public-revision";
import type { MediaUses } from "./media";
import { mediaForReading } from "./media-for-write";

/** Most uses that are told one by one. */
const most = 50;

/**
 * The pages that show a picture now, will, or would if their draft was published, and whether a storefront has it as its
 * logo; a vendor is told of its own alone.
 * Overrides that were made on an earlier revision which shows it are among them: it is shown again where the default
 * stops being public.
 *
 * @throws NotFound, Forbidden.
 */
export async function listMediaUses(ctx: Context, { mediaId }: { mediaId: string }): Promise<MediaUses> {
  await mediaForReading(ctx, mediaId);
  return findUses(ctx, mediaId);
}

/** The same of a picture that the caller has found already. */
export async function findUses({ db }: Pick<Context, "db">, mediaId: string): Promise<MediaUses> {
  const [showing, onEarlier] = [showingRevisions(db, mediaId), revisionsOnEarlier(db, mediaId)];
  const isUsing = pointsInto(showing);
  const isEarlier = sql<boolean>`(${isUsing}) is not true`;
  const isPublic = or(inArray(publicRevisionId, idsOf(showing)), inArray(publicRevisionId, idsOf(onEarlier)));
  const rows = await db
    .with(showing, onEarlier)
    .select({
      pageId: pages.id,
      title: sql<string>`coalesce(${revisions.document} ->> 'title', ${revisions.patch} -> 'fields' ->> 'title', ${pages.slug})`,
      slug: pages.slug,
      locale: pages.locale,
      vendor: vendors.name,
      isPublic: sql<boolean>`(${isPublic}) is true`,
      isEarlier,
      count: sql<number>`(count(*) over ())::int`,
      earlierCount: sql<number>`(count(*) filter (where ${isEarlier}) over ())::int`,
    })
    .from(pages)
    .leftJoin(revisions, eq(revisions.id, latestRevisionId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(and(isNull(pages.deletedAt), or(isUsing, pointsInto(onEarlier))))
    .orderBy(isEarlier, asc(pages.slug), asc(pages.locale), asc(pages.id))
    .limit(most);
  const { count = 0, earlierCount = 0 } = rows[0] ?? {};
  const isLogo = (await db.$count(storefrontSettings, eq(storefrontSettings.logoId, mediaId))) > 0;
  return { uses: rows.map(({ count: _, earlierCount: __, ...use }) => use), count, earlierCount, isLogo };
}

const basePage = alias(pages, "base_page");

/** The revisions that show a picture. */
function showingRevisions(db: Queryable, mediaId: string) {
  const ids = db.select({ id: revisionMedia.revisionId }).from(revisionMedia).where(eq(revisionMedia.mediaId, mediaId));
  return db.$with("showing").as(ids);
}

/**
 * The revisions of overrides that were made on one which shows a picture. A base that its own page still points at is
 * left out: that page is the use, and not all that follow it.
 */
function revisionsOnEarlier(db: Queryable, mediaId: string) {
  const { publishedRevisionId, scheduledRevisionId, draftRevisionId } = basePage;
  const isCurrent = sql`${revisionMedia.revisionId} in (${publishedRevisionId}, ${scheduledRevisionId}, ${draftRevisionId})`;
  const ids = db
    .select({ id: revisions.id })
    .from(revisionMedia)
    .innerJoin(revisions, eq(revisions.baseRevisionId, revisionMedia.revisionId))
    .innerJoin(basePage, eq(basePage.id, revisionMedia.pageId))
    .where(and(eq(revisionMedia.mediaId, mediaId), sql`(${basePage.deletedAt} is null and ${isCurrent}) is not true`));
  return db.$with("on_earlier").as(ids);
}

type Found = ReturnType<typeof showingRevisions> | ReturnType<typeof revisionsOnEarlier>;

const idsOf = (found: Found) => sql`(select ${found.id} from ${found})`;

/** Whether a page's published, scheduled or draft revision is among these. */
function pointsInto(found: Found) {
  const ids = idsOf(found);
  return or(
    inArray(pages.publishedRevisionId, ids),
    inArray(pages.scheduledRevisionId, ids),
    inArray(pages.draftRevisionId, ids),
  );
}
