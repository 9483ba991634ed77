import { describe, expect, it } from "vitest";
import { layers } from "./layer";
import { inOrder, isWanted, storefrontFiltersSchema, storefrontTabs } from "./storefront-filters";
import { needsAttention, type VendorPage } from "./vendor-page";

const noMenus = { header: null, footer: null, legal: null };
const own: NonNullable<VendorPage["own"]> = {
  pageId: "p",
  version: 1,
  publication: "draft",
  scheduledAt: null,
  updatedAt: new Date(0),
};
const aPage = (given: Partial<VendorPage> = {}): VendorPage => ({
  slug: "about",
  locale: "en",
  title: "About us",
  state: { kind: "default", origin: layers.default, isLocked: false, isRequired: false },
  menus: noMenus,
  changedAt: null,
  own: null,
  ...given,
});
const override = {
  kind: "override",
  origin: layers.default,
  customised: 1,
  total: 2,
  updates: 0,
  paused: null,
} as const;
const filters = storefrontFiltersSchema.parse({});

describe("what needs attention", () => {
  it.each([
    ["an override that is up to date", aPage({ state: override, own }), false],
    ["one whose default was updated", aPage({ state: { ...override, updates: 1 }, own }), true],
    ["one that is paused", aPage({ state: { ...override, paused: "plan" }, own }), true],
    ["a custom page", aPage({ state: { kind: "custom", shadows: null, paused: null }, own }), false],
    [
      "a custom page where a default appeared",
      aPage({ state: { kind: "custom", shadows: 1, paused: null }, own }),
      true,
    ],
    ["a detached page", aPage({ state: { kind: "detached", origin: 1, paused: null }, own }), false],
    ["a default", aPage(), false],
    ["a hidden page", aPage({ state: { kind: "hidden" } }), false],
  ])("%s: %#", (_, page, expected) => {
    expect(needsAttention(page)).toBe(expected);
    expect(storefrontTabs.attention(page)).toBe(expected);
  });
});

describe("what filters let through", () => {
  it.each([
    ["words anywhere in the title or the slug, in any case and without accents", { search: "bout A-PROPOS" }, true],
    ["not where one of the words is missing", { search: "about nowhere" }, false],
    ["everything, where only blanks are searched for", { search: "   " }, true],
    ["what is inherited counts as published", { state: "published" }, true],
    ["and as nothing else", { state: "draft" }, false],
    ["its own language", { locale: "en" }, true],
    ["no other language", { locale: "fr" }, false],
  ] as const)("%s", (_, given, expected) => {
    const page = aPage({ title: "ABOUT US", slug: "a-propos" });
    expect(isWanted(page, { ...filters, ...given })).toBe(expected);
  });

  it("what is hidden is in no state", () => {
    const hidden = aPage({ state: { kind: "hidden" } });
    expect(isWanted(hidden, { ...filters, state: "published" })).toBe(false);
  });
});

it("pages that are alike in what they are sorted by stand by slug, whatever came first", () => {
  const pages = [
    aPage({ slug: "b" }),
    aPage({ slug: "a" }),
    aPage({ slug: "a", locale: "de" }),
    aPage({ title: "Zoo" }),
  ];
  const sorted = (sort: "title" | "slug" | "changed", direction: "ascending" | "descending") =>
    [...pages]
      .sort((a, b) => inOrder(a, b, { ...filters, sort, direction }))
      .map(({ slug, locale }) => `${slug} ${locale}`);
  expect(sorted("title", "ascending")).toEqual(["a de", "a en", "b en", "about en"]);
  expect(sorted("changed", "descending")).toEqual(["a de", "a en", "about en", "b en"]);
});
