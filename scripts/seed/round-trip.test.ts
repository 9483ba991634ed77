import { expect, it } from "vitest";
import { openText } from "@/components/editor/fields/rich-text/markdown/opened-text";
import { readPages, readPlatforms } from "./read-content";

/** Without any of them a text is the same whether it is Markdown or not. */
const signs = /[*_[\]#|`>\n{]/;

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

it("every text of the seed can be written in as a document, and renders as before when it is stored again", async () => {
  const platforms = await readPlatforms();
  const pages = (await Promise.all(platforms.map(({ code }) => readPages(code)))).flat();
  const texts = [...new Set(pages.flatMap(({ content }) => stringsIn(content)))].filter((text) => signs.test(text));
  expect(texts.filter((text) => text.includes("\n")).length).toBeGreaterThan(100);

  expect(texts.filter((text) => openText(text).kind === "source")).toEqual([]);
});
