import { describe, expect, it } from "vitest";
import type { LinkOffer } from "../../editor-context";
import { targetOffers } from "./target-offers";
import { completedTarget, problemOf, refusalOf, targetWords } from "./target-words";

const links: LinkOffer[] = [
  { target: "page:home", title: "Home", isPublic: true },
  { target: "page:about", title: "À propos", isPublic: true },
  { target: "page:team", title: "The team", isPublic: false },
  { target: "platform:terms", title: "Terms of use", isPublic: true },
];

const site = { links, hasAllLinks: true };

describe("a target in words", () => {
  it.each([
    ["page:about", "Page: À propos"],
    ["page:about#how-we-work", "Page: À propos, at how-we-work"],
    ["platform:terms", "Page of the platform: Terms of use"],
    ["#plans", "A place on this page: plans"],
    ["https://oms.lu/a?b", "A web address: oms.lu"],
    ["mailto:a@oms.lu", "An e-mail to a@oms.lu"],
    ["tel:+352 26", "A call to +352 26"],
  ])("%s", (target, words) => {
    expect(targetWords(target, site)).toEqual({ words });
  });

  it("is doubtful where no page answers, or none that visitors see", () => {
    expect(targetWords("page:abuot", site)).toMatchObject({ isDoubtful: true });
    expect(targetWords("page:terms", site)).toMatchObject({ isDoubtful: true });
    expect(targetWords("page:team", site)).toMatchObject({ isDoubtful: true });
  });

  it("is not doubtful where only a part of the pages is known", () => {
    const part = { links, hasAllLinks: false };
    expect(targetWords("page:abuot", part)).toEqual({ words: "Page: abuot" });
    expect(targetWords("page:team", part)).toMatchObject({ isDoubtful: true });
  });

  it("says nothing of what is none", () => {
    expect(targetWords("javascript:alert(1)", site)).toBeNull();
    expect(targetWords("", site)).toBeNull();
  });
});

it.each([
  "javascript:alert(1)",
  "JavaScript:x",
  " \tjavascript:x",
  "javascript\n:x",
  "java\tscript:x",
  "\u0001javascript:x",
  "data:text/html,x",
  "vbscript:x",
])("%j is refused at once", (target) => {
  expect(refusalOf(target)).toMatch(/are not allowed/);
  expect(problemOf(target)).toBe(refusalOf(target));
});

it.each(["https:/", "page:", "page:about us", "mail", "http://oms.lu"])(
  "%j may become a target, and is none",
  (target) => {
    expect(refusalOf(target)).toBeUndefined();
    expect(problemOf(target)).toBeDefined();
  },
);

describe("what is offered", () => {
  const offered = (text: string) =>
    targetOffers(text, links).map(({ value, items }) => [value, items.map((i) => i.target)]);

  it("is everything while nothing is typed, the platform's pages apart", () => {
    expect(offered("")).toEqual([
      ["Pages of this site", ["page:home", "page:about", "page:team"]],
      ["Pages of the platform", ["platform:terms"]],
      ["Something else", ["https://", "mailto:", "tel:", "#"]],
    ]);
  });

  it.each([
    ["propos", ["page:about"]],
    ["A PROPOS", ["page:about"]],
    ["abou", ["page:about"]],
    ["page:team", ["page:team"]],
    ["terms", ["platform:terms"]],
    ["oms.lu", ["https://oms.lu"]],
    ["http://oms.lu/a", ["https://oms.lu/a"]],
    ["a@oms.lu", ["mailto:a@oms.lu"]],
    ["+352 26 48 13", ["tel:+352 26 48 13"]],
    ["javascript:alert(1)", []],
  ])("for %j", (text, targets) => {
    expect(targetOffers(text, links).flatMap(({ items }) => items.map(({ target }) => target))).toEqual(targets);
  });
});

describe("an address without its beginning", () => {
  it.each([
    ["www.oms.lu", "https://www.oms.lu"],
    [" oms.lu/prices?a=b#c ", "https://oms.lu/prices?a=b#c"],
    ["bäckerei.lu", "https://bäckerei.lu"],
    ["hello@oms.lu", "mailto:hello@oms.lu"],
    ["https://oms.lu", "https://oms.lu"],
    ["page:about", "page:about"],
    ["", ""],
    ["about", "about"],
    ["/about", "page:about"],
    ["/about?x=1#team", "page:about#team"],
    ["/", "page:home"],
    ["/nowhere", "/nowhere"],
    ["+352 20 00 02 11", "tel:+352 20 00 02 11"],
    ["javascript:alert(1)", "javascript:alert(1)"],
    ["javascript:a.b.lu", "javascript:a.b.lu"],
    ["a b.lu", "a b.lu"],
  ])("%j is %j", (typed, meant) => expect(completedTarget(typed, site)).toBe(meant));
});
