import { and, eq } from "drizzle-orm";
import { media } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { isGone, restorableDays } from "./gone";
import { findUses } from "./list-media-uses";
import { markMedia } from "./mark-media";
import type { MediaUses } from "./media";
import { type MediaTarget, mediaForWrite } from "./media-for-write";

/**
 * Deletes a picture that no page shows; `restoreMedia` brings it back, and so does whatever shows it again: a page that
 * is restored, an older revision, what stood in an open editor.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound, Forbidden, Conflict("version"); Conflict("use") where it is a storefront's logo, and with what
 *   `findUses` finds where pages show it, or overrides follow an earlier revision that does.
 */
export async function deleteMedia(ctx: Context, target: MediaTarget): Promise<{ tags: string[] }> {
  const row = await mediaForWrite(ctx, "media.delete", target);
  const uses = await findUses(ctx, row.id);
  if (uses.isLogo) throw new Conflict("use", asLogo);
  if (uses.count) throw new Conflict("use", inUse(uses), uses);
  return markMedia(ctx, row, "media.delete");
}

/**
 * Undoes a deletion.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound where there is no such picture among the deleted ones, or not any more; Conflict("version"), Forbidden.
 */
export async function restoreMedia(ctx: Context, target: MediaTarget): Promise<{ tags: string[] }> {
  const row = await mediaForWrite(ctx, "media.delete", target, true);
  const isPast = await ctx.db.$count(media, and(eq(media.id, row.id), isGone));
  if (isPast) throw new NotFound(`The picture was deleted more than ${restorableDays} days ago, and is gone.`);
  return markMedia(ctx, row, "media.restore");
}

const asLogo =
  "This picture is the logo of the storefront. Choose another one in its settings, or none, before you delete it.";

function inUse({ uses: [first], count, earlierCount }: MediaUses): string {
  // Those that show it themselves come first, and are dealt with first.
  if (!first || first.isEarlier) return onEarlier(first?.vendor ?? "a vendor", earlierCount);
  const shown = count - earlierCount;
  if (shown === 1) return `The page “${first.title}” shows this picture. Take it off the page first.`;
  return `${shown.toLocaleString("en")} pages show this picture, “${first.title}” among them. Take it off them first.`;
}

function onEarlier(vendor: string, count: number): string {
  if (count === 1) {
    return `An override of ${vendor} follows an earlier revision that shows this picture. It stays until the override follows a newer one.`;
  }
  const overrides = `${count.toLocaleString("en")} overrides follow an earlier revision that shows this picture`;
  return `${overrides}, one of ${vendor} among them. It stays until they follow a newer one.`;
}
