import { expect, it } from "vitest";
import { layers } from "@/cms/pages/layer";
import { hiding } from "@/test/arbitraries";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { liveSources } from "../inheritance/live-sources";
import { outlineEntries } from "./outline-entries";

const [hero, steps, faq, own] = [aSection("Hero"), aSection("Steps"), aSection("Questions"), aSection("Own")];
const origin = aDocument({ sections: [hero, steps, faq] });
const overridden = {
  origin: { pageId: "p", revisionId: "r", layer: layers.default, document: origin, lockedSectionIds: [faq.id] },
  override: { patch: aPatch(), base: origin },
};
const document = aDocument({ sections: [own, steps, faq] });
const sources = liveSources(overridden, { document, givenBack: [] });
const given = { document, sources, lockedSectionIds: [faq.id], wrongIds: new Set([steps.id]) };
const told = (entries: ReturnType<typeof outlineEntries>) =>
  entries.map(({ section, position, isHideable, isRemovable, isRevertible, isLocked, hasProblem }) => [
    (section.fields as { heading: string }).heading,
    position,
    ...Object.entries({ isHideable, isRemovable, isRevertible, isLocked, hasProblem }).flatMap(([name, holds]) =>
      holds ? name : [],
    ),
  ]);

it("lists hidden sections in their places, and says which sections are the default’s", () => {
  expect(told(outlineEntries(given))).toEqual([
    ["Own", 0, "isRemovable"],
    ["Hero", null],
    ["Steps", 1, "isHideable", "hasProblem"],
    ["Questions", 2, "isLocked"],
  ]);
});

it("never lists a section twice, where the sources are a moment behind what is typed", () => {
  const now = { ...document, sections: [hero, ...document.sections] };
  expect(told(outlineEntries({ ...given, document: now })).map(([heading]) => heading)).toEqual([
    "Hero",
    "Own",
    "Steps",
    "Questions",
  ]);
});

it("lists what a whole page hides in its place, to be shown again or removed", () => {
  const whole = hiding(document, [own.id, steps.id]);
  expect(told(outlineEntries({ ...given, document: whole, sources: null, lockedSectionIds: [] }))).toEqual([
    ["Own", null, "isRemovable"],
    ["Steps", null, "isRemovable", "hasProblem"],
    ["Questions", 0, "isHideable", "isRemovable"],
  ]);
});

it("lists the sections of a page that follows nothing as they are", () => {
  const entries = outlineEntries({ ...given, sources: null, lockedSectionIds: [] });
  expect(told(entries)).toEqual([
    ["Own", 0, "isHideable", "isRemovable"],
    ["Steps", 1, "isHideable", "isRemovable", "hasProblem"],
    ["Questions", 2, "isHideable", "isRemovable"],
  ]);
  expect(entries.every(({ chip }) => chip === null)).toBe(true);
});

it("says which sections can be given back to the default: those that were changed, and neither the vendor’s own nor a hidden one", () => {
  const changed = aDocument({ sections: [own, aSection("Mine", steps.id), faq] });
  const entries = outlineEntries({
    ...given,
    document: changed,
    sources: liveSources(overridden, { document: changed, givenBack: [] }),
    wrongIds: new Set(),
  });
  expect(told(entries)).toEqual([
    ["Own", 0, "isRemovable"],
    ["Hero", null],
    ["Mine", 1, "isHideable", "isRevertible"],
    ["Questions", 2, "isLocked"],
  ]);
});
