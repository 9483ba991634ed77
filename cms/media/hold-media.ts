import { and, asc, eq, inArray } from "drizzle-orm";
import { media } from "@/db/schema";
import { beyondScope, type Context } from "../context";

/**
 * Holds pictures of a platform until the transaction ends, so that nobody deletes them meanwhile; waits for whoever does
 * right now. A vendor's people hold their platform's too: the database lets no scope lock what it may not change, so
 * that is done beyond it.
 */
export async function holdMedia(
  ctx: Context,
  { platformId, mediaIds }: { platformId: string; mediaIds: readonly string[] },
): Promise<void> {
  if (!mediaIds.length) return;
  const isOne = and(eq(media.platformId, platformId), inArray(media.id, [...mediaIds]));
  await beyondScope(ctx, ({ db }) =>
    // In one order, so that two never wait for each other.
    db.select({ id: media.id }).from(media).where(isOne).orderBy(asc(media.id)).for("key share"),
  );
}
