import { eq, sql } from "drizzle-orm";
import { media } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { tags } from "../tags";
import { holdFiles } from "./hold-files";
import { type MediaTarget, mediaForWrite, mediaToRework } from "./media-for-write";
import { lockLibrary, refuseFullLibrary } from "./refuse-full-library";
import { keysOf } from "./rendering";
import type { StoredPicture } from "./store-picture";

/** What a change of files comes to: the files that nothing needs any more are removed once it is certain. */
export type Refiled = { version: number; tags: string[]; obsolete: string[] };

/**
 * Shows another file, stored already, wherever the picture stands. It is whole again, with its middle in view; its name
 * and its alternative text stay.
 *
 * @throws NotFound, Forbidden, Conflict("version"), Conflict("quota"), Conflict("busy") where its files are gone again.
 */
export async function replaceMedia(
  ctx: Context,
  { stored, ...target }: MediaTarget & { stored: StoredPicture },
): Promise<Refiled> {
  await lockLibrary(ctx, await mediaToRework(ctx, target));
  const row = await mediaForWrite(ctx, "media.update", target);
  const { id, platformId, vendorId } = row;
  await holdFiles(stored.keys);
  const { contentHash, width, height, widths, bytes } = stored;
  if (bytes > row.bytes) await refuseFullLibrary(ctx, { platformId, vendorId }, bytes - row.bytes);
  const version = row.version + 1;
  const shown = { contentHash, width, height, widths, bytes, crop: null, focalX: 50, focalY: 50 };
  await ctx.db
    .update(media)
    .set({ ...shown, version, updatedAt: sql`now()` })
    .where(eq(media.id, id));
  const event = { action: "media.replace", platformId, vendorId, subjectId: id };
  const before = { width: row.width, height: row.height, bytes: row.bytes };
  await audit(ctx, { ...event, detail: { version, before, after: { width, height, bytes } } });
  const needed = new Set(keysOf({ id, ...shown }));
  return { version, tags: [tags.media(id)], obsolete: keysOf(row).filter((key) => !needed.has(key)) };
}
