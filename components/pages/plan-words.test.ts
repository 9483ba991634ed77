import { describe, expect, it } from "vitest";
import { limitWords, overflowWords, usageWords } from "./plan-words";

const plan = (pages: number, customPages: number, maxPages: number | null, maxCustomPages: number | null) => ({
  pages,
  customPages,
  maxPages,
  maxCustomPages,
});

describe("what is in use", () => {
  it.each([
    [plan(7, 3, 10, 5), "7 of 10 pages, 3 of 5 custom"],
    [plan(1, 0, 1, 0), "1 of 1 page, no custom pages"],
    [plan(1, 1, null, null), "1 page, 1 custom"],
    [plan(12, 2, null, 5), "12 pages, 2 of 5 custom"],
    [plan(3, 2, 3, 0), "3 of 3 pages, 2 of 0 custom"],
  ])("%j is %s", (used, words) => {
    expect(usageWords(used)).toBe(words);
  });
});

describe("what there is room for", () => {
  it.each([
    [{ maxPages: 3, maxCustomPages: 0 }, "3 pages, none of them custom"],
    [{ maxPages: 10, maxCustomPages: 5 }, "10 pages, 5 of them custom"],
    [{ maxPages: 1, maxCustomPages: 1 }, "1 page, custom ones too"],
    [{ maxPages: null, maxCustomPages: null }, "Any number of pages, custom ones too"],
    [{ maxPages: null, maxCustomPages: 5 }, "Any number of pages, 5 of them custom"],
  ])("%j is %s", (limits, words) => {
    expect(limitWords(limits)).toBe(words);
  });
});

describe("what does not fit", () => {
  it.each([
    [plan(3, 0, 3, 0), null],
    [plan(900, 900, null, null), null],
    [plan(5, 0, 3, 0), "That is 2 more than the plan has room for."],
    [plan(3, 1, 3, 0), "That is 1 custom page more than the plan has room for."],
    [plan(5, 5, 3, 2), "That is 2 more than the plan has room for."],
  ])("%j: %s", (chosen, words) => {
    expect(overflowWords(chosen)).toBe(words);
  });
});
