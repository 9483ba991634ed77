import { describe, expect, it } from "vitest";
import { textOf } from "./hast";
import { unbroken } from "./keep-unbroken";

/** The text with a bar where it may break inside a word, and its whole parts in brackets. */
function shown(text: string): string {
  return unbroken(text)
    .map((node) => (node.type === "text" ? node.value : node.type !== "element" ? "" : shape(node)))
    .join("");
}

function shape(node: Extract<ReturnType<typeof unbroken>[number], { type: "element" }>): string {
  return node.tagName === "wbr" ? "|" : `[${textOf(node)}]`;
}

describe("a text with addresses", () => {
  it.each([
    ["9, rue du Laboratoire, L-1911 Luxembourg", "9, rue du Laboratoire, [L-1911] Luxembourg"],
    ["cave@moselle-cellars.lu", "[cave]|[@moselle-cellars]|[.lu]"],
    ["Write to us@shop.lu. We answer.", "Write to [us]|[@shop]|[.lu]. We answer."],
    ["well-known e-mail, 24-hour", "well-known e-mail, 24-hour"],
    ["", ""],
  ])("%j breaks as %j", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
