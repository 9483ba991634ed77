import { alternativesOf, isNull, type JsonSchema, refName, wholeOf } from "./json-schema";

/** A part of what a type is called: words, or the name of a schema that is explained elsewhere. */
export type TypePart = { text: string } | { schema: string };

export type Field = {
  name: string;
  type: TypePart[];
  isRequired: boolean;
  description: string;
  /** What it is held to besides its type, such as `at most 80 characters`. */
  limits: string[];
  /** As JSON; null where there is none. */
  default: string | null;
  within: Within | null;
};

/** What is in an object: fields, or several kinds of which each has fields of its own. */
export type Within = { fields: Field[]; kinds: Array<{ title: string; fields: Field[] }> };

const word = (text: string): TypePart[] => [{ text }];

const formats: Readonly<Record<string, string>> = {
  uuid: "id",
  "date-time": "moment",
  date: "date",
  email: "e-mail address",
  uri: "address",
};

/** What a schema takes, in words for people. */
export function typeOf(schema: JsonSchema): TypePart[] {
  if (schema.$ref) return [{ schema: refName(schema.$ref) }];
  if (schema.const !== undefined) return word(JSON.stringify(schema.const));
  if (schema.enum) return word(schema.enum.map((each) => JSON.stringify(each)).join(" | "));
  if (schema.anyOf || schema.oneOf) return alternatives(alternativesOf(schema));
  if (schema.allOf) return typeOf(wholeOf(schema));
  if (schema.type === "array") return [{ text: "list of " }, ...typeOf(schema.items ?? {})];
  if (schema.type === "object") return objectType(schema);
  if (schema.type === "string") return word(formats[schema.format ?? ""] ?? "text");
  if (Array.isArray(schema.type)) return word(schema.type.join(" or "));
  return word(schema.type ?? "anything");
}

function alternatives(all: JsonSchema[]): TypePart[] {
  const objects = all.filter(({ properties }) => properties);
  const others = all.filter((each) => !objects.includes(each));
  const named = objects.length ? [word("object"), ...others.map(typeOf)] : others.map(typeOf);
  return named.flatMap((parts, index) => (index ? [{ text: " or " }, ...parts] : parts));
}

function objectType({ properties, additionalProperties }: JsonSchema): TypePart[] {
  if (properties || typeof additionalProperties !== "object") return word("object");
  return [{ text: "map to " }, ...typeOf(additionalProperties)];
}

/** What a schema holds a value to besides its type. */
export function limitsOf(schema: JsonSchema): string[] {
  const [only, ...more] = alternativesOf(schema).filter((each) => !isNull(each));
  if (!only || more.length) return [];
  if (only !== schema) return limitsOf(only);
  if (schema.allOf) {
    const { pattern: _, ...whole } = wholeOf(schema);
    return [...limitsOf(whole), ...[schema, ...schema.allOf].flatMap(({ pattern }) => limitsOf({ pattern }))];
  }
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern, format } = schema;
  return [
    range(minLength, maxLength, "characters"),
    // Whole numbers are held to what a number can say exactly, which goes without saying.
    range(spoken(minimum), spoken(maximum), ""),
    range(minItems, maxItems, "items"),
    pattern && !format ? `matches ${pattern}` : "",
  ].filter(Boolean);
}

const spoken = (bound: number | undefined) => (bound && Math.abs(bound) >= Number.MAX_SAFE_INTEGER ? undefined : bound);

function range(least: number | undefined, most: number | undefined, unit: string): string {
  const text = (numbers: string) => (unit ? `${numbers} ${unit}` : numbers);
  if (least !== undefined && most !== undefined) return text(least === most ? `${most}` : `${least} to ${most}`);
  if (most !== undefined) return text(`at most ${most}`);
  return least ? text(`at least ${least}`) : "";
}

/** The fields in a schema, also where it is a list or a map of objects, or an object or null; null where there are none. */
export function withinOf(schema: JsonSchema): Within | null {
  if (schema.allOf) return withinOf(wholeOf(schema));
  const { items, additionalProperties } = schema;
  if (items) return withinOf(items);
  if (schema.properties) return { fields: fieldsOf(schema), kinds: [] };
  if (typeof additionalProperties === "object") return withinOf(additionalProperties);
  if (!schema.anyOf && !schema.oneOf) return null;
  const all = alternativesOf(schema).filter((each) => !isNull(each));
  const [only, ...more] = all;
  if (only && !more.length) return withinOf(only);
  const objects = all.filter(({ properties }) => properties);
  if (!objects.length) return null;
  return { fields: [], kinds: objects.map((each, index) => ({ title: titleOf(each, index), fields: fieldsOf(each) })) };
}

/** The value by which one of several kinds is told from the others. */
function titleOf({ properties = {} }: JsonSchema, index: number): string {
  const mark = Object.entries(properties).find(([, value]) => typeof value.const === "string");
  return mark ? `${mark[0]} ${JSON.stringify(mark[1].const)}` : `Kind ${index + 1}`;
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, required.includes(name)));
}

/** Something that has a name and a schema, such as a parameter. */
export function fieldOf(name: string, schema: JsonSchema, isRequired: boolean): Field {
  return {
    name,
    isRequired,
    type: typeOf(schema),
    description: schema.description ?? "",
    limits: limitsOf(schema),
    default: schema.default === undefined ? null : JSON.stringify(schema.default),
    within: withinOf(schema),
  };
}
