import { z } from "zod";
import { type PageDocument, pageFieldsSchema } from "../pages/document";
import { type Section, sectionSchema } from "../sections/section";

/** Each page field without its default: a field that is not there is not overridden. */
const overriddenFields = z.strictObject(
  Object.fromEntries(
    Object.entries(pageFieldsSchema.shape).map(([name, field]) => [
      name,
      (field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field).optional(),
    ]),
  ),
) as unknown as z.ZodType<Partial<z.output<typeof pageFieldsSchema>>>;

/** A section id, or null for "before all others". */
const after = z.uuid().nullable();

/**
 * What an override changes of its origin, and nothing else. What is present overrides, even when it is empty or equal
 * to the origin; what is absent follows the origin.
 */
export const patchSchema = z.strictObject({
  fields: overriddenFields.default({}),
  /** Changed fields by section id. They are checked against the section's kind when the patch is applied. */
  changed: z.record(z.uuid(), z.record(z.string(), z.unknown())).default({}),
  hidden: z.array(z.uuid()).default([]),
  added: z.array(z.strictObject({ after, section: sectionSchema })).default([]),
  moved: z.array(z.strictObject({ id: z.uuid(), after })).default([]),
});
export type Patch = z.output<typeof patchSchema>;

/**
 * The document that a vendor shows: the origin with the patch laid over it. Sections that the patch does not touch
 * are the origin's own.
 *
 * @param origin the document as it is now, which may be newer than the one the patch was made on.
 * @param base the document that the patch was made on; from it, sections that the origin has lost since and that the
 *   patch changes are brought back, so that nothing a vendor wrote disappears.
 * @param lockedSectionIds sections that the platform has locked: what the patch says of them is set aside.
 */
export function applyPatch(
  origin: PageDocument,
  patch: Patch,
  { base = null, lockedSectionIds = [] }: { base?: PageDocument | null; lockedSectionIds?: readonly string[] } = {},
): PageDocument {
  const locked = new Set(origin.sections.map(({ id }) => id).filter((id) => lockedSectionIds.includes(id)));
  const mayTouch = (id: string) => !locked.has(id);
  const lost = base
    ? lostSections(origin, base, patch).filter((each) => !lockedSectionIds.includes(each.section.id))
    : [];

  let sections = origin.sections;
  const insert = (section: Section, after: string | null) => {
    if (mayTouch(section.id)) sections = place(sections, section, after);
  };
  for (const { section, after } of lost) insert(section, after);
  sections = sections.map((section) => (mayTouch(section.id) ? changedSection(section, patch) : section));
  for (const { id, after } of patch.moved) {
    const section = sections.find((each) => each.id === id);
    if (section) insert(section, after);
  }
  for (const { section, after } of patch.added) insert(section, after);

  // Hidden sections go last, so that what was placed after one stays where it was placed.
  const hidden = new Set(patch.hidden.filter(mayTouch));
  return { ...origin, ...patch.fields, sections: sections.filter((section) => !hidden.has(section.id)) };
}

function changedSection(section: Section, patch: Patch): Section {
  const fields = patch.changed[section.id];
  return fields ? ({ ...section, fields: { ...section.fields, ...fields } } as Section) : section;
}

/** Sections that the origin has lost since the base although the patch changes them, each with its place there. */
function lostSections(origin: PageDocument, base: PageDocument, patch: Patch) {
  const kept = new Set(origin.sections.map((section) => section.id));
  return base.sections
    .map((section, index) => ({ section, after: base.sections[index - 1]?.id ?? null }))
    .filter(({ section }) => !kept.has(section.id) && patch.changed[section.id]);
}

/** Puts a section after the one with the id: at the start for null, at the end where that one is gone. */
function place(sections: readonly Section[], section: Section, after: string | null): Section[] {
  const others = sections.filter((each) => each.id !== section.id);
  const index = others.findIndex((each) => each.id === after);
  const position = after === null ? 0 : index === -1 ? others.length : index + 1;
  return others.toSpliced(position, 0, section);
}
