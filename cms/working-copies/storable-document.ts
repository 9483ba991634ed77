import { Invalid } from "../errors";
import { maxCharacters } from "../pages/document";

/** Deeper than any section nests its fields. */
const deepest = 32;

/**
 * A page in the middle of being typed, as it can be stored: whatever it says, as long as it is an object that is not too
 * deep or too large. Characters that the database cannot hold are left out: no key types them.
 *
 * @throws Invalid
 */
export function storableDocument(document: unknown): Record<string, unknown> {
  if (typeof document !== "object" || document === null || Array.isArray(document)) refuse("must be a page");
  const storable = copy(document, 0) as Record<string, unknown>;
  if (JSON.stringify(storable).length > maxCharacters) {
    refuse(`is larger than ${maxCharacters.toLocaleString("en")} characters`);
  }
  return storable;
}

function copy(value: unknown, depth: number): unknown {
  if (depth > deepest) refuse(`is nested more than ${deepest} times`);
  if (typeof value === "string") return wellFormed(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => copy(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [wellFormed(name), copy(each, depth + 1)]));
}

/** PostgreSQL takes neither U+0000 nor half of a surrogate pair into JSON. */
function wellFormed(text: string): string {
  return text.replaceAll("\0", "").replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}

function refuse(message: string): never {
  throw new Invalid([{ path: "document", message }]);
}
