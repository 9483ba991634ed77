import fc from "fast-check";
import type { Patch } from "@/cms/inheritance/patch";
import type { PageDocument } from "@/cms/pages/document";
import { placedSections, withPlacedSections } from "@/cms/pages/hidden-sections";
import type { Section } from "@/cms/sections/section";
import { aDocument, aSection } from "./factories";

/** Random documents and patches for the laws of inheritance. */

/** Few ids, so that origins, bases and patches speak of the same sections most of the time. */
const uuids = (digit: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${digit}0000000-0000-4000-8000-00000000000${index}`);
export const [originIds, addedIds] = [uuids(1, 6), uuids(2, 3)];
const anyId = fc.constantFrom(...originIds, ...addedIds);
const after = fc.option(anyId);
const heading = fc.constantFrom("None", "One", "Two");
const text = fc.constantFrom("", "Words", "Other words");

export const section = (ids: readonly string[]): fc.Arbitrary<Section> =>
  fc.tuple(fc.constantFrom(...ids), heading, text).map(([id, of, words]) => {
    const made = aSection(of, id);
    return { ...made, fields: { ...made.fields, text: words } } as Section;
  });

export const sections = (ids: readonly string[]) => fc.uniqueArray(section(ids), { selector: ({ id }) => id });
export const fields = fc.record(
  {
    title: fc.constantFrom("One", "Two"),
    menuLabel: fc.constantFrom("", "Menu"),
    headerOrder: fc.option(fc.nat(9)),
    isIndexed: fc.boolean(),
  },
  { requiredKeys: [] },
);
export const document = sections(originIds).map((each) => aDocument({ sections: each }));
const change = fc.record({ heading, text }, { requiredKeys: [] });

export const patchAdding = (adding: fc.Arbitrary<Section[]>): fc.Arbitrary<Patch> =>
  fc.record({
    fields,
    changed: fc.dictionary(anyId, change),
    hidden: fc.array(anyId, { maxLength: 3 }),
    added: fc
      .tuple(adding, fc.array(after, { minLength: 9, maxLength: 9 }))
      .map(([each, places]) => each.map((added, index) => ({ after: places[index] ?? null, section: added }))),
    moved: fc.array(fc.record({ id: anyId, after }), { maxLength: 3 }),
  });

export const options = fc.record({
  base: fc.option(document),
  lockedSectionIds: fc.uniqueArray(anyId, { maxLength: 3 }),
});
/** What vendors write: added sections have ids of their own. */
export const given = fc.tuple(document, patchAdding(sections(addedIds)), options);

export const idsOf = (page: PageDocument) => page.sections.map(({ id }) => id);

/** Any document that a vendor may write over an origin: its sections and own ones, in any order. */
export const vendorDocument = fc
  .tuple(sections([...originIds, ...addedIds]), fields)
  .map(([each, own]) => aDocument({ ...own, sections: each }));

/** A default as it was, as it is now, and a patch made on it as it was, by a vendor who names what was there. */
export const overridden = fc
  .tuple(document, fields, patchAdding(sections(addedIds)), document, fields)
  .map(([sectionsOfBase, baseFields, anyPatch, sectionsOfOrigin, originFields]) => {
    const base = { ...sectionsOfBase, ...baseFields };
    const inBase = (id: string) => idsOf(base).includes(id);
    const known = (id: string) => inBase(id) || anyPatch.added.some((each) => each.section.id === id);
    const patch: Patch = {
      ...anyPatch,
      changed: Object.fromEntries(
        Object.entries(anyPatch.changed).filter(([id, now]) => inBase(id) && Object.keys(now).length),
      ),
      hidden: anyPatch.hidden.filter(known),
      added: anyPatch.added.map(({ section: each, after: place }, index) => {
        const earlier = anyPatch.added.slice(0, index).some((other) => other.section.id === place);
        return { section: each, after: place !== null && (inBase(place) || earlier) ? place : null };
      }),
      moved: anyPatch.moved.filter(({ id, after }) => inBase(id) && id !== after && (after === null || inBase(after))),
    };
    return { base, origin: { ...sectionsOfOrigin, ...originFields }, patch };
  });

/** A whole page of which any sections may be hidden, the default's and own ones. */
export const wholeDocument = fc
  .tuple(vendorDocument, fc.uniqueArray(anyId, { maxLength: 5 }))
  .map(([page, ids]) => hiding(page, ids));

/** A page with some of its sections hidden. */
export function hiding(page: PageDocument, ids: readonly string[]): PageDocument {
  const placed = placedSections(page).map((each) =>
    ids.includes(each.section.id) ? { ...each, isHidden: true } : each,
  );
  return withPlacedSections(page, placed);
}
