import { describe, expect, it } from "vitest";
import { creationRefusal, isNearLimit, type Limits, quotaRefusal, type Usage, usageOf, usedShare } from "./quota";

const usage = (pages: number, customPages = 0): Usage => ({ pages, customPages });
const limits = (maxPages: number | null, maxCustomPages: number | null = null): Limits => ({
  maxPages,
  maxCustomPages,
});
const [override, custom] = [{ isCustom: false }, { isCustom: true }];

describe("a page may be created", () => {
  it.each([
    ["below the limit", usage(2), limits(3), override],
    ["without a limit, however many there are", usage(1000, 1000), limits(null), custom],
    ["as an override, where custom pages are used up", usage(2, 2), limits(3, 2), override],
    ["as an override, where the tier has no custom pages", usage(0), limits(3, 0), override],
    ["as a custom page below both limits", usage(2, 1), limits(3, 2), custom],
    ["as a custom page, where only custom pages have a limit", usage(9, 1), limits(null, 2), custom],
  ])("%s", (_, used, allowed, page) => {
    expect(quotaRefusal(used, allowed, page)).toBeNull();
  });
});

describe("a page is refused", () => {
  it.each([
    ["at the limit", usage(3), limits(3), override, "pages"],
    ["above the limit, after a downgrade", usage(5), limits(3), override, "pages"],
    ["where the tier has no pages at all", usage(0), limits(0), override, "pages"],
    ["as a custom page at the limit of custom pages", usage(2, 2), limits(3, 2), custom, "custom-pages"],
    ["as a custom page above it, after a downgrade", usage(3, 3), limits(9, 2), custom, "custom-pages"],
    ["as a custom page, where the tier has none", usage(0), limits(3, 0), custom, "custom-pages"],
    ["as a custom page within its own limit, but not in total", usage(3, 1), limits(3, 2), custom, "pages"],
    [
      "as a custom page for that reason first, where both are used up",
      usage(3, 2),
      limits(3, 2),
      custom,
      "custom-pages",
    ],
  ] as const)("%s", (_, used, allowed, page, refusal) => {
    expect(quotaRefusal(used, allowed, page)).toBe(refusal);
  });
});

describe("a plan refuses a page", () => {
  const both = ["cms_basic", "cms_custom_pages"] as const;
  it.each([
    ["not while it has room", usage(2, 1), limits(3, 2), both, custom, null],
    ["where its pages are used up", usage(3), limits(3), both, override, "pages"],
    ["where its custom pages are used up", usage(2, 2), limits(3, 2), both, custom, "custom-pages"],
    ["of a kind that it does not have", usage(0), limits(3, 2), ["cms_basic"], custom, "feature"],
    ["for that reason first, where it is full besides", usage(3, 2), limits(3, 2), ["cms_basic"], custom, "feature"],
    ["of which it has room for none, as one that it does not have", usage(3), limits(3, 0), both, custom, "feature"],
    ["not for want of custom pages where it is an override", usage(0), limits(3, 0), ["cms_basic"], override, null],
  ] as const)("%s", (_, used, allowed, features, page, refusal) => {
    expect(creationRefusal({ tierName: "Small", ...used, ...allowed, features }, page)).toBe(refusal);
  });
});

describe("the used share", () => {
  it.each([
    [0, 10, 0],
    [7, 10, 0.7],
    [10, 10, 1],
    [15, 10, 1.5],
    [0, 0, 1],
    [3, 0, 1],
    [5, null, null],
  ])("of %i with a limit of %j is %j", (used, limit, share) => {
    expect(usedShare(used, limit)).toBe(share);
  });
});

describe("an upgrade is suggested", () => {
  it.each([
    ["from 80 % of the pages on", usage(8), limits(10), true],
    ["from 80 % of the custom pages on", usage(4, 4), limits(100, 5), true],
    ["above a limit, after a downgrade", usage(12), limits(10), true],
    ["not below 80 %", usage(79, 79), limits(100, 100), false],
    ["not without limits", usage(1000, 1000), limits(null), false],
    ["not because the tier has no custom pages at all", usage(1), limits(10, 0), false],
    ["for the pages, where the tier has no custom pages at all", usage(9), limits(10, 0), true],
  ])("%s", (_, used, allowed, isSuggested) => {
    expect(isNearLimit(used, allowed)).toBe(isSuggested);
  });
});

describe("what pages use", () => {
  const page = (isCustom: boolean, isPaused: boolean) => ({
    id: "id",
    isCustom,
    isPaused,
    createdAt: new Date("2026-11-01"),
  });

  it("counts overrides and custom pages, but not paused ones", () => {
    const pages = [page(false, false), page(false, false), page(true, false), page(false, true), page(true, true)];
    expect(usageOf(pages)).toEqual({ pages: 3, customPages: 1 });
  });

  it("is nothing where there are none", () => {
    expect(usageOf([])).toEqual({ pages: 0, customPages: 0 });
  });
});
