import sharp, { type Sharp } from "sharp";
import { isReadable, type SniffedFormat, sniffFormat } from "./sniff-format";

// Each picture is worked on by one thread and forgotten afterwards: how many there are at once is decided elsewhere.
sharp.concurrency(1);
sharp.cache(false);

/** Most pixels of a picture that is read: beyond, a small file can need any amount of memory. */
const mostPixels = 50_000_000;
/** The box that the kept original fits in, in pixels: more than any screen shows, in the bounds of an image field. */
const box = { width: 4096, height: 8000 };
const longestSeconds = 30;

/** The file cannot be used as a picture; the message is a sentence for who chose it. */
export class UnusablePicture extends Error {}

export type ReadPicture = {
  /** Uncompressed, upright, without metadata, in sRGB. */
  pixels: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
  /** Whether the file moves, of which the first picture is kept. */
  isAnimated: boolean;
};

/**
 * Reads a picture from a file that anybody may have made. Nothing of the file itself is kept, so neither what hides in it
 * nor where it was taken goes on.
 *
 * @throws UnusablePicture where it is no picture that can be read, is damaged, or too large.
 */
export async function readPicture(file: Uint8Array): Promise<ReadPicture> {
  if (file.length === 0) throw new UnusablePicture("The file is empty.");
  const format = sniffFormat(file);
  if (!isReadable(format)) throw new UnusablePicture(refusals[format] ?? refusals.unknown);
  const { width, height, pages = 1 } = await headOf(file);
  refuseHuge(width, height);
  try {
    const { data, info } = await decoder(file).raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return { pixels: data, width, height, channels: channels as ReadPicture["channels"], isAnimated: pages > 1 };
  } catch (cause) {
    throw new UnusablePicture(damaged, { cause });
  }
}

/** Decodes the first picture of a file, turned as the camera was held, no larger than what is kept. */
function decoder(file: Uint8Array): Sharp {
  return sharp(file, { limitInputPixels: mostPixels, failOn: "truncated", sequentialRead: true, pages: 1 })
    .timeout({ seconds: longestSeconds })
    .autoOrient()
    .resize({ ...box, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
}

/** What the file says of itself; nothing is decoded. */
async function headOf(file: Uint8Array): Promise<{ width: number; height: number; pages?: number }> {
  try {
    return await sharp(file, { limitInputPixels: false }).metadata();
  } catch (cause) {
    throw new UnusablePicture(damaged, { cause });
  }
}

function refuseHuge(width: number, height: number): void {
  if (width * height <= mostPixels) return;
  const [across, down] = [width, height].map((pixels) => pixels.toLocaleString("en"));
  throw new UnusablePicture(
    `The picture is ${across} × ${down} pixels large. At most 50 million pixels can be read, such as 8,000 × 6,000.`,
  );
}

const damaged = "The file is damaged, so it cannot be shown. Save the picture again, or choose another.";

const refusals: Record<Exclude<SniffedFormat, "jpeg" | "png" | "webp" | "gif" | "avif">, string> &
  Partial<Record<SniffedFormat, string>> = {
  svg: "Drawings in SVG can carry scripts, so they are not taken. Save it as a PNG or WebP picture.",
  html: "The file is a web page, whatever its name says. Choose a JPEG, PNG, WebP, AVIF or GIF picture.",
  heic: "Pictures in HEIC cannot be read here. Save it as a JPEG picture.",
  unknown: "The file is no picture that can be read. Choose a JPEG, PNG, WebP, AVIF or GIF picture.",
};
