import { eq, sql } from "drizzle-orm";
import { media } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { tags } from "../tags";
import type { MediaRow } from "./media-for-write";

/**
 * Marks a picture as deleted, or as there again.
 *
 * @param row as it is, and locked.
 * @returns the tags of what visitors see differently now.
 */
export async function markMedia(
  ctx: Context,
  row: MediaRow,
  action: "media.delete" | "media.restore",
): Promise<{ tags: string[] }> {
  const { id, platformId, vendorId, name } = row;
  const version = row.version + 1;
  const deletedAt = action === "media.delete" ? sql`now()` : null;
  await ctx.db.update(media).set({ deletedAt, version, updatedAt: sql`now()` }).where(eq(media.id, id));
  const told = action === "media.delete" ? { before: { name } } : { after: { name } };
  await audit(ctx, { action, platformId, vendorId, subjectId: id, detail: { version, ...told } });
  return { tags: [tags.media(id)] };
}
