import { expect, it } from "vitest";
import { withItemBack } from "./with-item-back";

const [first, second, third] = [{ question: "One" }, { question: "Two" }, { question: "Three" }];
const before = [first, second];
const removal = { before, index: 0, max: 3 };

it("comes back where it was, beside all that was done to the list since", () => {
  expect(withItemBack([second], removal)).toEqual([first, second]);
  expect(withItemBack([second, third], removal)).toEqual([first, second, third]);
  expect(withItemBack([{ question: "Two, changed" }], removal)).toEqual([first, { question: "Two, changed" }]);
  expect(withItemBack([], { before, index: 1, max: 3 })).toEqual([second]);
});

it("is not there twice where it came back by another way", () => {
  expect(withItemBack(before, removal)).toBe(before);
  const moved = [second, first];
  expect(withItemBack(moved, removal)).toBe(moved);
  const texts = ["same", "same"];
  expect(withItemBack(texts, { before: texts, index: 0, max: 3 })).toBe(texts);
  expect(withItemBack(["same"], { before: texts, index: 0, max: 3 })).toEqual(["same", "same"]);
});

it("does not come back where there is no room, or no list any more", () => {
  const full = [second, third, { question: "Four" }];
  expect(withItemBack(full, removal)).toBe(full);
  expect(withItemBack(undefined, removal)).toBeUndefined();
});
