import { dequal } from "dequal/lite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedIds, document, hiding, idsOf, originIds, sections } from "@/test/arbitraries";
import { aDocument } from "@/test/factories";
import { pageFields } from "../inheritance/derive-patch";
import type { PageDocument } from "./document";
import { heldBy } from "./hidden-sections";
import { type MergeChoices, type MergeConflict, mergeDocuments, type Side } from "./merge-documents";

const runs = { numRuns: 600000 };

const anyIds = fc.uniqueArray(fc.constantFrom(...originIds, ...addedIds), { maxLength: 4 });
const begun = fc.tuple(document, anyIds).map(([page, ids]) => hiding(page, ids));
const written = fc
  .tuple(
    anyIds,
    sections([...originIds, ...addedIds]),
    fc.record({ title: fc.constantFrom("One", "Two", "Three"), menuLabel: fc.constantFrom("", "Menu", "Other") }),
  )
  .map(([ids, each, own]) => hiding(aDocument({ ...own, sections: each }), ids));

const three = fc.record({ base: begun, mine: written, theirs: written });
const side = fc.constantFrom<Side>("mine", "theirs");

const choosing = (conflicts: MergeConflict[], choice: (index: number) => Side): MergeChoices =>
  Object.fromEntries(conflicts.map(({ key }, index) => [key, choice(index)]));

/** Every word of a page by its place, hidden ones too; the order of sections is another matter. */
function words(page: PageDocument): Map<string, unknown> {
  const own = Object.entries(pageFields(page)).map(([name, value]) => [`page.${name}`, value] as const);
  const ofSections = heldBy(page).flatMap(({ id, fields }) =>
    Object.entries(fields).map(([name, value]) => [`${id}.${name}`, value] as const),
  );
  return new Map([...own, ...ofSections]);
}

describe("merging, whatever both sides did", () => {
  it("with a side that changed nothing gives the other one", () => {
    fc.assert(
      fc.property(begun, written, (base, changed) => {
        for (const versions of [
          { base, mine: changed, theirs: base },
          { base, mine: base, theirs: changed },
          { base, mine: changed, theirs: changed },
        ]) {
          expect(mergeDocuments(versions)).toMatchObject({ document: changed, conflicts: [] });
        }
      }),
      runs,
    );
  });

  it("loses no word that either side wrote without asking", () => {
    fc.assert(
      fc.property(three, (versions) => {
        const { document: result, conflicts } = mergeDocuments(versions);
        const asked = (place: string) =>
          conflicts.some(({ key }) => key === place || key === place.slice(0, place.lastIndexOf(".")));
        const [before, after] = [words(versions.base), words(result)];
        for (const who of ["mine", "theirs"] as const) {
          for (const [place, value] of words(versions[who])) {
            const isWritten = !dequal(value, before.get(place));
            if (isWritten && !dequal(value, after.get(place))) expect(asked(place), `${place} of ${who}`).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it("says nothing that neither side said, and repeats no section", () => {
    fc.assert(
      fc.property(three, fc.array(side, { minLength: 40, maxLength: 40 }), (versions, answers) => {
        const { conflicts } = mergeDocuments(versions);
        const { document: result } = mergeDocuments(
          versions,
          choosing(conflicts, (index) => answers[index] ?? "mine"),
        );
        const [mine, theirs] = [words(versions.mine), words(versions.theirs)];
        for (const [place, value] of words(result)) {
          expect([mine.get(place), theirs.get(place)]).toContainEqual(value);
        }
        const held = heldBy(result).map(({ id }) => id);
        expect(new Set(held).size).toBe(held.length);
      }),
      runs,
    );
  });

  it("with every conflict decided for one side keeps all that this side wrote", () => {
    fc.assert(
      fc.property(three, side, (versions, who) => {
        const { conflicts } = mergeDocuments(versions);
        const result = words(
          mergeDocuments(
            versions,
            choosing(conflicts, () => who),
          ).document,
        );
        const before = words(versions.base);
        for (const [place, value] of words(versions[who])) {
          if (!dequal(value, before.get(place))) expect(result.get(place), place).toEqual(value);
        }
      }),
      runs,
    );
  });

  it("asks about the same whichever side one stands on", () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const keys = (one: PageDocument, other: PageDocument) =>
          mergeDocuments({ base, mine: one, theirs: other })
            .conflicts.map(({ key }) => key)
            .sort();
        expect(keys(mine, theirs)).toEqual(keys(theirs, mine));
      }),
      runs,
    );
  });

  it("once more with what was chosen changes nothing", () => {
    fc.assert(
      fc.property(three, side, (versions, who) => {
        const { conflicts } = mergeDocuments(versions);
        const once = mergeDocuments(
          versions,
          choosing(conflicts, () => who),
        ).document;
        expect(mergeDocuments({ ...versions, base: versions.theirs, mine: once }).document).toEqual(once);
        const again = mergeDocuments({ ...versions, mine: once });
        const decided = choosing(again.conflicts, () => "mine");
        expect(mergeDocuments({ ...versions, mine: once }, decided).document).toEqual(once);
      }),
      runs,
    );
  });

  it("keeps the order of a side whose order is chosen, or who alone has one", () => {
    fc.assert(
      fc.property(three, (versions) => {
        const { conflicts, merged } = mergeDocuments(versions);
        for (const who of ["mine", "theirs"] as const) {
          const leads =
            conflicts.some(({ kind }) => kind === "order") ||
            merged.some((each) => each.kind === "order" && each.by === who);
          if (!leads) continue;
          const result = idsOf(mergeDocuments(versions, { order: who }).document);
          const own = idsOf(versions[who]);
          expect(result.filter((id) => own.includes(id))).toEqual(own.filter((id) => result.includes(id)));
        }
      }),
      runs,
    );
  });
});
