import { expect, it } from "vitest";
import { variableNames } from "@/cms/sections/variables";
import { variableWords } from "./variable-words";

it("every variable has a name in words", () => {
  const wordless = variableNames({ hasVendor: true }).filter(
    (name) => !/^[A-Z]\S.* of the (platform|vendor)$/.test(variableWords(name)),
  );
  expect(wordless).toEqual([]);
});

it.each(["vendor.unknown", "shop.name", "constructor.name", "name"])("%s is left as it is written", (name) => {
  expect(variableWords(name)).toBe(name);
});
