import { readPublished } from "@/cms/context";
import { findPicture } from "@/cms/media/find-picture";
import { keysOf } from "@/cms/media/rendering";
import { removeFiles } from "@/lib/media-storage";

/**
 * Takes back files that were written for a picture whose row did not come to name them; those that it names stay. So do
 * all of one that was deleted meanwhile, which may be brought back.
 *
 * @param isNew the picture has no row yet.
 */
export async function removeUnneeded(mediaId: string, keys: readonly string[], { isNew = false } = {}): Promise<void> {
  const row = isNew ? null : await readPublished((db) => findPicture(db, mediaId));
  if (!isNew && !row) return;
  const needed = new Set(row ? keysOf(row) : []);
  await removeFiles(keys.filter((key) => !needed.has(key)));
}
