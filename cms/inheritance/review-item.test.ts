import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overridden } from "@/test/arbitraries";
import type { Drift, FieldDrift } from "./drift";
import { findDrift } from "./drift";
import { reviewOf } from "./review-item";
import type { WordDiff } from "./word-diff";

const drift = (given: Partial<Drift>): Drift => ({
  isBehind: true,
  fields: [],
  sections: [],
  isReordered: false,
  followed: { addedIds: [], removedIds: [], changedIds: [] },
  ...given,
});
const reviewOfField = (field: FieldDrift) => reviewOf(drift({ fields: [field] })).fields[0];

describe("a drifted field", () => {
  const conflict = { name: "heading", base: "Earn points", origin: "Earn rewards", mine: "Win points" };

  it("that both sides changed comes with what each of them changed of its base", () => {
    expect(reviewOfField(conflict)).toEqual({
      ...conflict,
      isConflict: true,
      upstream: [
        { kind: "same", text: "Earn " },
        { kind: "removed", text: "points" },
        { kind: "added", text: "rewards" },
      ],
      own: [
        { kind: "removed", text: "Earn" },
        { kind: "added", text: "Win" },
        { kind: "same", text: " points" },
      ],
    });
  });

  it("that the vendor does not override is no conflict, and has no words of its own", () => {
    expect(reviewOfField({ name: "heading", base: "Old", origin: "New" })).toEqual({
      name: "heading",
      base: "Old",
      origin: "New",
      isConflict: false,
      upstream: [
        { kind: "removed", text: "Old" },
        { kind: "added", text: "New" },
      ],
      own: null,
    });
  });

  it("that the vendor emptied is a conflict: an empty value is a value", () => {
    expect(reviewOfField({ ...conflict, mine: "" })).toMatchObject({
      isConflict: true,
      own: [{ kind: "removed", text: "Earn points" }],
    });
  });

  it.each([
    ["a number", { base: 1, origin: 2, mine: 3 }],
    ["a switch", { base: true, origin: false, mine: true }],
    ["a link", { base: { label: "Go" }, origin: null, mine: { label: "Now" } }],
  ])("that is %s has no word diff", (_, values) => {
    expect(reviewOfField({ name: "field", ...values })).toEqual({
      name: "field",
      ...values,
      isConflict: true,
      upstream: null,
      own: null,
    });
  });

  it("that is a text on one side only has no word diff on the other", () => {
    const wordless = { isConflict: true, upstream: null, own: null };
    expect(reviewOfField({ name: "image", base: "a.png", origin: null, mine: null })).toMatchObject(wordless);
    expect(reviewOfField({ name: "image", base: null, origin: "a.png", mine: "b.png" })).toMatchObject(wordless);
  });
});

describe("a review", () => {
  it("has the sections of the drift with all that is known of them", () => {
    const section = { id: "id", kind: "hero" as const, isRemoved: false, isHidden: true };
    const fields = [{ name: "heading", base: "Old", origin: "Old", mine: "Old" }];
    const same = [{ kind: "same", text: "Old" }];
    expect(reviewOf(drift({ sections: [{ ...section, fields }] }))).toEqual({
      fields: [],
      sections: [{ ...section, fields: [{ ...fields[0], isConflict: true, upstream: same, own: same }] }],
      isReordered: false,
    });
  });

  it("asks about the order where both sides moved sections", () => {
    expect(reviewOf(drift({ isReordered: true })).isReordered).toBe(true);
  });

  it("gives both versions of every text back, whatever drifted", () => {
    const without = (kind: WordDiff[number]["kind"], diff: WordDiff) =>
      diff.flatMap((part) => (part.kind === kind ? [] : part.text)).join("");
    fc.assert(
      fc.property(overridden, ({ base, origin, patch }) => {
        const review = reviewOf(findDrift(base, origin, patch));
        for (const field of [...review.fields, ...review.sections.flatMap((section) => section.fields)]) {
          expect(field.upstream !== null).toBe(typeof field.base === "string");
          expect(field.own !== null).toBe(field.isConflict && typeof field.base === "string");
          if (field.upstream) expect(without("added", field.upstream)).toBe(field.base);
          if (field.upstream) expect(without("removed", field.upstream)).toBe(field.origin);
          if (field.own) expect(without("removed", field.own)).toBe(field.mine);
        }
      }),
    );
  });
});
