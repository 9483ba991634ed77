import { expect, it } from "vitest";
import { placeInWords } from "./neighbours";

const others = [
  { title: "About", order: 10 },
  { title: "Contact", order: 30 },
];

it.each([
  [20, "Between “About” (10) and “Contact” (30)."],
  [10, "Between “About” (10) and “Contact” (30)."],
  [5, "First, before “About” (10)."],
  [40, "Last, after “Contact” (30)."],
  [null, "In the menu now: “About” (10) and “Contact” (30)."],
  ["4x", "In the menu now: “About” (10) and “Contact” (30)."],
])("the place %j is said by its neighbours", (order, words) => {
  expect(placeInWords(order, others)).toBe(words);
});

it("an empty menu has no neighbours", () => {
  expect(placeInWords(10, [])).toBe("The only page in the menu.");
  expect(placeInWords(null, [])).toBe("The menu is empty.");
});
