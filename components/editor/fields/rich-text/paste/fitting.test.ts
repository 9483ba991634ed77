import { getSchema } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { expect, it } from "vitest";
import { docOf } from "../markdown/doc-of";
import { markdownOf } from "../markdown/markdown-of";
import { extensions } from "../nodes/extensions";
import { fitting } from "./fitting";

const schema = getSchema(extensions((name) => name));

function pasted(markdown: string): Slice {
  return new Slice(schema.nodeFromJSON(docOf(markdown)).content, 0, 0);
}

function written({ content }: Slice): string {
  return markdownOf(schema.node("doc", null, content).toJSON());
}

it("what there is room for comes in whole", () => {
  const { slice, rest } = fitting(pasted("One.\n\n- **two**\n- three"), 100);
  expect(written(slice)).toBe("One.\n\n- **two**\n- three");
  expect(rest).toBe("");
});

it.each([
  ["words", "word ".repeat(400).trim()],
  ["paragraphs", "Some words.\n\n".repeat(200).trim()],
  ["marks and escapes", "**a** \\*b\\* [c](page:about)\n\n".repeat(200).trim()],
  ["lists", "- item\n  - within\n".repeat(200).trim()],
  ["a table", `| a | b |\n| - | - |\n${"| c | d |\n".repeat(200)}`.trim()],
])("of too many %s as much comes in as fits, and the rest is kept", (_, markdown) => {
  const { slice, rest } = fitting(pasted(markdown), 500);
  expect(written(slice).length).toBeLessThanOrEqual(500);
  expect(written(slice).length).toBeGreaterThan(200);
  expect(rest.length).toBeGreaterThan(0);
});

it.each([0, -5])("nothing comes in where there is room for %i", (room) => {
  const { slice, rest } = fitting(pasted("One.\n\nTwo."), room);
  expect(slice.content.size).toBe(0);
  expect(rest).toBe("One.\n\nTwo.");
});

it("a million letters are cut in a moment, and none is lost", () => {
  const { slice, rest } = fitting(pasted("Many words in many lines.\n\n".repeat(4_000)), 40_000);
  expect(written(slice).length).toBeLessThanOrEqual(40_000);
  const letters = (text: string) => text.replaceAll(/\s/g, "").length;
  expect(letters(written(slice)) + letters(rest)).toBe(letters("Many words in many lines.") * 4_000);
});
