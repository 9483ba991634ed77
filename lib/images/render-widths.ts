import sharp, { type Region, type Sharp } from "sharp";
import type { ReadPicture } from "./read-picture";

/** The widths that pictures are kept in, in pixels: from a phone's column to a wide screen. */
const ladder = [320, 640, 960, 1280, 1920, 2560];
const widest = 2560;

/** The widths that a picture is kept in: those of the ladder below its own, and its own up to the widest. */
export function widthsOf(width: number): number[] {
  return [...ladder.filter((each) => each < Math.min(width, widest)), Math.min(width, widest)];
}

export type Rendering = { width: number; bytes: Buffer };

/** The picture as it is kept, from which every other form is made. */
export function encodeOriginal({ pixels, width, height, channels }: ReadPicture): Promise<Buffer> {
  return sharp(pixels, { raw: { width, height, channels } }).webp({ quality: 90 }).toBuffer();
}

/**
 * Renders a picture in all the widths that it is shown in, as WebP.
 *
 * @param region what of it is shown, in its pixels; all of it where there is none.
 */
export async function renderWidths(picture: ReadPicture, region?: Region): Promise<Rendering[]> {
  const { pixels, width, height, channels } = picture;
  const raw = () => sharp(pixels, { raw: { width, height, channels } });
  return renderAll(region ? () => raw().extract(region) : raw, region?.width ?? width);
}

async function renderAll(source: () => Sharp, ownWidth: number): Promise<Rendering[]> {
  const renderings: Rendering[] = [];
  for (const width of widthsOf(ownWidth)) {
    renderings.push({ width, bytes: await source().resize({ width }).webp({ quality: 80 }).toBuffer() });
  }
  return renderings;
}
