import { eq, sql } from "drizzle-orm";
import { media, storefrontSettings } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { tags } from "../tags";
import { findUses } from "./list-media-uses";
import type { MediaUse } from "./media";
import { type MediaRow, type MediaTarget, mediaForWrite } from "./media-for-write";

/**
 * Deletes a picture that no page shows; `restoreMedia` brings it back, and older revisions that show it with it.
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
  return mark(ctx, row, "media.delete");
}

/**
 * Undoes a deletion.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound where there is no such picture among the deleted ones; Forbidden.
 */
export async function restoreMedia(ctx: Context, { mediaId }: { mediaId: string }): Promise<{ tags: string[] }> {
  return mark(ctx, await mediaForWrite(ctx, "media.delete", { mediaId }, true), "media.restore");
}

async function mark(
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

const asLogo = "This picture is the logo of the storefront. Choose another one in its settings first.";

function inUse([first]: MediaUse[], count: number): string {
  if (count === 1) return `The page “${first?.title}” shows this picture. Take it off the page first.`;
  return `${count.toLocaleString("en")} pages show this picture, “${first?.title}” among them. Take it off them first.`;
}
