import { createHash } from "node:crypto";

/**
 * A UUID of version 5 (RFC 9562, 5.5): the same for the same names. So what a plan shows has the ids that it will have,
 * and a page that came in twice would be refused by its key.
 */
export function idOf(...names: ReadonlyArray<string | number>): string {
  const hash = createHash("sha1")
    .update(`orion-legacy/${names.join("/")}`)
    .digest();
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50;
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** SHA-256 of what was written, hexadecimal: whether it is still that. PostgreSQL keeps no order of an object's names. */
export function hashOf(content: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(ordered(content)))
    .digest("hex");
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, ordered(each)]),
  );
}
