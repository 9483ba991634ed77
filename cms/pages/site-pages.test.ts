import { describe, expect, it } from "vitest";
import { aCandidate } from "@/test/factories";
import type { PageFields } from "./document";
import type { CandidateRow } from "./find-candidates";
import { type Layer, layers } from "./layer";
import { indexedPages, type Menu, menuPages, type SitePage, sitePages } from "./site-pages";

type RowGiven = {
  locale?: string;
  layer?: Layer;
  isHidden?: boolean;
  isRequired?: boolean;
  isWithheld?: boolean;
  formerSlugs?: string[];
  redirectedSlugs?: string[];
} & Partial<PageFields>;

function aRow(slug: string, row: RowGiven = {}): CandidateRow {
  const { locale, layer, isRequired, isWithheld, isHidden = false, formerSlugs, redirectedSlugs, ...document } = row;
  const policy = { isRequired: isRequired ?? false, isWithheld: isWithheld ?? false };
  const candidate = aCandidate({ locale: locale ?? "en", layer: layer ?? layers.platform, ...policy, document });
  const before = { formerSlugs: formerSlugs ?? [], redirectedSlugs: redirectedSlugs ?? [] };
  return { slug, isHidden, ...before, nextChangeAt: null, candidate };
}

const names = (pages: readonly SitePage[]) => pages.map(({ slug, locale, layer }) => `${slug}.${locale}@${layer}`);

describe("the pages of a site", () => {
  it("are the resolved ones, in each language in which they are written", () => {
    const rows = [
      aRow("about", { layer: layers.platform }),
      aRow("about", { layer: layers.default }),
      aRow("about", { layer: layers.default, locale: "fr" }),
      aRow("about", { layer: layers.vendor }),
      aRow("terms", { layer: layers.platform }),
      aRow("terms", { layer: layers.platform, locale: "de" }),
    ];
    expect(names(sitePages(rows, ["en", "fr"]))).toEqual(["about.en@2", "about.fr@1", "terms.en@0"]);
  });

  it("have no hidden page among them, in any language", () => {
    const rows = [aRow("about", { isHidden: true }), aRow("about", { isHidden: true, locale: "fr" }), aRow("contact")];
    expect(names(sitePages(rows, ["en", "fr"]))).toEqual(["contact.en@0"]);
  });

  it("have a required page among them although it was hidden", () => {
    expect(names(sitePages([aRow("terms", { isHidden: true, isRequired: true })], ["en"]))).toEqual(["terms.en@0"]);
  });

  it("have no page among them of which nothing is published yet", () => {
    expect(sitePages([{ ...aRow("about"), candidate: null }], ["en"])).toEqual([]);
  });

  it("have no platform page among them that is kept off storefronts, but what a vendor made of it", () => {
    expect(sitePages([aRow("pricing", { isWithheld: true })], ["en"])).toEqual([]);
    const rows = [aRow("pricing", { isWithheld: true }), aRow("pricing", { layer: layers.vendor })];
    expect(names(sitePages(rows, ["en"]))).toEqual(["pricing.en@2"]);
  });
});

describe("the former slugs of a site's pages", () => {
  const slugs = (rows: CandidateRow[]) =>
    sitePages(rows, ["en", "fr"]).map(({ slug, locale, formerSlugs, redirectedSlugs }) => ({
      at: `${slug}.${locale}`,
      formerSlugs,
      redirectedSlugs,
    }));

  it("are those that any of its languages and layers had", () => {
    const renamed = { formerSlugs: ["team", "us"], redirectedSlugs: ["us"] };
    const rows = [aRow("about", { layer: layers.default, ...renamed }), aRow("about", { locale: "fr" })];
    expect(slugs(rows)).toEqual([
      { at: "about.en", ...renamed },
      { at: "about.fr", ...renamed },
    ]);
  });

  it("are none that a page of the site has now", () => {
    const rows = [aRow("about", { formerSlugs: ["team"], redirectedSlugs: ["team"] }), aRow("team")];
    expect(slugs(rows).find(({ at }) => at === "about.en")?.formerSlugs).toEqual([]);
  });

  it("mean what the highest layer means by them", () => {
    const rows = [
      aRow("about", { layer: layers.default, formerSlugs: ["team"], redirectedSlugs: ["team"] }),
      aRow("crew", { layer: layers.vendor, formerSlugs: ["team"] }),
    ];
    expect(slugs(rows)).toEqual([
      { at: "about.en", formerSlugs: [], redirectedSlugs: [] },
      { at: "crew.en", formerSlugs: ["team"], redirectedSlugs: [] },
    ]);
  });

  it("lead to no page that the site hides", () => {
    const hidden = aRow("crew", { isHidden: true, formerSlugs: ["team"], redirectedSlugs: ["team"] });
    const rows = [hidden, aRow("about", { formerSlugs: ["team"], redirectedSlugs: ["team"] })];
    expect(slugs(rows)).toEqual([{ at: "about.en", formerSlugs: ["team"], redirectedSlugs: ["team"] }]);
  });
});

