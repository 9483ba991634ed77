import { z } from "zod";
import { editedValueSchema } from "@/cms/inheritance/choices";
import { changesSchema } from "@/cms/inheritance/patch";
import { pageDocumentSchema } from "@/cms/pages/document";

/**
 * Schemas that are shown to callers in place of what a call is checked by: the verbs check documents themselves, against
 * what the page holds already, and answers are as they were stored.
 */
export const shownSchemas = { PageDocument: pageDocumentSchema, Patch: changesSchema } as const;
/** Schemas that refer to themselves, which have to have a name. */
export const recursiveSchemas = { JsonValue: editedValueSchema } as const;

export type ShownSchema = keyof typeof shownSchemas;

const shown = z.registry<{ as: ShownSchema }>();

/** The schema by which callers are told what this one takes or gives; null where it is its own. */
export function shownAs(schema: z.core.$ZodType): ShownSchema | null {
  return shown.get(schema)?.as ?? null;
}

/** Any JSON object, shown as a whole page. */
export const document = z.record(z.string(), z.unknown()).register(shown, { as: "PageDocument" });

/** Any JSON object, shown as what an override changes of its default. */
export const patch = z.record(z.string(), z.unknown()).register(shown, { as: "Patch" });
