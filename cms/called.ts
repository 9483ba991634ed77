import { ilike, or, type SQL } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

/** What has a text anywhere in one of the columns, whatever signs it holds; everything where the text is blank. */
export function called(text: string, ...columns: AnyPgColumn[]): SQL | undefined {
  const literal = text.trim().replaceAll(/[\\%_]/g, "\\$&");
  return literal ? or(...columns.map((column) => ilike(column, `%${literal}%`))) : undefined;
}
