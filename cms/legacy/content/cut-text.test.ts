import { expect, it } from "vitest";
import { cut, ended } from "./cut-text";

it.each([
  ["short", 5, "short"],
  ["longer", 5, "longe"],
  ["four🍞", 5, "four"],
  ["four🍞", 6, "four🍞"],
])("cuts %j to %i characters, and none of them in two", (text, longest, part) => {
  expect(cut(text, longest)).toBe(part);
});

it.each([
  ["as it is", 8, "as it is"],
  ["a sentence", 6, "a sen…"],
  ["a very long one", 8, "a very…"],
  ["bread 🍞🍞", 9, "bread 🍞…"],
])("ends %j within %i characters with a sign that it goes on", (line, longest, shown) => {
  expect(ended(line, longest)).toBe(shown);
});
