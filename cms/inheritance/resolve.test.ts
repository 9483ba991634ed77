import { describe, expect, it } from "vitest";
import { aCandidate, aDocument, aSection } from "@/test/factories";
import { type Layer, layers } from "../pages/layer";
import { type Candidate, type ResolvedPage, resolve } from "./resolve";

const platformPage = aCandidate({ layer: layers.platform, document: { title: "Platform page" } });
const vendorDefault = aCandidate({ layer: layers.default, document: { title: "Vendor default" } });
const vendorPage = aCandidate({ layer: layers.vendor, document: { title: "Vendor page" } });

const titleOf = (page: ResolvedPage | null) => page?.document.title ?? null;
const inEnglish = { locales: ["en"] };

describe("the four steps", () => {
  const table: Array<[there: string, candidates: Candidate[], shown: ResolvedPage | null]> = [
    ["a vendor page, a default and a platform page", [platformPage, vendorDefault, vendorPage], shown(vendorPage)],
    ["a vendor page and a platform page", [vendorPage, platformPage], shown(vendorPage)],
    ["a vendor page alone", [vendorPage], shown(vendorPage)],
    ["a default and a platform page", [platformPage, vendorDefault], shown(vendorDefault)],
    ["a platform page alone", [platformPage], shown(platformPage)],
    ["nothing", [], null],
  ];

  it.each(table)("of %s the highest layer is shown", (_, candidates, expected) => {
    expect(resolve(candidates, inEnglish)).toEqual(expected);
    expect(resolve(candidates.toReversed(), inEnglish)).toEqual(expected);
  });

  function shown({ document, locale, layer, publishedAt }: Candidate): ResolvedPage {
    return { document: document ?? aDocument(), locale, layer, publishedAt };
  }
});

describe("language first, then layer", () => {
  const { platform, default: default_, vendor } = layers;
  type Place = [Layer, locale: string];
  const table: Array<[there: Place[], wanted: string[], shown: Place | null]> = [
    [
      [
        [platform, "fr"],
        [vendor, "en"],
      ],
      ["fr", "en"],
      [platform, "fr"],
    ],
    [
      [
        [default_, "fr"],
        [vendor, "en"],
      ],
      ["fr", "en"],
      [default_, "fr"],
    ],
    [
      [
        [platform, "fr"],
        [default_, "en"],
        [vendor, "en"],
      ],
      ["fr", "en"],
      [platform, "fr"],
    ],
    [
      [
        [vendor, "fr"],
        [default_, "fr"],
        [vendor, "en"],
      ],
      ["fr", "en"],
      [vendor, "fr"],
    ],
    [
      [
        [default_, "en"],
        [vendor, "en"],
      ],
      ["fr", "en"],
      [vendor, "en"],
    ],
    [[[platform, "en"]], ["fr", "en"], [platform, "en"]],
    [
      [
        [vendor, "fr"],
        [platform, "en"],
      ],
      ["en"],
      [platform, "en"],
    ],
    [[[vendor, "de"]], ["fr", "en"], null],
    [[[vendor, "fr"]], ["en"], null],
    [
      [
        [vendor, "en"],
        [vendor, "fr"],
      ],
      [],
      null,
    ],
  ];

  it.each(table)("of %j a visitor who wants %j gets %j", (places, locales, expected) => {
    const candidates = places.map(([layer, locale]) => aCandidate({ layer, locale }));
    const page = resolve(candidates, { locales });
    expect(page && [page.layer, page.locale]).toEqual(expected);
  });

  it("a patch never lies over an origin in another language", () => {
    const base = aDocument({ title: "Base" });
    const override = aCandidate({ layer: layers.vendor, locale: "fr", patch: {}, base });
    const englishDefault = aCandidate({ layer: layers.default, locale: "en", document: { title: "Default" } });
    expect(titleOf(resolve([override, englishDefault], { locales: ["fr", "en"] }))).toBe("Base");
  });
});

describe("hidden and required", () => {
  const required = { ...vendorDefault, isRequired: true };

  it.each([
    ["a default", [vendorDefault]],
    ["a platform page", [platformPage]],
    ["the vendor's own page there", [vendorDefault, vendorPage]],
    ["a vendor page that calls itself required", [vendorDefault, { ...vendorPage, isRequired: true }]],
    ["nothing", []],
  ])("a hidden slug shows nothing, not even %s", (_, candidates) => {
    expect(resolve(candidates, { ...inEnglish, isHidden: true })).toBeNull();
  });

  it("a required default is shown although the vendor hid it", () => {
    expect(titleOf(resolve([required], { ...inEnglish, isHidden: true }))).toBe("Vendor default");
  });

  it("a required platform page is shown although the vendor hid it", () => {
    expect(titleOf(resolve([{ ...platformPage, isRequired: true }], { ...inEnglish, isHidden: true }))).toBe(
      "Platform page",
    );
  });

  it("a required default may still be overridden", () => {
    expect(titleOf(resolve([required, vendorPage], { ...inEnglish, isHidden: true }))).toBe("Vendor page");
  });
});

