import { cacheLife, cacheTag } from "next/cache";
import { readPublished } from "@/cms/context";
import { mediaIdOf, mediaIdsIn } from "@/cms/media/address";
import { findPicture } from "@/cms/media/find-picture";
import { type RenderedRow, type ShownPicture, shownPicture } from "@/cms/media/rendering";
import { tags } from "@/cms/tags";

/** Far more than a page shows; what is beyond is shown in one size. */
const most = 200;

/** The pictures that content shows, each by its address there, as `picture` of the rendering context. */
export async function loadPictures(content: unknown): Promise<(src: string) => ShownPicture | null> {
  const pictures = await loadShownPictures(content);
  return (src) => pictures[mediaIdOf(src) ?? ""] ?? null;
}

/** The same as plain data, by the ids of the pictures. */
export async function loadShownPictures(content: unknown): Promise<Record<string, ShownPicture>> {
  const ids = mediaIdsIn(content).slice(0, most);
  const rows = await Promise.all(ids.map(loadPicture));
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, shownPicture(row)]] : [])));
}

/** What is known of a picture, or null; stored until it changes, goes or comes back. */
export async function loadPicture(mediaId: string): Promise<RenderedRow | null> {
  "use cache";
  cacheLife("content");
  cacheTag(tags.everything, tags.media(mediaId));
  return readPublished((db) => findPicture(db, mediaId));
}
