import { z } from "zod";
import { partQuery } from "../../_schemas/common";

/** How a list is read on of which the verb counts the parts, or the items: the number is the cursor. */
export const numberedQuery = {
  ...partQuery,
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "is not one of this list")
    .transform(Number)
    .optional()
    .describe("`nextCursor` of the part before."),
};

export function nextNumber(next: number | null): string | null {
  return next === null ? null : String(next);
}
