import { createHash } from "node:crypto";
import { renderingAddress } from "./address";
import { cropSchema, type MediaCrop } from "./crop";

/** What of a row decides which files show the picture. */
export type RenderedRow = {
  id: string;
  contentHash: string;
  width: number;
  height: number;
  widths: number[];
  focalX: number;
  focalY: number;
  crop: unknown;
};

/** A picture as a page shows it: its files, and how it is cut where it does not fit. */
export type ShownPicture = {
  /** Its widest file, for who knows no others. */
  src: string;
  srcSet: string;
  /** Of what is shown, in pixels. */
  width: number;
  height: number;
  /** What stays visible, as `object-position` of CSS; null where it is the middle. */
  position: string | null;
};

export function cropOf({ crop }: Pick<RenderedRow, "crop">): MediaCrop | null {
  return cropSchema.safeParse(crop).data ?? null;
}

/** Names what a picture shows: another file or another part of it has another, so that a file never changes. */
export function renderingHash(contentHash: string, crop: MediaCrop | null): string {
  const part = crop && [crop.x, crop.y, crop.width, crop.height];
  return createHash("sha256")
    .update(JSON.stringify([contentHash, part]))
    .digest("hex")
    .slice(0, 16);
}

/** Under which key the storage keeps a file of a picture: the same words as its address. */
export function renderingKey(mediaId: string, hash: string, width: number): string {
  return `${mediaId}/${hash}-${width}.webp`;
}

/** The picture as a whole, without what was cut off: no visitor's to see, so no address leads to it. */
export function originalKey(mediaId: string, contentHash: string): string {
  return `${mediaId}/${contentHash}-original.webp`;
}

/** The keys of the files that show a picture now. */
export function renderingKeys(row: Pick<RenderedRow, "id" | "contentHash" | "widths" | "crop">): string[] {
  const hash = renderingHash(row.contentHash, cropOf(row));
  return row.widths.map((width) => renderingKey(row.id, hash, width));
}

/** All files that a picture has, and needs. */
export function keysOf(row: Pick<RenderedRow, "id" | "contentHash" | "widths" | "crop">): string[] {
  return [...renderingKeys(row), originalKey(row.id, row.contentHash)];
}

export function shownSize(row: Pick<RenderedRow, "width" | "height" | "crop">): { width: number; height: number } {
  const { width, height } = cropOf(row) ?? row;
  return { width, height };
}

export function shownPicture(row: RenderedRow): ShownPicture {
  const hash = renderingHash(row.contentHash, cropOf(row));
  const address = (width: number) => renderingAddress(row.id, hash, width);
  const isCentred = row.focalX === 50 && row.focalY === 50;
  return {
    src: address(row.widths.at(-1) ?? 0),
    srcSet: row.widths.map((width) => `${address(width)} ${width}w`).join(", "),
    ...shownSize(row),
    position: isCentred ? null : `${row.focalX}% ${row.focalY}%`,
  };
}
