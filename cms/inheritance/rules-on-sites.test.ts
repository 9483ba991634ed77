import { describe, expect, it } from "vitest";
import { aCandidate, aDocument, aSection } from "@/test/factories";
import type { CandidateRow } from "../pages/find-candidates";
import { type Layer, layers } from "../pages/layer";
import { indexedPages, menuPages, sitePages } from "../pages/site-pages";
import type { Section } from "../sections/section";
import { fillVariables } from "../sections/variables";
import { applyPatch } from "./apply-patch";
import { derivePatch } from "./derive-patch";
import { resolve } from "./resolve";

/** Rules 10 to 12: what a visitor of a site gets of resolved pages. */

const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;

describe("Rule 10. Locale first, then layer", () => {
  const shown = (places: Array<[Layer, string]>, locales: string[]) => {
    const page = resolve(
      places.map(([layer, locale]) => aCandidate({ layer, locale })),
      { locales },
    );
    return page && [page.layer, page.locale];
  };

  it("a visitor gets the wanted language from a lower layer rather than another language from a higher one", () => {
    const places: Array<[Layer, string]> = [
      [layers.vendor, "en"],
      [layers.default, "en"],
      [layers.platform, "fr"],
    ];
    expect(shown(places, ["fr", "en"])).toEqual([layers.platform, "fr"]);
    expect(shown(places, ["en"])).toEqual([layers.vendor, "en"]);
  });

  it("a visitor gets the fallback language where no layer has the wanted one", () => {
    expect(shown([[layers.default, "en"]], ["fr", "en"])).toEqual([layers.default, "en"]);
    expect(shown([[layers.default, "de"]], ["fr", "en"])).toBeNull();
  });
});

describe("Rule 11. Menus and sitemaps are built from resolved pages", () => {
  const row = (slug: string, isHidden: boolean, title: string, layer: Layer = layers.default): CandidateRow => ({
    slug,
    isHidden,
    formerSlugs: [],
    redirectedSlugs: [],
    nextChangeAt: null,
    candidate: aCandidate({ layer, document: { title, headerOrder: 1 } }),
  });
  const pages = sitePages(
    [
      row("about", false, "About"),
      row("rewards", false, "Rewards"),
      row("rewards", false, "Our buns", layers.vendor),
      row("press", true, "Press"),
    ],
    ["en"],
  );
  const shown = { locale: "en", defaultLocale: "en", isStorefront: true };

  it("an inherited page is in them, an overridden one as the vendor's, a hidden one is not", () => {
    expect(menuPages(pages, "header", shown).map(({ title }) => title)).toEqual(["About", "Our buns"]);
    expect(indexedPages(pages, true).map(({ slug }) => slug)).toEqual(["about", "rewards"]);
  });
});

describe("Rule 12. Variables are stored as tokens", () => {
  const greeting = aSection("Welcome to {{vendor.name|our shop}}");
  const document = aDocument({ title: "{{vendor.name}}", sections: [greeting] });

  it("filled in when rendered, with the fallback text where the value is not known", () => {
    const filled = fillVariables(document, { "vendor.name": "Acme" });
    expect(filled).toEqual({
      ...document,
      title: "Acme",
      sections: [saying(greeting, { heading: "Welcome to Acme" })],
    });
    expect(fillVariables(document, {}).sections).toEqual([saying(greeting, { heading: "Welcome to our shop" })]);
  });

  it("never expanded into an override", () => {
    const mine = { ...document, menuLabel: "Hello", sections: [saying(greeting, { text: "Call {{vendor.phone}}" })] };
    const patch = derivePatch(document, mine);
    expect(patch.changed).toEqual({ [greeting.id]: { text: "Call {{vendor.phone}}" } });
    expect(applyPatch(document, patch)).toEqual(mine);
  });

  it("escaped where the text is Markdown", () => {
    const text = { ...aSection(""), kind: "rich-text", fields: { body: "{{vendor.name}}" } } as unknown as Section;
    const filled = fillVariables(aDocument({ sections: [text] }), { "vendor.name": "# *Acme*" });
    expect(filled.sections[0]?.fields).toEqual({ body: "\\# \\*Acme\\*" });
  });
});
