import fc from "fast-check";
import { expect, it } from "vitest";
import { contrastRatio } from "./contrast";

it.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  // WCAG's own borderline: the lightest grey that is readable on white.
  ["#767676", "#ffffff", 4.54],
  ["#777777", "#ffffff", 4.48],
  ["#0d9488", "#ffffff", 3.74],
  ["#ff0000", "#ffffff", 4.0],
])("%s on %s has a contrast of %d", (first, second, ratio) => {
  expect(contrastRatio(first, second)).toBeCloseTo(ratio, 1);
});

it("is the same both ways, from 1 to 21", () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(color, color, (first, second) => {
      const ratio = contrastRatio(first, second);
      expect(ratio).toBe(contrastRatio(second, first));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21);
    }),
  );
});
