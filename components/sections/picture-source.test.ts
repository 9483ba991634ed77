import { expect, it } from "vitest";
import { mediaAddress } from "@/cms/media/address";
import { shownPicture } from "@/cms/media/rendering";
import { pictureSource } from "./picture-source";

const id = "0b0f4a3c-8f5d-4b86-9a35-1d6f6e6f0a01";
const row = { id, contentHash: "00".repeat(32), width: 800, height: 600, widths: [320, 640, 800], crop: null };
const context = (picture = shownPicture({ ...row, focalX: 50, focalY: 50 })) => ({
  locale: "en",
  template: "content" as const,
  href: () => null,
  picture: (src: string) => (src === mediaAddress(id) ? picture : null),
});
const placed = { src: mediaAddress(id), width: 10, height: 10 };

it("a picture of the library is shown in its widths, in the size that it has now", () => {
  const source = pictureSource(placed, context(), { sizes: "50vw", isLazy: false });
  expect(source).toMatchObject({ width: 800, height: 600, sizes: "50vw", position: null });
  expect(source.srcSet?.split(", ").map((each) => each.split(" ")[1])).toEqual(["320w", "640w", "800w"]);
  expect(source.src).toMatch(new RegExp(`^/media/${id}/[0-9a-f]{16}-800.webp$`));
});

it("one that loads late leaves the choice to the browser first", () => {
  expect(pictureSource(placed, context(), { sizes: "50vw", isLazy: true }).sizes).toBe("auto, 50vw");
});

it("a focal point says what stays visible, and a crop which size it has", () => {
  const crop = { x: 10, y: 10, width: 400, height: 100 };
  const picture = shownPicture({ ...row, crop, widths: [320, 400], focalX: 20, focalY: 80 });
  const source = pictureSource(placed, context(picture), { sizes: "50vw", isLazy: false });
  expect(source).toMatchObject({ width: 400, height: 100, position: "20% 80%" });
  expect(source.src).not.toBe(pictureSource(placed, context(), { sizes: "50vw", isLazy: false }).src);
});

it("any other picture, and one that is not known, is shown as it is", () => {
  const other = { src: "/illustrations/oms/mark.svg", width: 64, height: 64 };
  expect(pictureSource(other, context(), { sizes: "50vw", isLazy: true })).toEqual(other);
  const { picture: _, ...without } = context();
  expect(pictureSource(placed, without, { sizes: "50vw", isLazy: true })).toEqual(placed);
});
