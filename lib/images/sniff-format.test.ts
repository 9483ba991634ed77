import { describe, expect, it } from "vitest";
import { isReadable, type SniffedFormat, sniffFormat } from "./sniff-format";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("a file is what its first bytes say", () => {
  it.each<[what: string, head: string, format: SniffedFormat]>([
    ["a JPEG", "\xff\xd8\xff\xe0\0\x10JFIF", "jpeg"],
    ["a PNG", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "png"],
    ["a GIF of 1987", "GIF87a", "gif"],
    ["a GIF of 1989", "GIF89a", "gif"],
    ["a WebP", "RIFF\x24\0\0\0WEBPVP8 ", "webp"],
    ["an AVIF", "\0\0\0\x20ftypavif\0\0\0\0avifmif1miaf", "avif"],
    ["an AVIF that names itself a picture first", "\0\0\0\x20ftypmif1\0\0\0\0mif1avif", "avif"],
    ["a picture of a phone", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"],
    ["a film", "\0\0\0\x18ftypisom\0\0\0\0isommp42", "unknown"],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg">', "svg"],
    ["a drawing behind a declaration", '<?xml version="1.0"?><!-- x --><SVG onload="alert(1)">', "svg"],
    ["a drawing in UTF-16", "\xff\xfe<\0s\0v\0g\0", "svg"],
    ["a page", "\n <!DOCTYPE html><script>alert(1)</script>", "html"],
    ["a script in a page", "<script>alert(1)</script>", "html"],
    ["a PDF", "%PDF-1.7", "unknown"],
    ["an archive", "PK\x03\x04", "unknown"],
    ["a RIFF of sound", "RIFF\x24\0\0\0WAVEfmt ", "unknown"],
    ["a signature that is cut short", "\x89PNG", "unknown"],
    ["nothing", "", "unknown"],
  ])("%s", (_, head, format) => {
    expect(sniffFormat(bytes(head))).toBe(format);
  });

  it("a drawing, a page and what is not known are not read", () => {
    for (const format of ["svg", "html", "heic", "unknown"] as const) expect(isReadable(format)).toBe(false);
  });

  it("a picture whose comment is a page is a picture", () => {
    expect(sniffFormat(bytes("GIF89a/*<script>*/"))).toBe("gif");
  });
});
