import { z } from "zod";
import { pageFieldsSchema } from "../pages/document";
import { type Section, sectionSchema, sectionSchemaBeside } from "../sections/section";

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

/** Most entries of one kind in a patch; a page has at most 60 sections. */
const most = 120;

function changesOf(section: z.ZodType<Section>) {
  return z.strictObject({
    fields: overriddenFields.default({}),
    /** Changed fields by section id. They are checked against the section's kind when the patch is applied. */
    changed: z
      .record(z.uuid(), z.record(z.string(), z.unknown()))
      .refine((changed) => Object.keys(changed).length <= most, { message: "names too many sections" })
      .default({}),
    hidden: z.array(z.uuid()).max(most).default([]),
    added: z.array(z.strictObject({ after, section })).max(most).default([]),
    moved: z
      .array(z.strictObject({ id: z.uuid(), after }))
      .max(most)
      .default([]),
  });
}
export type Changes = z.output<ReturnType<typeof changesOf>>;

/**
 * What an override changes of its origin, and nothing else. What is present overrides, even when it is empty or equal
 * to the origin; what is absent follows the origin.
 */
function patchOf(section: z.ZodType<Section>) {
  const changes = changesOf(section);
  return changes.extend({
    /**
     * What the vendor has settled since the base: laid over it, it gives the document that the override is reconciled
     * with. It is there only while some updates are settled and others are not; after the last the base moves on.
     */
    reconciled: changes.optional(),
  });
}
export type Patch = z.output<ReturnType<typeof patchOf>>;

export const patchSchema = patchOf(sectionSchema);

/** A patch as it is handed over: what was settled since its base is not the writer's to say. */
export const changesSchema = changesOf(sectionSchema);

/** The same where an override holds sections of kinds that do not exist any more: those may be among what it adds. */
export function patchSchemaBeside(held: readonly Section[]) {
  return patchOf(sectionSchemaBeside(held));
}

export function changesSchemaBeside(held: readonly Section[]) {
  return changesOf(sectionSchemaBeside(held));
}

export const emptyPatch: Patch = { fields: {}, changed: {}, hidden: [], added: [], moved: [] };
