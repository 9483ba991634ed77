import { eq } from "drizzle-orm";
import { platforms, vendors } from "@/db/schema";
import type { Context } from "../context";
import { can } from "../policy";
import { mediaAddress, renderingAddress } from "./address";
import type { LibraryPicture } from "./media";
import { type MediaRow, mediaForReading } from "./media-for-write";
import { cropOf, renderingHash, shownSize } from "./rendering";

/**
 * A picture of the library.
 *
 * @throws NotFound, Forbidden.
 */
export async function findMedia(ctx: Context, { mediaId }: { mediaId: string }): Promise<LibraryPicture> {
  const row = await mediaForReading(ctx, mediaId);
  const [platform] = await ctx.db
    .select({ name: platforms.name })
    .from(platforms)
    .where(eq(platforms.id, row.platformId));
  const [vendor] = row.vendorId
    ? await ctx.db.select({ name: vendors.name }).from(vendors).where(eq(vendors.id, row.vendorId))
    : [];
  return libraryPicture(ctx, row, { platform: platform?.name ?? "", vendor: vendor?.name ?? null });
}

/** A row as the library's screens show it. */
export function libraryPicture(
  { actor }: Pick<Context, "actor">,
  row: MediaRow,
  names: Pick<LibraryPicture, "platform" | "vendor">,
): LibraryPicture {
  const { id, version, name, alt, isDecorative, width, height, focalX, focalY, bytes, widths } = row;
  const crop = cropOf(row);
  const address = (width: number) => renderingAddress(id, renderingHash(row.contentHash, crop), width);
  return {
    ...{ id, version, name, alt, isDecorative, focalX, focalY, bytes, crop, ...names },
    owner: { platformId: row.platformId, vendorId: row.vendorId },
    src: mediaAddress(id),
    thumbnail: address(widths[0] ?? 0),
    full: address(widths.at(-1) ?? 0),
    ...shownSize(row),
    original: { width, height },
    createdAt: row.createdAt.toISOString(),
    isOwn: can(actor, "media.update", row),
  };
}
