import { eq, sql } from "drizzle-orm";
import { media } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { tags } from "../tags";
import { holdFiles } from "./hold-files";
import { type MediaTarget, mediaForWrite } from "./media-for-write";
import { cropOf, keysOf } from "./rendering";
import type { Refiled } from "./replace-media";
import type { StoredCrop } from "./store-picture";

/**
 * Shows a part of a picture, whose files are stored already, or all of it again: the original is kept.
 *
 * @throws NotFound, Forbidden, Conflict("version"), Conflict("file") where the picture was replaced meanwhile,
 *   Conflict("busy") where its files are gone again.
 */
export async function cropMedia(
  ctx: Context,
  { stored, ...target }: MediaTarget & { stored: StoredCrop },
): Promise<Refiled> {
  const row = await mediaForWrite(ctx, "media.update", target);
  const { id, platformId, vendorId, contentHash } = row;
  if (stored.contentHash !== contentHash) throw new Conflict("file", "The picture was replaced in the meantime.");
  await holdFiles(stored.keys);
  const { crop, widths, bytes } = stored;
  const version = row.version + 1;
  await ctx.db.update(media).set({ crop, widths, bytes, version, updatedAt: sql`now()` }).where(eq(media.id, id));
  const event = { action: "media.crop", platformId, vendorId, subjectId: id };
  await audit(ctx, { ...event, detail: { version, before: { crop: cropOf(row) }, after: { crop } } });
  const needed = new Set(keysOf({ id, contentHash, crop, widths }));
  return { version, tags: [tags.media(id)], obsolete: keysOf(row).filter((key) => !needed.has(key)) };
}
