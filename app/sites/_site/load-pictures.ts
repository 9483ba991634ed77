import { cacheLife, cacheTag } from "next/cache";
import { readPublished } from "@/cms/context";
import { mediaIdOf, mediaIdsIn } from "@/cms/media/address";
import { findPicture, findPictures } from "@/cms/media/find-picture";
import { type RenderedRow, type ShownPicture, shownPicture } from "@/cms/media/rendering";
import { tags } from "@/cms/tags";

/** Far more than a page shows, and no more than a stored result can have tags; what is beyond is shown in one size. */
const most = 100;

/** The pictures that content shows, each by its address there, as `picture` of the rendering context. */
export async function loadPictures(content: unknown): Promise<(src: string) => ShownPicture | null> {
  const pictures = await loadShownPictures(content);
  return (src) => pictures[mediaIdOf(src) ?? ""] ?? null;
}

/** The same as plain data, by the ids of the pictures. */
export async function loadShownPictures(content: unknown): Promise<Record<string, ShownPicture>> {
  const ids = mediaIdsIn(content).slice(0, most);
  const rows = ids.length ? await loadRows(ids.toSorted()) : [];
  return Object.fromEntries(rows.map((row) => [row.id, shownPicture(row)]));
}

/** Stored until one of them changes, goes or comes back. */
async function loadRows(mediaIds: string[]): Promise<RenderedRow[]> {
  "use cache";
  cacheLife("content");
  cacheTag(tags.everything, ...mediaIds.map(tags.media));
  return readPublished((db) => findPictures(db, mediaIds));
}

/** What is known of a picture, or null; stored until it changes or goes. */
export async function loadPicture(mediaId: string): Promise<RenderedRow | null> {
  "use cache";
  cacheTag(tags.everything, tags.media(mediaId));
  const row = await readPublished((db) => findPicture(db, mediaId));
  if (row) cacheLife("content");
  // Anybody can ask for pictures that never were: to keep each answer would fill the memory (`lib/data-cache.mjs`).
  else cacheLife({ stale: 0, revalidate: 0, expire: 0 });
  return row;
}
