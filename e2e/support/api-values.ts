import fc from "fast-check";
import type { ApiDocument, Schema } from "./api-document";

type Resolve = ApiDocument["resolve"];

/** Values that a schema of the OpenAPI document allows, smaller ones more often. */
export function valuesOf(schema: Schema, resolve: Resolve, depth = 0): fc.Arbitrary<unknown> {
  const { type, anyOf, oneOf, allOf, enum: choices, const: only, ...rest } = resolve(schema);
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(choices)) return fc.constantFrom(...choices);
  const options = (anyOf ?? oneOf) as Schema[] | undefined;
  if (options) return fc.oneof(...shallow(options, resolve, depth).map((each) => valuesOf(each, resolve, depth + 1)));
  if (Array.isArray(allOf))
    return valuesOf(Object.assign({}, ...allOf.map((each) => resolve(each as Schema))), resolve, depth);
  switch (type) {
    case "string":
      return texts(rest);
    case "integer":
    case "number":
      return fc.integer({ min: numberOf(rest.minimum, -1000), max: numberOf(rest.maximum, 1000) });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return lists(rest, resolve, depth);
    case "object":
      return objects(rest, resolve, depth);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const deepest = 12;

/** Of the choices of a schema that refers to itself those that end, once it is deep enough. */
function shallow(options: readonly Schema[], resolve: Resolve, depth: number): readonly Schema[] {
  if (depth < deepest) return options;
  const ending = options.filter((each) => !["array", "object"].includes(String(resolve(each).type)));
  return ending.length ? ending : options;
}

/** Limits of whole numbers that mean "none" are not tried to the full. */
function numberOf(limit: unknown, otherwise: number): number {
  return typeof limit === "number" && Math.abs(limit) <= 1_000_000 ? limit : otherwise;
}

function texts({ format, pattern, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  if (format === "date-time") return moments;
  if (format === "email") return fc.emailAddress();
  if (format === "uri") return fc.webUrl();
  const size = { minLength: numberOf(minLength, 0), maxLength: Math.min(numberOf(maxLength, 40), 200) };
  const fits = (text: string) => text.length >= size.minLength && text.length <= numberOf(maxLength, 1_000_000);
  if (typeof pattern === "string") return fc.stringMatching(new RegExp(withoutLookahead(pattern))).filter(fits);
  return fc.oneof(fc.string(size), fc.string({ ...size, unit: "grapheme" }).filter(fits));
}

/** What must not follow cannot be made, only be refused: a few of the texts are not what the pattern means. */
function withoutLookahead(pattern: string): string {
  const from = pattern.search(/\(\?[=!]/);
  if (from < 0) return pattern;
  let open = 0;
  const length = [...pattern.slice(from)].findIndex((letter) => {
    open += Number(letter === "(") - Number(letter === ")");
    return open === 0;
  });
  return withoutLookahead(pattern.slice(0, from) + pattern.slice(from + length + 1));
}

const moments = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

function lists({ items, minItems, maxItems }: Schema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  const least = numberOf(minItems, 0);
  const most = Math.max(least, Math.min(numberOf(maxItems, 3), depth > 3 ? 1 : 3));
  return fc.array(valuesOf((items ?? {}) as Schema, resolve, depth + 1), { minLength: least, maxLength: most });
}

function objects(schema: Schema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  const {
    properties = {},
    required = [],
    additionalProperties,
  } = schema as {
    properties?: Record<string, Schema>;
    required?: string[];
    additionalProperties?: Schema | boolean;
  };
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, valuesOf(each, resolve, depth + 1)]),
  );
  if (Object.keys(model).length) return fc.record(model, { requiredKeys: required });
  if (typeof additionalProperties !== "object") return fc.constant({});
  return fc.dictionary(fc.uuid(), valuesOf(additionalProperties, resolve, depth + 1), { maxKeys: 2 });
}

/** What nobody means to send: other types, too much, too little, texts that are none. */
const oddities = [
  null,
  true,
  -1,
  1.5,
  1e300,
  "",
  " ",
  "\u0000",
  "\ud800",
  "x".repeat(5000),
  "../../etc/passwd",
  "'; drop table pages; --",
  [],
  {},
  { $ref: "#" },
  [[[[[]]]]],
];

/** A value in which one place, wherever it lies, was replaced, left out or added. */
export function brokenOnce(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(value, fc.nat(), fc.constantFrom(...oddities), fc.constantFrom("replace", "remove", "add"))
    .map(([whole, at, oddity, how]) => {
      const places = placesIn(whole);
      const place = places[at % places.length] ?? [];
      return changed(whole, place, oddity, how);
    });
}

type PlaceIn = readonly string[];

function placesIn(value: unknown, place: PlaceIn = []): PlaceIn[] {
  if (typeof value !== "object" || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([name, each]) => placesIn(each, [...place, name]))];
}

function changed(value: unknown, [name, ...rest]: PlaceIn, oddity: unknown, how: string): unknown {
  if (name === undefined) {
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    return how === "add" && isRecord ? { ...value, unheardOf: oddity } : oddity;
  }
  const copy: Record<string, unknown> = Array.isArray(value)
    ? (Object.assign([], value) as unknown as Record<string, unknown>)
    : { ...(value as Record<string, unknown>) };
  if (how === "remove" && !rest.length && !Array.isArray(value)) delete copy[name];
  else copy[name] = changed(copy[name], rest, oddity, how);
  return copy;
}
