import { expect, it } from "vitest";
import { impactSentence, orphanedText, relinkedText } from "./impact-words";

const impact = { pageId: "a", title: "About", follow: 412, override: 37, asked: 5 };

it("says what publishing and deleting mean for vendors", () => {
  expect(impactSentence("publish", impact)).toBe("412 follow, 37 override, 5 will be asked to review.");
  expect(impactSentence("delete", impact)).toBe(
    "412 vendors follow it and lose it; 37 overrides become pages of their vendors’ own.",
  );
  expect(impactSentence("delete", { ...impact, follow: 1, override: 1 })).toBe(
    "1 vendor follows it and loses it; 1 override becomes a page of its vendor’s own.",
  );
});

it("says what became of overrides, and nothing where there were none", () => {
  expect([0, 1, 3].map(orphanedText)).toEqual([
    undefined,
    "One override of it became a page of its vendor’s own.",
    "3 overrides became pages of their vendors’ own.",
  ]);
  expect(relinkedText({ relinked: 0, left: 0 })).toBeUndefined();
  expect(relinkedText({ relinked: 2, left: 1 })).toBe(
    "2 overrides follow again. 1 page was changed since and is left as it is.",
  );
});
