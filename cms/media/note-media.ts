import { and, eq, inArray, sql } from "drizzle-orm";
import { media, revisionMedia } from "@/db/schema";
import type { Context } from "../context";
import { mediaIdsIn } from "./address";
import { bringBackMedia } from "./bring-back-media";

/**
 * Notes which pictures a revision shows, of those that its writer could have chosen: what else looks like the address of
 * a picture is none of the platform's. One that was deleted while it stood in an open editor comes back with it, and so
 * does one that the revision's base shows.
 */
export async function noteMedia(
  ctx: Context,
  revision: { platformId: string; pageId: string; revisionId: string },
  content: unknown,
): Promise<void> {
  const ids = mediaIdsIn(content);
  const { platformId, pageId, revisionId } = revision;
  if (ids.length) {
    await ctx.db.insert(revisionMedia).select(
      ctx.db
        .select({
          platformId: sql`${platformId}::uuid`.as("platform_id"),
          pageId: sql`${pageId}::uuid`.as("page_id"),
          revisionId: sql`${revisionId}::uuid`.as("revision_id"),
          mediaId: media.id,
        })
        .from(media)
        .where(and(eq(media.platformId, platformId), inArray(media.id, ids))),
    );
  }
  await bringBackMedia(ctx, { platformId, revisionIds: [revisionId] });
}
