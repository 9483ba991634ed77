import { and, asc, eq, inArray } from "drizzle-orm";
import { media } from "@/db/schema";
import type { Context } from "../context";
import { can } from "../policy";
import { isGone } from "./gone";
import { markMedia } from "./mark-media";
import type { MediaRow } from "./media-for-write";

/**
 * Brings deleted pictures back, since something shows them again: of these, those that can still be, and that the actor
 * may delete and so bring back. They are held until the transaction ends: nobody deletes them before it is noted that
 * they are shown.
 *
 * @returns the tags of what visitors see differently now.
 */
export async function bringBackMedia(
  ctx: Context,
  { platformId, mediaIds }: { platformId: string; mediaIds: readonly string[] },
): Promise<{ tags: string[] }> {
  const isOne = and(eq(media.platformId, platformId), inArray(media.id, [...mediaIds]));
  // In one order, so that two writers never wait for each other.
  const held = await ctx.db.select().from(media).where(isOne).orderBy(asc(media.id)).for("key share");
  const deleted = held.filter((row) => row.deletedAt && can(ctx.actor, "media.delete", row));
  const gone = await goneOf(ctx, deleted);
  const tags: string[] = [];
  for (const row of deleted) if (!gone.has(row.id)) tags.push(...(await markMedia(ctx, row, "media.restore")).tags);
  return { tags };
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
