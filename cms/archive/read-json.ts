import { Invalid } from "../errors";

/**
 * What a file of JSON says (RFC 8259, in UTF-8), whoever wrote it.
 *
 * @throws Invalid where it is none, or holds characters that the database does not take: U+0000, half of a surrogate pair.
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), storable);
  } catch (error) {
    if (error instanceof Invalid) throw error;
    throw new Invalid([{ path: "", message: "is no JSON that can be read" }]);
  }
}

function storable(_: string, value: unknown): unknown {
  if (typeof value !== "string" || (!value.includes("\0") && isWellFormed(value))) return value;
  throw new Invalid([{ path: "", message: "holds characters that cannot be stored" }]);
}

const isWellFormed = (text: string) => !/[\uD800-\uDFFF]/u.test(text);
