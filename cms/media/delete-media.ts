import { and, eq } from "drizzle-orm";
import { media, storefrontSettings } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { isGone, restorableDays } from "./gone";
import { findUses } from "./list-media-uses";
import { markMedia } from "./mark-media";
import type { MediaUse } from "./media";
import { type MediaTarget, mediaForWrite } from "./media-for-write";

/**
 * Deletes a picture that no page shows; `restoreMedia` brings it back, and so does whatever shows it again: a page that
 * is restored, an older revision, what stood in an open editor.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound, Forbidden, Conflict("version"); Conflict("use") where it is a storefront's logo, and with `uses` and
 *   `count` where pages show it.
 */
export async function deleteMedia(ctx: Context, target: MediaTarget): Promise<{ tags: string[] }> {
  const row = await mediaForWrite(ctx, "media.delete", target);
  if (await ctx.db.$count(storefrontSettings, eq(storefrontSettings.logoId, row.id))) throw new Conflict("use", asLogo);
  const { uses, count } = await findUses(ctx, row.id);
  if (count) throw new Conflict("use", inUse(uses, count), { uses, count });
  return markMedia(ctx, row, "media.delete");
}

/**
 * Undoes a deletion.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound where there is no such picture among the deleted ones, or not any more; Forbidden.
 */
export async function restoreMedia(ctx: Context, { mediaId }: { mediaId: string }): Promise<{ tags: string[] }> {
  const row = await mediaForWrite(ctx, "media.delete", { mediaId }, true);
  const isPast = await ctx.db.$count(media, and(eq(media.id, mediaId), isGone));
  if (isPast) throw new NotFound(`The picture was deleted more than ${restorableDays} days ago, and is gone.`);
  return markMedia(ctx, row, "media.restore");
}

const asLogo = "This picture is the logo of the storefront. Choose another one in its settings first.";

function inUse([first]: MediaUse[], count: number): string {
  if (count === 1) return `The page “${first?.title}” shows this picture. Take it off the page first.`;
  return `${count.toLocaleString("en")} pages show this picture, “${first?.title}” among them. Take it off them first.`;
}
