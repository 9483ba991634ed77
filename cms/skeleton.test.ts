import fc from "fast-check";
import { expect, it } from "vitest";
import { isLookAlike, skeleton } from "./skeleton";

it.each([
  ["oms", "0ms"],
  ["loyalty", "1oyalty"],
  ["loyalty", "ioyalty"],
  ["loyalty", "l0ya1ty"],
  ["oms", "orns"],
  ["winery", "vvinery"],
  ["sitebuilder", "site-builder"],
  ["sitebuilder", "sitebui1der"],
  ["deal", "cleal"],
  ["deal", "c1eal"],
  ["shops", "5hop5"],
  ["pizza", "pi22a"],
  ["corner", "comer"],
  ["corner", "cor-ner"],
])("%s and %s could be taken for each other", (code, other) => {
  expect(isLookAlike(code, other)).toBe(true);
  expect(isLookAlike(other, code)).toBe(true);
});

it.each([
  ["oms", "oms"],
  ["oms", "omt"],
  ["oms", "som"],
  ["oms", "oms2"],
  ["market", "markets"],
  ["first", "second"],
])("%s and %s could not", (code, other) => {
  expect(isLookAlike(code, other)).toBe(false);
});

it("no skeleton holds what stands for something else", () => {
  const code = fc.stringMatching(/^[a-z0-9-]{2,20}$/);
  fc.assert(
    fc.property(code, (given) => {
      expect(skeleton(given)).not.toMatch(/[-0125ij]|rn|cl/);
    }),
  );
});
