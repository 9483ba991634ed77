import { z } from "zod";
import { pageFieldsSchema } from "../pages/document";

/** Keep the vendor's value, take the default's, or write another one. */
/** The value that somebody typed in place of both, as any JSON. */
export const editedValueSchema = z.json();

const fieldChoiceSchema = z.union([z.enum(["mine", "default"]), z.strictObject({ edit: editedValueSchema })]);
export type FieldChoice = z.infer<typeof fieldChoiceSchema>;

/** The same for a section as a whole, or for its fields one by one. */
const sectionChoiceSchema = z.union([
  z.enum(["mine", "default"]),
  z.strictObject({ fields: z.record(z.string(), fieldChoiceSchema) }),
]);
export type SectionChoice = z.infer<typeof sectionChoiceSchema>;

/**
 * What a vendor decides about updates of a default. Updates that are not named stay to be decided. Anything else that
 * the patch touches may be named too, to give it back to the default.
 */
export const choicesSchema = z.strictObject({
  fields: z.partialRecord(pageFieldsSchema.keyof(), fieldChoiceSchema).default({}),
  sections: z.record(z.uuid(), sectionChoiceSchema).default({}),
  /** Whether moved sections stay where the vendor put them. */
  order: z.enum(["mine", "default"]).optional(),
});
export type Choices = z.output<typeof choicesSchema>;