describe("locked and paused", () => {
  const locked = { ...vendorDefault, isLocked: true };
  const paused = { ...vendorPage, isPaused: true };

  it("locking a default pauses the overrides, unlocking brings them back", () => {
    expect(titleOf(resolve([locked, vendorPage], inEnglish))).toBe("Vendor default");
    expect(titleOf(resolve([vendorDefault, vendorPage], inEnglish))).toBe("Vendor page");
  });

  it("locking a platform page pauses its overrides too", () => {
    expect(titleOf(resolve([{ ...platformPage, isLocked: true }, vendorPage], inEnglish))).toBe("Platform page");
  });

  it("only the page that stands directly behind an override can lock it", () => {
    const candidates = [{ ...platformPage, isLocked: true }, vendorDefault, vendorPage];
    expect(titleOf(resolve(candidates, inEnglish))).toBe("Vendor page");
  });

  it("a vendor's own page cannot be locked by its own flag", () => {
    expect(titleOf(resolve([vendorDefault, { ...vendorPage, isLocked: true }], inEnglish))).toBe("Vendor page");
  });

  it("an override over the plan gives way to the default, then to the platform page", () => {
    expect(titleOf(resolve([platformPage, vendorDefault, paused], inEnglish))).toBe("Vendor default");
    expect(titleOf(resolve([platformPage, paused], inEnglish))).toBe("Platform page");
  });

  it("a custom page over the plan is not shown", () => {
    expect(resolve([paused], inEnglish)).toBeNull();
  });

  it("where a custom page over the plan is the only translation, the visitor gets the default language", () => {
    const candidates = [{ ...paused, locale: "fr" }, vendorDefault];
    expect(resolve(candidates, { locales: ["fr", "en"] })).toMatchObject({ locale: "en", layer: layers.default });
  });
});

describe("an override's origin", () => {
  const [intro, outro] = [aSection("Base intro"), aSection("Base outro")];
  const base = aDocument({ title: "Base", sections: [intro, outro] });
  const patch = { changed: { [intro.id]: { heading: "The vendor's intro" } } };
  const override = aCandidate({ layer: layers.vendor, patch, base });
  const newer = { sections: [intro, aSection("Newer outro", outro.id)] };
  const headings = (candidates: Candidate[]) =>
    resolve(candidates, inEnglish)?.document.sections.map(({ fields }) => "heading" in fields && fields.heading);

  it("is the default as it is now, so that untouched sections follow it", () => {
    const candidates = [override, aCandidate({ layer: layers.default, document: newer })];
    expect(headings(candidates)).toEqual(["The vendor's intro", "Newer outro"]);
    expect(resolve(candidates, inEnglish)).toMatchObject({ layer: layers.vendor });
  });

  it("is the default rather than the platform page", () => {
    const candidates = [
      override,
      aCandidate({ layer: layers.platform, document: { title: "Platform page" } }),
      aCandidate({ layer: layers.default, document: { ...newer, title: "Vendor default" } }),
    ];
    expect(titleOf(resolve(candidates, inEnglish))).toBe("Vendor default");
  });

  it("is the platform page where there is no default", () => {
    const candidates = [override, aCandidate({ layer: layers.platform, document: newer })];
    expect(headings(candidates)).toEqual(["The vendor's intro", "Newer outro"]);
  });

  it("is its base where nothing stands behind it any more: nothing that a vendor wrote is lost", () => {
    expect(resolve([override], inEnglish)).toMatchObject({ layer: layers.vendor, document: { title: "Base" } });
    expect(headings([override])).toEqual(["The vendor's intro", "Base outro"]);
  });

  it("gives its locked sections whatever the patch says of them", () => {
    const origin = aCandidate({ layer: layers.default, document: newer, lockedSectionIds: [intro.id] });
    expect(headings([override, origin])).toEqual(["Base intro", "Newer outro"]);
  });

  it("brings back a section that it has lost and the patch changes", () => {
    const origin = aCandidate({ layer: layers.default, document: { sections: [outro] } });
    expect(headings([override, origin])).toEqual(["The vendor's intro", "Base outro"]);
  });

  it("has no say in a detached page, which is a whole document", () => {
    expect(titleOf(resolve([vendorPage, vendorDefault], inEnglish))).toBe("Vendor page");
  });

  it("dates the page by whichever of the two was published last", () => {
    const [early, late] = [new Date("2026-11-01"), new Date("2026-11-02")];
    const published = (own: Date, origins: Date) =>
      resolve(
        [
          { ...override, publishedAt: own },
          { ...vendorDefault, publishedAt: origins },
        ],
        inEnglish,
      )?.publishedAt;
    expect(published(early, late)).toEqual(late);
    expect(published(late, early)).toEqual(late);
  });
});
