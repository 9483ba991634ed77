import type { z } from "zod";

/** The place in a list where its next page begins, as an address can carry it. */
export function writeCursor(place: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place that an address carries; null where it carries none, or something that is none. */
export function readCursor<S extends z.ZodType<Readonly<Record<string, string>>>>(
  schema: S,
  text: string | undefined,
): z.output<S> | null {
  if (!text) return null;
  try {
    const place = schema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString())).data ?? null;
    // PostgreSQL has no text with a null character.
    return place && Object.values(place).some((value) => value.includes("\0")) ? null : place;
  } catch {
    return null;
  }
}
