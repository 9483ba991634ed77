import { describe, expect, it } from "vitest";
import { type Field, fieldOf, limitsOf, type TypePart, typeOf, withinOf } from "./describe";
import type { JsonSchema } from "./json-schema";

const said = (parts: TypePart[]) => parts.map((part) => ("text" in part ? part.text : `<${part.schema}>`)).join("");
const names = (fields: Field[] = []) => fields.map(({ name }) => name);

it.each<[JsonSchema, string]>([
  [{ type: "string" }, "text"],
  [{ type: "string", format: "uuid" }, "id"],
  [{ type: "string", format: "date-time" }, "moment"],
  [{ type: "string", enum: ["draft", "public"] }, '"draft" | "public"'],
  [{ type: "string", const: "hero" }, '"hero"'],
  [{ type: "integer" }, "integer"],
  [{ anyOf: [{ type: "integer" }, { type: "null" }] }, "integer or null"],
  [{ $ref: "#/components/schemas/Page" }, "<Page>"],
  [{ type: "array", items: { $ref: "#/components/schemas/Page" } }, "list of <Page>"],
  [{ anyOf: [{ $ref: "#/components/schemas/Page" }, { type: "null" }] }, "<Page> or null"],
  [{ type: "object", properties: { a: {} } }, "object"],
  [{ type: "object", additionalProperties: { type: "string" } }, "map to text"],
  [
    {
      oneOf: [
        { type: "object", properties: {} },
        { type: "object", properties: {} },
      ],
    },
    "object",
  ],
  [{ type: "string", allOf: [{ pattern: "^a" }, { pattern: "b$" }] }, "text"],
  [{}, "anything"],
])("says the type of %j", (schema, text) => {
  expect(said(typeOf(schema))).toBe(text);
});

it.each<[JsonSchema, string[]]>([
  [{ type: "string", maxLength: 80 }, ["at most 80 characters"]],
  [{ type: "string", minLength: 1, maxLength: 80 }, ["1 to 80 characters"]],
  [{ type: "integer", minimum: 1, maximum: 100 }, ["1 to 100"]],
  [{ type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, []],
  [{ type: "array", maxItems: 60 }, ["at most 60 items"]],
  [{ type: "string", pattern: "^[a-z]{2}$" }, ["matches ^[a-z]{2}$"]],
  [{ type: "string", format: "uuid", pattern: "^long$" }, []],
  [
    { type: "string", maxLength: 9, allOf: [{ pattern: "^[a-z]+$" }, { pattern: "o" }] },
    ["at most 9 characters", "matches ^[a-z]+$", "matches o"],
  ],
  [{ anyOf: [{ type: "string", maxLength: 9 }, { type: "null" }] }, ["at most 9 characters"]],
  [
    {
      anyOf: [
        { type: "string", maxLength: 9 },
        { type: "integer", minimum: 1 },
      ],
    },
    [],
  ],
])("says the limits of %j", (schema, limits) => {
  expect(limitsOf(schema)).toEqual(limits);
});

describe("what is within a schema", () => {
  const object: JsonSchema = { type: "object", properties: { id: {}, name: { type: "string" } }, required: ["id"] };

  it("is found through lists, maps and what may be null", () => {
    const ways: JsonSchema[] = [
      object,
      { type: "array", items: object },
      { type: "object", additionalProperties: object },
      { anyOf: [object, { type: "null" }] },
    ];
    for (const schema of ways) expect(names(withinOf(schema)?.fields)).toEqual(["id", "name"]);
  });

  it("is told kind by kind where there are several, by what marks them", () => {
    const kind = (name: string): JsonSchema => ({ type: "object", properties: { kind: { const: name }, [name]: {} } });
    const { kinds = [] } = withinOf({ type: "array", items: { oneOf: [kind("hero"), kind("faq")] } }) ?? {};
    expect(kinds.map(({ title, fields }) => [title, names(fields)])).toEqual([
      ['kind "hero"', ["kind", "hero"]],
      ['kind "faq"', ["kind", "faq"]],
    ]);
  });

  it("is nothing where there are no fields", () => {
    expect(withinOf({ type: "string" })).toBeNull();
    expect(withinOf({ $ref: "#/components/schemas/Page" })).toBeNull();
    expect(withinOf({ type: "array", items: { type: "string" } })).toBeNull();
  });
});

it("describes a field with all that is known of it", () => {
  const schema: JsonSchema = { type: "integer", minimum: 1, maximum: 100, default: 50, description: "Most items." };
  expect(fieldOf("limit", schema, false)).toEqual({
    name: "limit",
    isRequired: false,
    type: [{ text: "integer" }],
    description: "Most items.",
    limits: ["1 to 100"],
    default: "50",
    within: null,
  });
});
