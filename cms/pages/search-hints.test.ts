import { describe, expect, it } from "vitest";
import { cut, goodDescription, goodTitle, lengthHint } from "./search-hints";

describe("the length of a text for search engines", () => {
  it.each([
    [0, "empty"],
    [1, "short"],
    [24, "short"],
    [25, "good"],
    [60, "good"],
    [61, "long"],
  ])("%d characters of a title are %s", (length, verdict) => {
    expect(lengthHint("x".repeat(length), goodTitle)).toMatchObject({ verdict, length });
  });

  it.each([
    [69, "short"],
    [70, "good"],
    [160, "good"],
    [161, "long"],
  ])("%d characters of a description are %s", (length, verdict) => {
    expect(lengthHint("x".repeat(length), goodDescription).verdict).toBe(verdict);
  });

  it("is counted as people read, without what stands around it", () => {
    expect(lengthHint("  é🇱🇺👩‍🌾  ", goodTitle).length).toBe(3);
    expect(lengthHint("   ", goodTitle)).toEqual({ verdict: "empty", length: 0, share: 0 });
  });

  it("fills no more than the whole of what is good", () => {
    expect(lengthHint("x".repeat(30), goodTitle).share).toBe(0.5);
    expect(lengthHint("x".repeat(300), goodTitle).share).toBe(1);
  });
});

describe("a text that is cut", () => {
  it.each([
    ["Short", 60, "Short"],
    ["Fresh bread, every morning", 26, "Fresh bread, every morning"],
    ["Fresh bread, every morning", 18, "Fresh bread, every …"],
    ["Fresh bread, every morning", 14, "Fresh bread …"],
    ["Fresh   bread\n every", 60, "Fresh bread every"],
    ["Donaudampfschifffahrt", 8, "Donaudam …"],
    ["", 10, ""],
  ])("%j to %d is %j", (text, most, shown) => {
    expect(cut(text, most)).toBe(shown);
  });
});
