import { createHash } from "node:crypto";
import { type Limit, limitTo, TooMany } from "@/lib/images/limit";
import { type ReadPicture, readPicture, UnusablePicture } from "@/lib/images/read-picture";
import { encodeOriginal, type Rendering, renderWidths } from "@/lib/images/render-widths";
import { putFiles, readFile } from "@/lib/media-storage";
import { Conflict, Invalid, NotFound } from "../errors";
import { isWithin, type MediaCrop } from "./crop";
import { originalKey, renderingHash, renderingKey } from "./rendering";

/** Files that are written already, and that a verb is about to make a picture's. */
export type StoredPicture = {
  contentHash: string;
  width: number;
  height: number;
  widths: number[];
  /** Of all files together. */
  bytes: number;
  /** The keys that were written: to be removed again where no row comes to name them. */
  keys: string[];
  /** Whether the file moves; its first picture is kept. */
  isAnimated: boolean;
};

/** The same of another part of an original that stays. */
export type StoredCrop = Pick<StoredPicture, "widths" | "bytes" | "keys"> & {
  contentHash: string;
  crop: MediaCrop | null;
};

/**
 * Waits until a file may be received: few at once, each of which takes up to 20 MB, however many are sent. A slow sender
 * holds up no more than one of these places.
 *
 * @throws Conflict("busy") where more wait already than could be served in time.
 */
export const receivingFew = inTurns(limitTo(8, 30));

/** The same for working on a picture, which takes up to 150 MB. */
export const takingTurns = inTurns(limitTo(2, 30));

function inTurns(limit: Limit) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await limit(work);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      throw new Conflict("busy", "Many pictures are being worked on right now. Try again in a moment.");
    }
  };
}

/**
 * Reads an uploaded file and writes what is kept of it, outside of any transaction: it takes seconds.
 *
 * @throws Invalid with a sentence where the file cannot be used.
 */
export async function storePicture(mediaId: string, file: Uint8Array): Promise<StoredPicture> {
  const picture = await readable(file);
  const original = await encodeOriginal(picture);
  const contentHash = createHash("sha256").update(original).digest("hex");
  const files = renderingFiles(mediaId, renderingHash(contentHash, null), await renderWidths(picture));
  files.set(originalKey(mediaId, contentHash), original);
  await putFiles(files);
  const { width, height, isAnimated } = picture;
  return { contentHash, width, height, isAnimated, ...sizes(files), widths: widthsIn(files) };
}

/**
 * Writes the files of another part of a picture; its original stays as it is.
 *
 * @throws Invalid where the part does not lie in the picture, NotFound where its files are gone.
 */
export async function storeCrop(
  { id, contentHash }: { id: string; contentHash: string },
  crop: MediaCrop | null,
): Promise<StoredCrop> {
  const key = originalKey(id, contentHash);
  const original = await readFile(key);
  if (!original) throw new NotFound("The file of the picture is gone. Replace it by another.");
  const picture = await readable(original);
  if (crop && !isWithin(crop, picture)) {
    throw new Invalid([{ path: "crop", message: "must lie within the picture" }]);
  }
  const region = crop && { left: crop.x, top: crop.y, width: crop.width, height: crop.height };
  const renderings = await renderWidths(picture, region ?? undefined);
  const files = renderingFiles(id, renderingHash(contentHash, crop), renderings);
  await putFiles(files);
  const { bytes, keys } = sizes(files);
  return { contentHash, crop, keys, bytes: bytes + original.length, widths: widthsIn(files) };
}

async function readable(file: Uint8Array): Promise<ReadPicture> {
  try {
    return await readPicture(file);
  } catch (error) {
    if (error instanceof UnusablePicture) throw new Invalid([{ path: "file", message: error.message }]);
    throw error;
  }
}

function renderingFiles(mediaId: string, hash: string, renderings: Rendering[]): Map<string, Uint8Array> {
  return new Map(renderings.map(({ width, bytes }) => [renderingKey(mediaId, hash, width), bytes]));
}

function sizes(files: ReadonlyMap<string, Uint8Array>): { bytes: number; keys: string[] } {
  return { bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0), keys: [...files.keys()] };
}

function widthsIn(files: ReadonlyMap<string, Uint8Array>): number[] {
  return [...files.keys()].flatMap((key) => Number(/-(\d+)\.webp$/.exec(key)?.[1] ?? 0) || []);
}
