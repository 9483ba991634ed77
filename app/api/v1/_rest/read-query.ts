import { z } from "zod";
import { Invalid } from "@/cms/errors";
import { parse } from "@/cms/parse";

/**
 * The query of a call, read by its schema: numbers and truth values are such.
 *
 * @throws Invalid where something is unknown, wrong, or named twice.
 */
export function readQuery<S extends z.ZodObject>(schema: S, search: URLSearchParams): z.output<S> {
  const read: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    if (values.length > 1) throw new Invalid([{ path: name, message: "is named twice" }]);
    const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    const [text = ""] = values;
    // PostgreSQL has no text with it.
    if (text.includes("\0")) throw new Invalid([{ path: name, message: "has a null character" }]);
    read[name] = typedValue(field, text);
  }
  return parse(schema, read);
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
