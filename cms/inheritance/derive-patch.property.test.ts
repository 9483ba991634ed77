import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedIds, document, idsOf, overridden, patchAdding, sections, vendorDocument } from "@/test/arbitraries";
import { applyPatch } from "./apply-patch";
import { derivePatch } from "./derive-patch";
import { emptyPatch, patchSchema } from "./patch";

const runs = { numRuns: 3000 };
const previous = patchAdding(sections(addedIds));

const entries = (patch: typeof emptyPatch) =>
  [patch.fields, patch.changed].map((each) => Object.keys(each).length).reduce((sum, each) => sum + each, 0) +
  patch.hidden.length +
  patch.added.length +
  patch.moved.length;

describe("derivePatch, whatever the origin and the document", () => {
  it("finds a patch that turns the one into the other", () => {
    fc.assert(
      fc.property(document, vendorDocument, (origin, wanted) => {
        expect(applyPatch(origin, derivePatch(origin, wanted))).toEqual(wanted);
      }),
      runs,
    );
  });

  it("finds one whatever the patch was before", () => {
    fc.assert(
      fc.property(document, vendorDocument, previous, (origin, wanted, before) => {
        expect(applyPatch(origin, derivePatch(origin, wanted, { previous: before }))).toEqual(wanted);
      }),
      runs,
    );
  });

  it("finds the empty patch for the origin itself", () => {
    fc.assert(
      fc.property(document, (origin) => {
        expect(derivePatch(origin, origin)).toEqual(emptyPatch);
      }),
      runs,
    );
  });

  it("finds one that can be stored", () => {
    fc.assert(
      fc.property(document, vendorDocument, (origin, wanted) => {
        const patch = derivePatch(origin, wanted);
        expect(patchSchema.parse(patch)).toEqual(patch);
      }),
      runs,
    );
  });

  it("finds one that says no more than the patch that made the document", () => {
    fc.assert(
      fc.property(overridden, ({ base, patch }) => {
        const derived = derivePatch(base, applyPatch(base, patch));
        expect(entries(derived)).toBeLessThanOrEqual(entries(patch));
      }),
      runs,
    );
  });

  it("goes on overriding what was overridden, with a value equal to the origin's too", () => {
    fc.assert(
      fc.property(overridden, ({ base, patch }) => {
        const derived = derivePatch(base, applyPatch(base, patch), { previous: patch });
        expect(Object.keys(derived.fields)).toEqual(expect.arrayContaining(Object.keys(patch.fields)));
        for (const [id, fields] of Object.entries(patch.changed)) expect(derived.changed[id]).toEqual(fields);
      }),
      runs,
    );
  });

  it("touches no section that the document leaves as the origin has it, in the same order", () => {
    fc.assert(
      fc.property(document, fc.nat(5), (origin, index) => {
        const [changed] = origin.sections.slice(index, index + 1);
        if (!changed) return;
        const wanted = {
          ...origin,
          sections: origin.sections.map((each) =>
            each === changed ? ({ ...each, fields: { ...each.fields, heading: "Mine" } } as typeof each) : each,
          ),
        };
        expect(derivePatch(origin, wanted)).toEqual({ ...emptyPatch, changed: { [changed.id]: { heading: "Mine" } } });
      }),
      runs,
    );
  });

  it("keeps what was set aside for locked sections", () => {
    fc.assert(
      fc.property(overridden, fc.nat(5), ({ base, patch }, index) => {
        const lockedSectionIds = idsOf(base).slice(index, index + 2);
        const shown = applyPatch(base, patch, { lockedSectionIds });
        const derived = derivePatch(base, shown, { previous: patch, lockedSectionIds });
        expect(applyPatch(base, derived, { lockedSectionIds })).toEqual(shown);
        for (const id of lockedSectionIds) {
          expect(derived.changed[id]).toEqual(patch.changed[id]);
          expect(derived.hidden.includes(id)).toBe(patch.hidden.includes(id));
          expect(derived.moved.some((move) => move.id === id)).toBe(patch.moved.some((move) => move.id === id));
        }
      }),
      runs,
    );
  });
});
