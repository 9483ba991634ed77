import { dequal } from "dequal/lite";
import { z } from "zod";
import { type SectionKind, sectionKinds } from "./kinds";
import { isRetired } from "./retired";

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
export const sectionSchema = ofEnvelopes(envelopes);

/** The same where a page holds sections of kinds that do not exist any more: those stay, exactly as they are. */
export function sectionSchemaBeside(held: readonly Section[]): z.ZodType<Section> {
  const retired = held.filter(isRetired);
  if (!retired.length) return sectionSchema;
  const kept = [...new Set(retired.map(({ kind }) => String(kind)))].map((kind) =>
    z
      .strictObject({ id: z.string(), kind: z.literal(kind), fields: z.record(z.string(), z.unknown()) })
      .refine((section) => retired.some((each) => dequal(each, section)), {
        message: "is of a kind that does not exist any more, so it cannot be changed",
        path: ["fields"],
      }),
  );
  return ofEnvelopes([...envelopes, ...kept]);
}

function ofEnvelopes(options: readonly z.ZodType[]): z.ZodType<Section> {
  return z.discriminatedUnion(
    "kind",
    options as unknown as [(typeof envelopes)[number], ...typeof envelopes],
  ) as unknown as z.ZodType<Section>;
}
