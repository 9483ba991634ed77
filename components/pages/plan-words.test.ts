import { describe, expect, it } from "vitest";
import { limitWords, overflowWords, roomWords, usageWords } from "./plan-words";

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

describe("what makes room for one more page", () => {
  const ways = (used: ReturnType<typeof plan>, isCustom: boolean) =>
    roomWords(used, { isCustom }).map((way) => way.split(" ").slice(0, 2).join(" "));

  it.each([
    ["a custom page where all custom ones are in use: not a revert", plan(7, 5, 10, 5), true, ["Delete a"]],
    ["a custom page where all pages are in use", plan(10, 3, 10, 5), true, ["Revert a", "Delete a"]],
    ["an override where all pages are in use", plan(10, 3, 10, 5), false, ["Revert a", "Delete a"]],
    ["an override on a plan without custom pages: none is there to be deleted", plan(3, 0, 3, 0), false, ["Revert a"]],
    ["an override where every page is custom", plan(5, 5, 5, 5), false, ["Delete a"]],
    ["a custom page whose place was taken meanwhile", plan(7, 4, 10, 5), true, ["Delete a"]],
  ] as const)("for %s", (_, used, isCustom, expected) => {
    expect(ways(used, isCustom)).toEqual(expected);
  });
});
