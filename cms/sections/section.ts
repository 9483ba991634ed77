import { z } from "zod";
import { type SectionKind, sectionKinds } from "./kinds";

/** A section of a page: `id` is permanent and never reused, `fields` are those of its `kind`. */
export type Section = { [K in SectionKind]: { id: string; kind: K; fields: SectionFields<K> } }[SectionKind];

/** The fields of a kind of section as stored and rendered: every default filled in. */
export type SectionFields<K extends SectionKind> = z.output<(typeof sectionKinds)[K]>;

/** The fields of a kind of section as a person may write them: optional ones left out. */
export type SectionFieldsInput<K extends SectionKind> = z.input<(typeof sectionKinds)[K]>;

const envelopes = Object.entries(sectionKinds).map(([kind, fields]) =>
  z.strictObject({ id: z.uuid(), kind: z.literal(kind), fields }),
);

/** Validates a section of any kind; errors name the field inside `fields`. */
export const sectionSchema = z.discriminatedUnion(
  "kind",
  envelopes as unknown as [(typeof envelopes)[number], ...typeof envelopes],
) as unknown as z.ZodType<Section>;
