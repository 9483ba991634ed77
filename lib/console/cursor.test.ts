import { expect, it } from "vitest";
import { z } from "zod";
import { readCursor, writeCursor } from "./cursor";

const schema = z.strictObject({ name: z.string(), id: z.uuid() });
const place = { name: "Épicerie “Am Eck” & co", id: "0198c8a0-0000-7000-8000-000000000000" };

it("reads what it has written, whatever letters are in it", () => {
  expect(readCursor(schema, writeCursor(place))).toEqual(place);
});

it.each([
  undefined,
  "",
  "nonsense",
  "%00",
  writeCursor({ name: "a" }),
  writeCursor({ ...place, id: "'; --" }),
  writeCursor({ ...place, name: "a\0" }),
])("takes %j for no place", (text) => {
  expect(readCursor(schema, text)).toBeNull();
});
