import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedIds, document, given, idsOf, options, originIds, patchAdding, section } from "@/test/arbitraries";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch } from "./apply-patch";
import type { Patch } from "./patch";

const find = (page: PageDocument, id: string) => page.sections.find((each) => each.id === id);

describe("applyPatch, whatever the origin and the patch", () => {
  it("changes nothing where the patch is empty", () => {
    const empty: Patch = { fields: {}, changed: {}, hidden: [], added: [], moved: [] };
    fc.assert(
      fc.property(document, options, (origin, how) => {
        expect(applyPatch(origin, empty, how)).toEqual(origin);
      }),
    );
  });

  it("gives back the origin's own sections where the patch does not touch them", () => {
    fc.assert(
      fc.property(given, ([origin, patch, how]) => {
        const result = applyPatch(origin, patch, how);
        const untouched = origin.sections.filter(({ id }) => !patch.changed[id] && !patch.hidden.includes(id));
        for (const each of untouched) expect(find(result, each.id)).toBe(each);
      }),
    );
  });

  it("keeps the order of the sections that the patch does not move", () => {
    fc.assert(
      fc.property(given, ([origin, patch, how]) => {
        const isMoved = (id: string) => patch.moved.some((move) => move.id === id);
        const result = idsOf(applyPatch(origin, patch, how));
        const stays = (id: string) => result.includes(id) && !isMoved(id);
        expect(result.filter((id) => originIds.includes(id) && idsOf(origin).includes(id) && !isMoved(id))).toEqual(
          idsOf(origin).filter(stays),
        );
      }),
    );
  });

  it("leaves locked sections as the origin has them, each there where and only where the origin has it", () => {
    fc.assert(
      fc.property(given, ([origin, patch, how]) => {
        const isLocked = ({ id }: Section) => how.lockedSectionIds.includes(id) && originIds.includes(id);
        expect(applyPatch(origin, patch, how).sections.filter(isLocked)).toEqual(origin.sections.filter(isLocked));
      }),
    );
  });

  it("shows every value that the patch has, empty ones too, and the origin's where it has none", () => {
    fc.assert(
      fc.property(given, ([origin, patch, how]) => {
        const { sections: result, ...page } = applyPatch(origin, patch, how);
        const { sections: _, ...own } = origin;
        expect(page).toEqual({ ...own, ...patch.fields });
        for (const each of result) {
          const isOverridden = patch.changed[each.id] && !how.lockedSectionIds.includes(each.id);
          if (isOverridden && originIds.includes(each.id))
            expect(each.fields).toMatchObject({ ...patch.changed[each.id] });
        }
      }),
    );
  });

  it("loses nothing that a vendor wrote and did not hide, even where the origin has lost the section", () => {
    fc.assert(
      fc.property(given, ([origin, patch, how]) => {
        const result = applyPatch(origin, patch, how);
        const known = [...idsOf(origin), ...(how.base ? idsOf(how.base) : [])];
        const isSetAside = (id: string) => patch.hidden.includes(id) || how.lockedSectionIds.includes(id);
        const changed = Object.keys(patch.changed).filter((id) => known.includes(id) && !isSetAside(id));
        const added = patch.added.map((each) => each.section.id).filter((id) => !patch.hidden.includes(id));
        expect(idsOf(result)).toEqual(expect.arrayContaining([...changed, ...added]));
      }),
    );
  });

  it("never has two sections with the same id, even where an added one has the id of an origin's", () => {
    const adding = fc.array(section([...originIds, ...addedIds]), { maxLength: 9 });
    fc.assert(
      fc.property(document, patchAdding(adding), options, (origin, patch, how) => {
        const ids = idsOf(applyPatch(origin, patch, how));
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  it("changes neither the origin, nor the base, nor the patch", () => {
    fc.assert(
      fc.property(given, (input) => {
        const before = structuredClone(input);
        applyPatch(...input);
        expect(input).toEqual(before);
      }),
    );
  });
});
