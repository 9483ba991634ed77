import { z } from "zod";
import { Invalid } from "../errors";
import { type ListOrder, mostLetters, type Sort } from "./list-filters";

/** Where a list stands: its last row's sort key, as text, and page. */
export type Position = { key: string; pageId: string };

/** Times to the microsecond, as PostgreSQL compares them. */
const keySchemas: Record<Sort, z.ZodType<string>> = {
  updated: z.iso.datetime({ precision: 6 }).refine((time) => time >= "1970"),
  title: z.string().max(400),
  slug: z.string().max(80),
};

/** A cursor to hand out; it holds the order of its list too, because in another order it would mean nothing. */
export function writeCursor({ key, pageId }: Position, { sort, direction }: Pick<ListOrder, "sort" | "direction">) {
  return Buffer.from(JSON.stringify([sort, direction, key, pageId])).toString("base64url");
}

/**
 * Reads a cursor that came back, which may be anybody's invention.
 *
 * @throws Invalid where it is none, or of a list in another order.
 */
export function readCursor(order: Order): Position | null {
  if (order.cursor === null) return null;
  const position = positionOf(order, order.cursor);
  if (!position) throw new Invalid([{ path: "cursor", message: "is not one of this list" }]);
  return position;
}

/** The cursor where it is one of a list in this order; for addresses, which may say anything, it is none otherwise. */
export function cursorOrNull(order: Order): string | null {
  return order.cursor !== null && positionOf(order, order.cursor) ? order.cursor : null;
}

type Order = Pick<ListOrder, "sort" | "direction" | "cursor">;

function positionOf({ sort, direction }: Order, cursor: string): Position | null {
  if (cursor.length > mostLetters) return null;
  const schema = z.tuple([z.literal(sort), z.literal(direction), keySchemas[sort], z.guid()]);
  const read = schema.safeParse(jsonOf(cursor));
  // Text of PostgreSQL cannot hold a null character.
  if (!read.success || read.data[2].includes("\0")) return null;
  const [, , key, pageId] = read.data;
  return { key, pageId };
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return null;
  }
}
