import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch } from "@/cms/inheritance/apply-patch";
import { layers } from "@/cms/pages/layer";
import { addedIds, fields as anyFields, overridden as anyOverride, idsOf, originIds } from "@/test/arbitraries";
import { hideSectionIn, revertFieldIn, revertSectionIn, showSectionIn } from "./edits";
import { type Edited, livePatch, liveSources, type Overridden } from "./live-sources";

const runs = { numRuns: 1000 };
const anyId = fc.constantFrom(...originIds, ...addedIds);
const lockedIds = fc.uniqueArray(fc.constantFrom(...originIds), { maxLength: 2 });

/** An override whose default was published again since, and the page as its editor shows it. */
const editing = fc.tuple(anyOverride, lockedIds, anyFields).map(([{ base, origin, patch }, locked, typed]) => {
  const lockedSectionIds = locked.filter((id) => idsOf(origin).includes(id));
  const overridden: Overridden = {
    origin: {
      pageId: "page",
      revisionId: "revision",
      layer: layers.default,
      document: origin,
      lockedSectionIds,
    },
    override: { patch, base },
  };
  const document = { ...applyPatch(origin, patch, { base, lockedSectionIds }), ...typed };
  return { overridden, edited: { document, givenBack: [] } as Edited };
});

const isOf = ({ chips }: ReturnType<typeof liveSources>, id: string) => chips[id];
const sectionOf = ({ document }: Edited, id: string) => document.sections.find((section) => section.id === id);

describe("whatever is overridden, locked and typed", () => {
  it("what a save would store says the page that is typed", () => {
    fc.assert(
      fc.property(editing, ({ overridden, edited }) => {
        const { patch, context } = livePatch(overridden, edited);
        expect(applyPatch(overridden.origin.document, patch, context)).toEqual(edited.document);
      }),
      runs,
    );
  });

  it("every section that is shown or hidden has one sign, and each is in one place", () => {
    fc.assert(
      fc.property(editing, ({ overridden, edited }) => {
        const { chips, hidden, share } = liveSources(overridden, edited);
        const shown = idsOf(edited.document);
        const hiddenIds = hidden.map(({ section }) => section.id);
        expect(Object.keys(chips).sort()).toEqual([...shown, ...hiddenIds].sort());
        expect(hidden.every(({ after }) => after === null || shown.includes(after))).toBe(true);
        expect(share.total).toBe(shown.length + hiddenIds.length);
      }),
      runs,
    );
  });

  it("a section that is reverted is the default's own again, word for word, and nothing else changes its words", () => {
    fc.assert(
      fc.property(editing, anyId, ({ overridden, edited }, id) => {
        const { origin } = overridden;
        if (origin.lockedSectionIds.includes(id)) return;
        const reverted = revertSectionIn(overridden, edited, id);
        expect(sectionOf(reverted, id)).toEqual(origin.document.sections.find((section) => section.id === id));
        const source = isOf(liveSources(overridden, reverted), id);
        if (source) expect(source).toMatchObject({ state: "inherited", isMoved: false });
        for (const other of edited.document.sections.filter((section) => section.id !== id)) {
          expect(sectionOf(reverted, other.id)).toEqual(other);
        }
      }),
      runs,
    );
  });

  it("reverting once more changes nothing", () => {
    fc.assert(
      fc.property(editing, anyId, ({ overridden, edited }, id) => {
        const once = revertSectionIn(overridden, edited, id);
        expect(revertSectionIn(overridden, once, id)).toEqual(once);
      }),
      runs,
    );
  });

  it("a field that is given back follows the default, and the section's other fields stay", () => {
    fc.assert(
      fc.property(editing, anyId, ({ overridden, edited }, id) => {
        const { origin } = overridden;
        const own = origin.document.sections.find((section) => section.id === id);
        const before = sectionOf(edited, id);
        const isOverridden = isOf(liveSources(overridden, edited), id)?.fields.heading?.source === "vendor";
        if (!own || !before || origin.lockedSectionIds.includes(id) || !isOverridden) return;
        const reverted = revertFieldIn(overridden, edited, `${id}.heading`);
        const { heading } = own.fields as { heading: string };
        expect(sectionOf(reverted, id)?.fields).toEqual({ ...before.fields, heading });
        const source = isOf(liveSources(overridden, reverted), id)?.fields;
        expect(source?.heading).toEqual({ source: "default", isSame: false });
        expect(idsOf(reverted.document)).toEqual(idsOf(edited.document));
      }),
      runs,
    );
  });

  it("a page field that is given back follows the default, and everything else stays", () => {
    fc.assert(
      fc.property(editing, ({ overridden, edited }) => {
        const reverted = revertFieldIn(overridden, edited, "title");
        expect(reverted.document).toEqual({ ...edited.document, title: overridden.origin.document.title });
        expect(liveSources(overridden, reverted).fields.title).toEqual({ source: "default", isSame: false });
      }),
      runs,
    );
  });

  it("a section of the default that is hidden stays listed in a place, and is shown again as it was", () => {
    fc.assert(
      fc.property(editing, anyId, ({ overridden, edited }, id) => {
        const { origin } = overridden;
        const before = sectionOf(edited, id);
        if (!before || !idsOf(origin.document).includes(id) || origin.lockedSectionIds.includes(id)) return;
        const hidden = hideSectionIn(edited, id);
        expect(liveSources(overridden, hidden).hidden.map(({ section }) => section.id)).toContain(id);
        const shown = showSectionIn(overridden, hidden, id);
        const others = ({ document }: Edited) => idsOf(document).filter((each) => each !== id);
        expect(others(shown)).toEqual(others(edited));
        expect(sectionOf(shown, id)).toEqual(before);
      }),
      runs,
    );
  });
});
