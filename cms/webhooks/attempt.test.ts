import { describe, expect, it } from "vitest";
import { isTaken, mostAttempts, waitAfter } from "./attempt";

describe("the wait after an attempt that failed", () => {
  it("grows from one to the next, until it is given up", () => {
    const waits = Array.from({ length: mostAttempts }, (_, index) => waitAfter(index + 1, 0));
    expect(waits.pop()).toBeNull();
    expect(waits).not.toContain(null);
    expect(waits).toEqual([...waits].sort((one, other) => (one ?? 0) - (other ?? 0)));
    expect(new Set(waits).size).toBe(waits.length);
  });

  it("is up to a tenth longer by chance, and never shorter", () => {
    expect([0, 0.5, 1].map((chance) => waitAfter(2, chance))).toEqual([60, 63, 66]);
  });
});

describe("a message", () => {
  it.each([200, 202, 204, 299])("is taken with %d", (status) => {
    expect(isTaken({ status })).toBe(true);
  });

  it.each([null, 100, 199, 300, 301, 304, 400, 410, 500])("is not taken with %s", (status) => {
    expect(isTaken({ status })).toBe(false);
  });
});
