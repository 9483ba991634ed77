import { alternativesOf, isNull, type JsonSchema, refName, wholeOf } from "./json-schema";

type Known = {
  /** What references lead to, by name. */
  schemas: Readonly<Record<string, JsonSchema>>;
  /** Texts that say something, by the name of the field that they are for, or by a format. */
  samples: Readonly<Record<string, string>>;
};

const formats: Readonly<Record<string, string>> = {
  uuid: "0198c8a0-5b7e-7a31-9c5d-2f4b6a8e1d03",
  "date-time": "2030-01-31T09:00:00Z",
  date: "2030-01-31",
  email: "someone@example.lu",
  uri: "https://example.lu/",
};

/** Tried in turn where a pattern is asked for. */
const tried = [
  "example",
  "en",
  "/example",
  "example.lu",
  "#3d46d1",
  "+352 12 34 56",
  "1",
  "A",
  ...Object.values(formats),
];

/** No document is meant to be deeper; what refers to itself ends here. */
const deepest = 12;

/**
 * A value that a schema takes: what it must have, and of what it may have two fields where nothing is asked for.
 *
 * @param name of the field that it is for.
 */
export function exampleOf(schema: JsonSchema, known: Known, name = "", depth = 0): unknown {
  if (depth > deepest) return null;
  const go = (next: JsonSchema, as = name) => exampleOf(next, known, as, depth + 1);
  const [given] = schema.examples ?? [];
  if (given !== undefined) return given;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.$ref) return go(known.schemas[refName(schema.$ref)] ?? {});
  if (schema.anyOf || schema.oneOf) {
    const all = alternativesOf(schema);
    // What says something before what stands for nothing.
    const spoken = all.find((each) => !isNull(each) && each.const !== "");
    return go(spoken ?? all[0] ?? { type: "null" });
  }
  if (schema.allOf) return go(wholeOf(schema));
  switch (schema.type) {
    case "object":
      return objectExample(schema, go);
    case "array":
      return Array.from({ length: Math.max(schema.minItems ?? 0, schema.maxItems === 0 ? 0 : 1) }, () =>
        go(schema.items ?? {}),
      );
    case "string":
      return textExample(schema, known, name);
    case "integer":
    case "number":
      return typeof schema.default === "number" ? schema.default : Math.max(1, schema.minimum ?? 1);
    case "boolean":
      return true;
    default:
      return null;
  }
}

function objectExample(schema: JsonSchema, go: (next: JsonSchema, as: string) => unknown): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  const names = required.length ? required : Object.keys(properties).slice(0, 2);
  return Object.fromEntries(names.map((each) => [each, go(properties[each] ?? {}, each)]));
}

function textExample(schema: JsonSchema, { samples }: Known, name: string): string {
  const { format = "", minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema;
  const form = pattern === undefined ? null : new RegExp(pattern);
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength && (form?.test(text) ?? true);
  const wanted = [samples[name], samples[format], formats[format], ...tried].flatMap((text) => text ?? []);
  return wanted.find(fits) ?? "x".repeat(Math.max(1, minLength));
}
