import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { media, revisionMedia, revisions } from "@/db/schema";
import type { Context } from "../context";
import { can } from "../policy";
import { isGone } from "./gone";
import { holdMedia } from "./hold-media";
import { markMedia } from "./mark-media";
import type { MediaRow } from "./media-for-write";

/**
 * Brings deleted pictures back, since revisions that show them stand again, or that were made on such ones: of these,
 * pictures that can still be, and that the actor may delete and so bring back. They are held until the transaction ends:
 * nobody deletes them before it is known that they are shown.
 *
 * @returns the tags of what visitors see differently now.
 */
export async function bringBackMedia(
  ctx: Context,
  { platformId, revisionIds }: { platformId: string; revisionIds: readonly string[] },
): Promise<{ tags: string[] }> {
  const mediaIds = await shownIds(ctx, revisionIds);
  if (!mediaIds.length) return { tags: [] };
  await holdMedia(ctx, { platformId, mediaIds });
  const isDeleted = and(eq(media.platformId, platformId), inArray(media.id, mediaIds), isNotNull(media.deletedAt));
  // Of two that would bring one back, the second waits, and finds it there already.
  const rows = await ctx.db.select().from(media).where(isDeleted).orderBy(asc(media.id)).for("no key update");
  const deleted = rows.filter((row) => can(ctx.actor, "media.delete", row));
  const gone = await goneOf(ctx, deleted);
  const tags: string[] = [];
  for (const row of deleted) if (!gone.has(row.id)) tags.push(...(await markMedia(ctx, row, "media.restore")).tags);
  return { tags };
}

/** What these revisions show, and those that they were made on. */
async function shownIds({ db }: Context, revisionIds: readonly string[]): Promise<string[]> {
  const isShown = sql`${revisionMedia.revisionId} in (${revisions.id}, ${revisions.baseRevisionId})`;
  const rows = await db
    .selectDistinct({ mediaId: revisionMedia.mediaId })
    .from(revisions)
    .innerJoin(revisionMedia, isShown)
    .where(inArray(revisions.id, [...revisionIds]));
  return rows.map(({ mediaId }) => mediaId);
}

async function goneOf({ db }: Context, rows: readonly MediaRow[]): Promise<Set<string>> {
  if (!rows.length) return new Set();
  const ids = rows.map(({ id }) => id);
  const gone = await db
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, ids), isGone));
  return new Set(gone.map(({ id }) => id));
}
