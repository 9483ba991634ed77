import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** Files that people, or attackers, upload. */

type Size = { width: number; height: number };

const plain = ({ width, height }: Size) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 40, b: 40 } } });

export const aPng = (size: Size = { width: 800, height: 600 }): Promise<Buffer> => plain(size).png().toBuffer();

export const aJpeg = (size: Size = { width: 800, height: 600 }): Promise<Buffer> => plain(size).jpeg().toBuffer();

/** A photo as a phone makes it: noise, which does not compress away, turned by its EXIF, with the place where it was taken. */
export function aPhoto({ width, height }: Size): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 30 };
  return sharp({ create: { width, height, channels: 3, background: "#808080", noise } })
    .jpeg()
    .withExif({
      IFD0: { Orientation: "6", Copyright: "Kim Reuter" },
      IFD3: { GPSLatitude: "49/1 36/1 40/1", GPSLongitude: "6/1 7/1 54/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** Two pictures that follow each other, the first red, the second blue. */
export function aMovingGif(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer();
  return Promise.all([frame("#ff0000"), frame("#0000ff")]).then((frames) =>
    sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer(),
  );
}

/** The checksum of a chunk (PNG, annex D). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of any size that takes hardly any room: black, one bit for each pixel, compressed a thousandfold. */
export function aBomb({ width, height }: Size): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)));
  const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}
