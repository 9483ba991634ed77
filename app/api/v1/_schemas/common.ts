import { z } from "zod";
import { codeSchema } from "@/cms/codes";
import { localeSchema } from "@/cms/pages/locale";

/** A moment: a `Date` here, a text of RFC 3339 in what is sent. */
export const moment = z.date();

/** A moment as a call sends it. */
export const momentInput = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  // PostgreSQL knows no year 0.
  .refine((at) => at.getUTCFullYear() >= 1, "is before all times that are stored");

export const id = z.guid();

/** What is named by an id and, in addresses, by a code. */
export const named = z.object({ id, code: codeSchema, name: z.string() });

/** How a list is read on: from the cursor that the part before ended with. */
export const partQuery = {
  cursor: z.string().max(1000).optional().describe("`nextCursor` of the part before."),
  limit: z.int().min(1).max(100).default(50).describe("Most items of a part."),
};

/** A part of a name or the like that a list is narrowed to. */
export const search = z.string().max(120).optional();

/** A part of a list. */
export function partOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe("Where the next part begins; null at the end."),
  });
}

export { codeSchema as code, localeSchema as locale };
