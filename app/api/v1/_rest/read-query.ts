import { z } from "zod";
import { Invalid } from "@/cms/errors";
import { parse } from "@/cms/parse";

/**
 * The query of a call, read by its schema: numbers and truth values are such.
 *
 * @throws Invalid where something is unknown, wrong, or named twice.
 */
export function readQuery<S extends z.ZodObject>(schema: S, search: URLSearchParams): z.output<S> {
  const twice = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1);
  if (twice.length) throw new Invalid(twice.map((path) => ({ path, message: "is named twice" })));
  // PostgreSQL has no text with it.
  const odd = [...search].filter(([, text]) => text.includes("\0"));
  if (odd.length) throw new Invalid(odd.map(([path]) => ({ path, message: "has a null character" })));
  const fieldOf = (name: string) => (Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined);
  return parse(schema, Object.fromEntries([...search].map(([name, text]) => [name, typedValue(fieldOf(name), text)])));
}

/** The value that a text stands for; a text that stands for none is left to the schema, which says what is wrong. */
function typedValue(field: unknown, text: string): unknown {
  const type = field instanceof z.ZodType ? innermost(field) : null;
  if (type instanceof z.ZodNumber) return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (type instanceof z.ZodBoolean) return text === "true" || (text === "false" ? false : text);
  return text;
}

function innermost(type: z.ZodType): z.ZodType {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault) {
    return innermost(type.unwrap() as z.ZodType);
  }
  return type;
}
