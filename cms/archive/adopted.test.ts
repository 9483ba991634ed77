import { describe, expect, it } from "vitest";
import { aDocument, aSection } from "@/test/factories";
import { aSectionWith } from "@/test/media";
import { Invalid } from "../errors";
import { layers } from "../pages/layer";
import { adoptedPage } from "./adopted";
import type { PageRecord } from "./format";

const mediaId = crypto.randomUUID();
const surroundings = { locales: ["en", "fr"], pictureIds: new Set([mediaId]) };
const about: PageRecord = {
  ...{ layer: layers.default, locale: "en", slug: "about", isLocked: false, isRequired: false, isShownByVendors: true },
  ...{ lockedSectionIds: [], formerSlugs: [], redirectedSlugs: [] },
  published: aDocument({ sections: [aSectionWith(mediaId)] }),
  scheduled: null,
  draft: null,
};

/** A page whose only section has these fields too. */
function withFields(fields: Record<string, unknown>): PageRecord {
  const section = aSectionWith(mediaId);
  return {
    ...about,
    published: aDocument({ sections: [{ ...section, fields: { ...section.fields, ...fields } } as never] }),
  };
}

function problemsOf(page: PageRecord): string[] {
  try {
    adoptedPage(page, surroundings);
    return [];
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    expect(new Set(error.problems.map(({ path }) => path))).toEqual(new Set(["file"]));
    return error.problems.map(({ message }) => message);
  }
}

it("keeps each stage of a page", () => {
  const [soon, later] = [aDocument({ title: "Soon" }), aDocument({ title: "Later" })];
  const page = adoptedPage(
    { ...about, scheduled: { at: "2026-12-01T08:00:00.000Z", document: soon }, draft: later },
    surroundings,
  );
  expect(page.published).toEqual(about.published);
  expect(page.scheduled).toEqual({ at: new Date("2026-12-01T08:00:00Z"), document: soon });
  expect(page.draft).toEqual(later);
});

describe("a page of an archive is refused", () => {
  it.each<[what: string, page: PageRecord, problem: string]>([
    [
      "with a field that is too long",
      withFields({ heading: "x".repeat(500) }),
      "published.sections.0.fields.heading must have at most 160 characters.",
    ],
    [
      "with a link that runs a script",
      withFields({ link: { label: "Go", href: "javascript:alert(1)" } }),
      "must be a page, or an address",
    ],
    [
      "with an image that runs a script",
      withFields({ image: { src: "data:text/html,x", alt: "", width: 1, height: 1 } }),
      "published.sections.0.fields.image.src",
    ],
    [
      "with a field that no section has",
      withFields({ onclick: "alert(1)" }),
      "published.sections.0.fields.onclick is not known here.",
    ],
    ["that is no page", { ...about, draft: "Hello" }, "draft"],
    [
      "with more sections than a page has",
      { ...about, draft: aDocument({ sections: Array.from({ length: 61 }, () => aSection("Many")) }) },
      "draft.sections",
    ],
    [
      "with two sections of one id",
      { ...about, draft: aDocument({ sections: [aSection("A", mediaId), aSection("B", mediaId)] }) },
      "draft.sections two sections have the same id.",
    ],
    [
      "in a language that its platform does not offer",
      { ...about, locale: "de" },
      "locale is not offered by the platform.",
    ],
  ])("%s", (_, page, problem) => {
    const problems = problemsOf(page);
    expect(problems.join("\n")).toContain(problem);
    for (const each of problems) expect(each).toMatch(/^pages\/defaults\/(en|de)\/about\.json /);
  });

  it("with sections of kinds that are not known here, each named once", () => {
    const poll = () => ({ id: crypto.randomUUID(), kind: "poll", fields: {} });
    const draft = { ...aDocument(), sections: [poll(), poll(), { ...poll(), kind: "constructor" }] };
    expect(problemsOf({ ...about, draft })).toEqual([
      "pages/defaults/en/about.json draft has a section of the kind “poll”, which this Orion does not know.",
      "pages/defaults/en/about.json draft has a section of the kind “constructor”, which this Orion does not know.",
    ]);
  });

  it("with a picture of another library, wherever it stands", () => {
    const other = crypto.randomUUID();
    const hidden = { ...aDocument(), hiddenSections: [{ section: aSectionWith(other), after: null }] };
    for (const draft of [aDocument({ sections: [aSectionWith(other)] }), hidden]) {
      expect(problemsOf({ ...about, draft })).toEqual([
        `pages/defaults/en/about.json draft shows the picture ${other}, which the archive does not hold.`,
      ]);
    }
  });
});
