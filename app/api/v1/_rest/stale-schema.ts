import { z } from "zod";
import { moment } from "../_schemas/common";

const most = 20;

/** What a stale write is told by the API: no more than whom to ask, and about what. */
export const staleSchema = z.object({
  version: z.int().describe("The version that it has now."),
  saves: z
    .array(z.object({ author: z.string().nullable().describe("By name, where it is known."), at: moment }))
    .describe(`What was saved since, the newest first, at most ${most}.`),
  fields: z.array(z.string()).default([]).describe("The fields that differ now."),
  sectionIds: z.array(z.string()).default([]).describe("Of a page, the sections that differ now."),
});

/** What a verb says of the saves that came in between, as far as it is told; undefined where it says nothing. */
export function staleChanges(detail: Readonly<Record<string, unknown>>): z.output<typeof staleSchema> | undefined {
  const { data } = staleSchema.safeParse(detail);
  return data && { ...data, saves: data.saves.slice(0, most) };
}
