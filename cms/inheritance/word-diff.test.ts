import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTexts, type WordDiff } from "./word-diff";

const joined = (diff: WordDiff, but: "added" | "removed") =>
  diff
    .filter(({ kind }) => kind !== but)
    .map(({ text }) => text)
    .join("");

describe("diffTexts", () => {
  it("marks the words that were taken away and those that came", () => {
    expect(diffTexts("Earn points daily", "Earn rewards daily")).toEqual([
      { kind: "same", text: "Earn " },
      { kind: "removed", text: "points" },
      { kind: "added", text: "rewards" },
      { kind: "same", text: " daily" },
    ]);
  });

  it("has one part where nothing changed", () => {
    expect(diffTexts("Earn points", "Earn points")).toEqual([{ kind: "same", text: "Earn points" }]);
  });

  it("shows a text that came or went as a whole", () => {
    expect(diffTexts("", "New")).toEqual([{ kind: "added", text: "New" }]);
    expect(diffTexts("Old", "")).toEqual([{ kind: "removed", text: "Old" }]);
    expect(diffTexts("", "")).toEqual([]);
  });

  it("shows a change of white space alone", () => {
    expect(diffTexts("one two", "one\n\ntwo")).toEqual([
      { kind: "same", text: "one" },
      { kind: "removed", text: " " },
      { kind: "added", text: "\n\n" },
      { kind: "same", text: "two" },
    ]);
  });

  it("takes a huge text that was written anew for replaced, and looks for no word that both have", () => {
    const words = (stem: string) => Array.from({ length: 6000 }, (_, index) => `${stem}${index}`).join(" ");
    const [before, after] = [words("a"), words("b")];
    expect(diffTexts(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
    expect(diffTexts("", after)).toEqual([{ kind: "added", text: after }]);
  });

  const sentence = fc
    .array(fc.constantFrom("Earn", "points", "élan", "l'été", " ", "  ", "\n", "\r\n", "\t", ", ", ".", "👋🏽", "#"))
    .map((parts) => parts.join(""));
  const text = fc.oneof(sentence, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

  it("gives both texts back, whatever they are", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffTexts(before, after);
        expect(joined(diff, "added")).toBe(before);
        expect(joined(diff, "removed")).toBe(after);
      }),
    );
  });

  it("is all the same exactly where the texts are", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(diffTexts(before, after).every(({ kind }) => kind === "same")).toBe(before === after);
        expect(diffTexts(before, before).every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });
});