describe("menus", () => {
  const menu = (rows: CandidateRow[], name: Menu, given: { locale?: string; isStorefront?: boolean } = {}) =>
    menuPages(sitePages(rows, ["en", "fr"]), name, {
      locale: "en",
      defaultLocale: "en",
      isStorefront: false,
      ...given,
    });
  const slugs = (pages: SitePage[]) => pages.map((page) => page.slug);

  it("have the pages that ask for a place, lowest first, then by slug", () => {
    const rows = [
      aRow("pricing", { headerOrder: 20 }),
      aRow("features", { headerOrder: 10 }),
      aRow("contact", { headerOrder: 20 }),
      aRow("welcome", { headerOrder: 0 }),
      aRow("hidden-away"),
    ];
    expect(slugs(menu(rows, "header"))).toEqual(["welcome", "features", "contact", "pricing"]);
  });

  it("each ask for their own place", () => {
    const rows = [
      aRow("pricing", { headerOrder: 1 }),
      aRow("press", { footerOrder: 1 }),
      aRow("terms", { legalOrder: 1, footerOrder: 2 }),
    ];
    expect(slugs(menu(rows, "header"))).toEqual(["pricing"]);
    expect(slugs(menu(rows, "footer"))).toEqual(["press", "terms"]);
    expect(slugs(menu(rows, "legal"))).toEqual(["terms"]);
  });

  it("do not list the home page, to which the site's name leads", () => {
    expect(menu([aRow("home", { headerOrder: 1 })], "header")).toEqual([]);
  });

  it("show each page once, in the visitor's language where it is written in it, else in the default one", () => {
    const rows = [
      aRow("about", { headerOrder: 1, title: "About" }),
      aRow("about", { headerOrder: 1, title: "À propos", locale: "fr" }),
      aRow("pricing", { headerOrder: 2, title: "Pricing" }),
    ];
    expect(menu(rows, "header", { locale: "fr" }).map((page) => page.title)).toEqual(["À propos", "Pricing"]);
    expect(menu(rows, "header").map((page) => page.title)).toEqual(["About", "Pricing"]);
  });

  it("take the place that the shown language gives", () => {
    const rows = [aRow("about", { headerOrder: 1 }), aRow("about", { headerOrder: null, locale: "fr" })];
    expect(menu(rows, "header", { locale: "fr" })).toEqual([]);
  });

  it("do not list a page that is written in neither the visitor's language nor the default one", () => {
    expect(menu([aRow("about", { headerOrder: 1, locale: "fr" })], "header")).toEqual([]);
  });

  it("of a storefront list platform pages among the legal ones only", () => {
    const places = { headerOrder: 1, footerOrder: 1, legalOrder: 1 };
    const rows = [
      aRow("pricing", { ...places, layer: layers.platform }),
      aRow("about", { ...places, layer: layers.default }),
      aRow("events", { ...places, layer: layers.vendor }),
    ];
    const isStorefront = true;
    expect(slugs(menu(rows, "header", { isStorefront }))).toEqual(["about", "events"]);
    expect(slugs(menu(rows, "footer", { isStorefront }))).toEqual(["about", "events"]);
    expect(slugs(menu(rows, "legal", { isStorefront }))).toEqual(["about", "events", "pricing"]);
  });

  it("do not list hidden pages", () => {
    expect(menu([aRow("about", { headerOrder: 1, isHidden: true })], "header")).toEqual([]);
  });
});

describe("pages for search engines", () => {
  const pages = sitePages(
    [
      aRow("pricing", { layer: layers.platform }),
      aRow("about", { layer: layers.default }),
      aRow("events", { layer: layers.vendor }),
      aRow("thanks", { layer: layers.vendor, isIndexed: false }),
    ],
    ["en"],
  );

  it("are those that allow it", () => {
    expect(names(indexedPages(pages, false))).toEqual(["pricing.en@0", "about.en@1", "events.en@2"]);
  });

  it("of a storefront leave out platform pages, which are canonical to the platform", () => {
    expect(names(indexedPages(pages, true))).toEqual(["about.en@1", "events.en@2"]);
  });
});
