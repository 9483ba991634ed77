import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CropEdge, cropSchema, dragged, fitted, isWithin } from "./crop";

const size = { width: 800, height: 600 };
const crop = { x: 100, y: 100, width: 200, height: 100 };

describe("an edge that is drawn", () => {
  it.each<[edges: CropEdge[], by: { x: number; y: number }, result: object]>([
    [[], { x: 50, y: -20 }, { x: 150, y: 80, width: 200, height: 100 }],
    [[], { x: 9999, y: 9999 }, { x: 600, y: 500, width: 200, height: 100 }],
    [["e"], { x: 50, y: 50 }, { x: 100, y: 100, width: 250, height: 100 }],
    [["w"], { x: 50, y: 0 }, { x: 150, y: 100, width: 150, height: 100 }],
    [["n", "w"], { x: -200, y: -200 }, { x: 0, y: 0, width: 300, height: 200 }],
    [["s", "e"], { x: 9999, y: 9999 }, { x: 100, y: 100, width: 700, height: 500 }],
    [["w"], { x: 9999, y: 0 }, { x: 284, y: 100, width: 16, height: 100 }],
  ])("%j by %j", (edges, by, result) => {
    expect(dragged(crop, edges, by, size)).toEqual(result);
  });

  const pixels = fc.integer({ min: -5000, max: 5000 });
  const edges = fc.subarray<CropEdge>(["n", "e", "s", "w"]);

  it("leaves a part that can be shown, whatever is drawn", () => {
    fc.assert(
      fc.property(edges, pixels, pixels, (edges, x, y) => {
        const after = dragged(crop, edges, { x, y }, size);
        expect(cropSchema.safeParse(after).success && isWithin(after, size)).toBe(true);
      }),
    );
  });

  it("is whole pixels within the picture, whatever numbers are typed", () => {
    const typed = fc.double({ min: -9999, max: 9999, noNaN: true });
    fc.assert(
      fc.property(typed, typed, typed, typed, (x, y, width, height) => {
        const after = fitted({ x, y, width, height }, size);
        expect(cropSchema.safeParse(after).success && isWithin(after, size)).toBe(true);
      }),
    );
  });
});
