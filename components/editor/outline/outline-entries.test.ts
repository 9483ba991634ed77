import { expect, it } from "vitest";
import { layers } from "@/cms/pages/layer";
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
const given = { document, sources, lockedSectionIds: [faq.id], wrongPositions: new Set([1]) };
const told = (entries: ReturnType<typeof outlineEntries>) =>
  entries.map(({ section, position, isInherited, isLocked, hasProblem }) => [
    (section.fields as { heading: string }).heading,
    position,
    ...Object.entries({ isInherited, isLocked, hasProblem }).flatMap(([name, holds]) => (holds ? name : [])),
  ]);

it("lists hidden sections in their places, and says which sections are the default’s", () => {
  expect(told(outlineEntries(given))).toEqual([
    ["Own", 0],
    ["Hero", null, "isInherited"],
    ["Steps", 1, "isInherited", "hasProblem"],
    ["Questions", 2, "isInherited", "isLocked"],
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

it("lists the sections of a page that follows nothing as they are", () => {
  const entries = outlineEntries({ ...given, sources: null, lockedSectionIds: [] });
  expect(told(entries)).toEqual([
    ["Own", 0],
    ["Steps", 1, "hasProblem"],
    ["Questions", 2],
  ]);
  expect(entries.every(({ chip }) => chip === null)).toBe(true);
});
