import type { z } from "zod";
import { Invalid } from "@/cms/errors";
import { readCursor } from "@/lib/console/cursor";

export { writeCursor } from "@/lib/console/cursor";

/**
 * The place in a list that a call's cursor carries, or undefined where it has none.
 *
 * @throws Invalid where it is not one of this list.
 */
export function placeIn<S extends z.ZodType<Readonly<Record<string, string>>>>(
  schema: S,
  cursor: string | undefined,
): z.output<S> | undefined {
  if (cursor === undefined) return undefined;
  const place = readCursor(schema, cursor);
  if (!place) throw new Invalid([{ path: "cursor", message: "is not one of this list" }]);
  return place;
}
