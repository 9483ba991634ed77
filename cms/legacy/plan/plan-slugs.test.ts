import { describe, expect, it } from "vitest";
import { pageOf } from "../generate/pages";
import type { LegacyPage } from "../schema";
import { planSlugs } from "./plan-slugs";

function pagesAt(...slugs: Array<string | [slug: string, given: Partial<LegacyPage>]>): LegacyPage[] {
  return slugs.map((each, index) => {
    const [slug, given] = typeof each === "string" ? [each, {}] : each;
    return { id: index + 1, ...pageOf(1, { slug, content: "" }), ...given } as LegacyPage;
  });
}

function planned(pages: LegacyPage[], taken: string[] = [], decided: Record<number, string> = {}) {
  const slugs = planSlugs(
    pages,
    (slug) => !taken.includes(slug),
    ({ id }) => decided[id],
  );
  return pages.map((page) => slugs.get(page));
}

const slugsOf = (...args: Parameters<typeof planned>) => planned(...args).map((each) => each?.slug);

describe("the slugs of an owner's pages", () => {
  it("stay as they are where Orion allows them, without a question", () => {
    expect(planned(pagesAt("about", "how-it-works"))).toEqual([
      { slug: "about", formerSlugs: [], redirectedSlugs: [], problem: null },
      { slug: "how-it-works", formerSlugs: [], redirectedSlugs: [], problem: null },
    ]);
  });

  it.each([
    ["Über uns!", "ueber-uns", "slug-form"],
    ["Qui_sommes-nous.html", "qui-sommes-nous", "slug-form"],
    ["login", "login-page", "slug-reserved"],
    ["de", "de-page", "slug-form"],
    ["欢迎", "page-1", "slug-form"],
    ["x".repeat(200), "x".repeat(80), "slug-form"],
  ])("%s becomes %s", (before, slug, code) => {
    expect(planned(pagesAt(before))[0]).toMatchObject({ slug, problem: { code } });
  });

  it("takes the old name of the home page for it, without a question", () => {
    expect(planned(pagesAt("platform_homepage"))[0]).toMatchObject({ slug: "home", problem: null });
  });

  it("of two that claim one, give it to the public one, then to the one that is written so, then to the older", () => {
    expect(slugsOf(pagesAt("About", ["about", { isPublished: false }], "about", "about"))).toEqual([
      "about-3",
      "about-4",
      "about",
      "about-2",
    ]);
  });

  it("make room for what is there already, and for what a person decided", () => {
    expect(slugsOf(pagesAt("about"), ["about", "about-2"])).toEqual(["about-3"]);
    expect(slugsOf(pagesAt("about", "about"), [], { 2: "about-us" })).toEqual(["about", "about-us"]);
  });

  it("ask nothing about a slug that a person gave, unless it is taken", () => {
    expect(planned(pagesAt("Über uns!"), [], { 1: "about-us" })[0]).toMatchObject({ slug: "about-us", problem: null });
    expect(planned(pagesAt("Über uns!"), ["about-us"], { 1: "about-us" })[0]).toMatchObject({
      slug: "about-us-2",
      problem: { code: "slug-taken", found: "another page is at “about-us”" },
    });
  });

  it("lead from the old address, unless that is another page's or the application's", () => {
    expect(planned(pagesAt("old-name"), [], { 1: "new-name" })[0]).toMatchObject({ redirectedSlugs: ["old-name"] });
    expect(planned(pagesAt("login"))[0]).toMatchObject({ formerSlugs: ["login"], redirectedSlugs: [] });
    expect(planned(pagesAt("about", "about"))[1]).toMatchObject({ formerSlugs: [], redirectedSlugs: [] });
  });
});
