import { describe, expect, it } from "vitest";
import { currentSlugs, followRename, type Renamed } from "./former-slugs";
import { layers } from "./layer";

const page = (slug: string, formerSlugs: string[] = [], layer: Renamed["layer"] = layers.default): Renamed => ({
  slug,
  layer,
  formerSlugs,
});

describe("where renamed pages stand now", () => {
  it("is known by every slug that they had", () => {
    const current = currentSlugs([page("about-us", ["about", "team"]), page("contact")]);
    expect([...current]).toEqual([
      ["about", "about-us"],
      ["team", "about-us"],
    ]);
  });

  it("is not asked for a slug that a page has now", () => {
    expect(currentSlugs([page("about-us", ["about"]), page("about")]).size).toBe(0);
  });

  it("is not asked for a page's own slug, where it was renamed there and back", () => {
    expect([...currentSlugs([page("about", ["about-us", "about"])])]).toEqual([["about-us", "about"]]);
  });

  it.each([
    ["vendor's", [page("crew", ["team"], layers.vendor), page("about", ["team"])], "crew"],
    ["default", [page("about", ["team"]), page("company", ["team"], layers.platform)], "about"],
  ])("is the %s page's place where layers disagree, in any order", (_, pages, slug) => {
    expect(currentSlugs(pages).get("team")).toBe(slug);
    expect(currentSlugs(pages.toReversed()).get("team")).toBe(slug);
  });
});

describe("a link", () => {
  const current = new Map([["about", "about-us"]]);

  it.each([
    ["page:about", "page:about-us"],
    ["page:about#team", "page:about-us#team"],
    ["platform:about", "platform:about-us"],
    ["platform:about#a-b", "platform:about-us#a-b"],
  ])("%s leads to %s", (target, now) => {
    expect(followRename(target, current)).toBe(now);
  });

  it.each([
    "page:contact",
    "page:about-us",
    "#about",
    "https://about.lu/about",
    "mailto:about@oms.lu",
    "/about",
    "about",
  ])("%s stays as it is", (target) => {
    expect(followRename(target, current)).toBe(target);
  });
});
