import { sql } from "drizzle-orm";
import { media, revisionMedia } from "@/db/schema";

/** How long a deleted picture can be brought back for certain. */
export const restorableDays = 30;

const isShownOnce = sql`exists (select from ${revisionMedia} where ${revisionMedia.mediaId} = ${media.id})`;

/**
 * Whether a picture is gone for good, and its files with it: deleted so long ago that nobody brings it back, and in no
 * revision that could be restored. What is typed and not saved is kept no longer than that either.
 */
export const isGone = sql<boolean>`(coalesce(${media.deletedAt} < now() - make_interval(days => ${restorableDays}), false)
  and not ${isShownOnce})`;
