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
  const locked = new Set(lockedSectionIds);
  const touches = (id: string) => !locked.has(id);
  const changed = (section: Section) => {
    const fields = patch.changed[section.id];
    return fields && touches(section.id)
      ? ({ ...section, fields: { ...section.fields, ...fields } } as Section)
      : section;
  };

  const hidden = new Set(patch.hidden.filter(touches));
  let sections = withLostSections(origin.sections, patch, base)
    .filter((section) => !hidden.has(section.id))
    .map(changed);
  for (const { id, after } of patch.moved) {
    const section = sections.find((each) => each.id === id);
    if (section && touches(id))
      sections = insertAfter(
        sections.filter((each) => each !== section),
        after,
        section,
      );
  }
  for (const { section, after } of patch.added) sections = insertAfter(sections, after, section);
  return { ...origin, ...patch.fields, sections };
}

/** The origin's sections, and those of the base that the origin has lost although the patch changes them. */
function withLostSections(sections: Section[], patch: Patch, base: PageDocument | null): Section[] {
  const kept = new Set(sections.map((section) => section.id));
  let result = sections;
  base?.sections.forEach((section, index) => {
    if (kept.has(section.id) || !patch.changed[section.id]) return;
    result = insertAfter(result, base.sections[index - 1]?.id ?? null, section);
  });
  return result;
}

/** Inserts after the section with the id; at the start for null; at the end where that section is gone. */
function insertAfter(sections: Section[], after: string | null, section: Section): Section[] {
  const index = sections.findIndex((each) => each.id === after);
  const place = after === null ? 0 : index === -1 ? sections.length : index + 1;
  return sections.toSpliced(place, 0, section);
}
