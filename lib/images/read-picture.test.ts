import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aBomb, aJpeg, aMovingGif, aPhoto, aPng } from "@/test/pictures";
import { readPicture, UnusablePicture } from "./read-picture";
import { encodeOriginal, renderWidths, widthsOf } from "./render-widths";

const refusal = (file: Uint8Array) =>
  readPicture(file).then(
    () => "was read",
    (error: unknown) => (error instanceof UnusablePicture ? error.message : error),
  );
const text = (content: string) => Buffer.from(content, "latin1");

describe("a file that is no picture is refused in a sentence", () => {
  it.each<[what: string, file: () => Promise<Uint8Array> | Uint8Array, says: RegExp]>([
    ["nothing", () => Buffer.alloc(0), /^The file is empty\.$/],
    ["a drawing", () => text("<svg onload='alert(1)'/>"), /SVG can carry scripts/],
    ["a page", () => text("<!doctype html><script>alert(1)</script>"), /is a web page, whatever its name says/],
    ["a text", () => text("hello"), /no picture that can be read/],
    ["a picture of a phone", () => text("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), /HEIC cannot be read/],
    ["a signature and nothing else", () => text("\x89PNG\r\n\x1a\n"), /damaged/],
    ["a page behind a signature", () => text("\xff\xd8\xff<script>alert(1)</script>"), /damaged/],
    ["half a JPEG", async () => (await aPhoto({ width: 600, height: 400 })).subarray(0, 9000), /damaged/],
    ["half a PNG", async () => half(await aPng()), /damaged/],
    [
      "900 million pixels",
      () => aBomb({ width: 30_000, height: 30_000 }),
      /^The picture is 30,000 × 30,000 pixels large/,
    ],
    ["a line of 60 million pixels", () => aBomb({ width: 60_000_000, height: 1 }), /60,000,000 × 1|damaged/],
  ])("%s", async (_, file, says) => {
    expect(await refusal(await file())).toMatch(says);
  });
});

const half = (file: Buffer) => file.subarray(0, file.length / 2);

describe("a picture is read", () => {
  it("upright, whatever the camera said, and without what it said", async () => {
    const photo = await aPhoto({ width: 600, height: 400 });
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const picture = await readPicture(photo);
    expect(picture).toMatchObject({ width: 400, height: 600, isAnimated: false });
    const files = [await encodeOriginal(picture), ...(await renderWidths(picture)).map(({ bytes }) => bytes)];
    for (const file of files) {
      const { format, exif, xmp, icc, iptc, orientation } = await sharp(file).metadata();
      expect({ format, exif, xmp, icc, iptc, orientation }).toEqual({ format: "webp" });
      expect(file.includes("Kim Reuter")).toBe(false);
    }
  });

  it("of a file that moves, the first one", async () => {
    const picture = await readPicture(await aMovingGif());
    expect(picture).toMatchObject({ width: 40, height: 30, isAnimated: true });
    expect([...picture.pixels.subarray(0, 3)]).toEqual([255, 0, 0]);
  });

  it("as large as it is kept, however large it was", async () => {
    const { width, height, pixels, channels } = await readPicture(aBomb({ width: 10_000, height: 5000 }));
    expect([width, height]).toEqual([4096, 2048]);
    expect(pixels.length).toBe(width * height * channels);
  });

  it("without what follows it in the file", async () => {
    const payload = "<script>alert(1)</script>";
    const picture = await readPicture(Buffer.concat([await aJpeg(), text(payload)]));
    const files = [await encodeOriginal(picture), ...(await renderWidths(picture)).map(({ bytes }) => bytes)];
    for (const file of files) expect(file.includes("script")).toBe(false);
  });

  it.each(["png", "jpeg", "webp", "gif", "avif"] as const)("from %s", async (format) => {
    const file = await sharp(await aPng({ width: 64, height: 48 }))
      .toFormat(format)
      .toBuffer();
    expect(await readPicture(file)).toMatchObject({ width: 64, height: 48 });
  });
});

describe("a picture is rendered", () => {
  it.each<[own: number, widths: number[]]>([
    [100, [100]],
    [320, [320]],
    [321, [320, 321]],
    [1000, [320, 640, 960, 1000]],
    [2560, [320, 640, 960, 1280, 1920, 2560]],
    [4096, [320, 640, 960, 1280, 1920, 2560]],
  ])("one of %i pixels in the widths %j, never wider than it is", (own, widths) => {
    expect(widthsOf(own)).toEqual(widths);
  });

  it("in the part that is shown alone", async () => {
    const picture = await readPicture(await aPng({ width: 800, height: 600 }));
    const renderings = await renderWidths(picture, { left: 100, top: 50, width: 400, height: 200 });
    expect(renderings.map(({ width }) => width)).toEqual([320, 400]);
    const { width, height } = await sharp(renderings[1]?.bytes).metadata();
    expect([width, height]).toEqual([400, 200]);
  });
});
