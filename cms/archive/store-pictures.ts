import { randomUUID } from "node:crypto";
import { removeFiles } from "@/lib/media-storage";
import { Invalid } from "../errors";
import { type StoredCrop, type StoredPicture, storeCrop, storePicture, takingTurns } from "../media/store-picture";
import type { PictureRecord } from "./format";
import type { Archive } from "./open-archive";

/** A picture of an archive whose files are written here, under an id of its own. */
export type ArrivedPicture = { record: PictureRecord; mediaId: string; stored: StoredPicture; crop: StoredCrop | null };

/**
 * Reads the pictures of an archive as uploads are read, and writes what is kept of them, outside of any transaction: each
 * takes seconds. Where one cannot be used, none stays; what is left where the server goes down is swept up (`sweepFiles`).
 *
 * @param onPicture told after each, how many have arrived.
 * @throws Invalid that names the picture.
 */
export async function storePictures(
  { pictures, readPicture }: Archive,
  onPicture: (arrived: number) => void = () => {},
): Promise<ArrivedPicture[]> {
  const arrived: ArrivedPicture[] = [];
  try {
    for (const record of pictures) {
      arrived.push(await storeOne(record, await readPicture(record.id)));
      onPicture(arrived.length);
    }
    return arrived;
  } catch (error) {
    await removePictures(arrived);
    throw error;
  }
}

/** Takes back the files of pictures that no row came to name. */
export async function removePictures(arrived: readonly ArrivedPicture[]): Promise<void> {
  await removeFiles(arrived.flatMap(({ stored, crop }) => [...stored.keys, ...(crop?.keys ?? [])]));
}

async function storeOne(record: PictureRecord, file: Uint8Array): Promise<ArrivedPicture> {
  const mediaId = randomUUID();
  let stored: StoredPicture | undefined;
  try {
    return await takingTurns(async () => {
      stored = await storePicture(mediaId, file);
      const { contentHash } = stored;
      const crop = record.crop && (await storeCrop({ id: mediaId, contentHash }, record.crop));
      return { record, mediaId, stored, crop };
    });
  } catch (error) {
    if (stored) await removeFiles(stored.keys);
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.problems.map(({ message }) => ({ path: "file", message: `“${record.name}”: ${message}` })));
  }
}
