import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { isSafeImageSource } from "../sections/fields";
import { mediaAddress, mediaFileOf, mediaIdOf, mediaIdsIn, renderingAddress } from "./address";

const [one, two] = ["0b0f4a3c-8f5d-4b86-9a35-1d6f6e6f0a01", "6a1f0f5e-2f27-4b7e-8d0c-5c7d0f3b9c02"];
const hash = "0123456789abcdef";

describe("the address of a picture", () => {
  it("can stand in a document, and says which picture it is", () => {
    expect(isSafeImageSource(mediaAddress(one))).toBe(true);
    expect(mediaIdOf(mediaAddress(one))).toBe(one);
    expect(mediaIdOf(renderingAddress(one, hash, 640))).toBe(one);
  });

  it.each(["/illustrations/oms/mark.svg", "/media/1/image.webp", `https://evil.lu/media/${one}/image.webp`, ""])(
    "is not %j",
    (src) => expect(mediaIdOf(src)).toBeNull(),
  );

  it("names a file", () => {
    expect(mediaFileOf("image.webp")).toBe("current");
    expect(mediaFileOf(`${hash}-640.webp`)).toEqual({ hash, width: 640 });
  });

  it.each([
    "",
    "..",
    "image.svg",
    "image.webp/",
    "../image.webp",
    `${hash}.webp`,
    `${hash}-0.webp`,
    `${hash}-12345.webp`,
    `${hash}-640.html`,
    `${hash}-original.webp`,
    `${hash.toUpperCase()}-640.webp`,
    `${hash}-640.webp\n`,
    `..%2f${hash}-640.webp`,
  ])("names no file where it ends in %j", (name) => expect(mediaFileOf(name)).toBeNull());
});

describe("the pictures of content", () => {
  it("are found in fields, in Markdown and in page fields, each once", () => {
    const image = { src: mediaAddress(one), alt: "", width: 10, height: 10 };
    const text = `Look:\n\n![A shop](${mediaAddress(two)})\n\n![Again](${mediaAddress(one)})`;
    const section = { id: crypto.randomUUID(), kind: "rich-text", fields: { text } };
    expect(mediaIdsIn({ ...aDocument({ shareImage: image }), sections: [section] })).toEqual([one, two]);
  });

  it("are found in a patch", () => {
    const image = { src: mediaAddress(two), alt: "", width: 10, height: 10 };
    expect(mediaIdsIn(aPatch({ changed: { [crypto.randomUUID()]: { image } } }))).toEqual([two]);
  });

  it("are none where it shows none", () => {
    expect(mediaIdsIn(aDocument({ sections: [aSection("No picture")] }))).toEqual([]);
    expect(mediaIdsIn(null)).toEqual([]);
  });
});
