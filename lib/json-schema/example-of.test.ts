import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleOf } from "./example-of";
import type { JsonSchema } from "./json-schema";

const known = {
  schemas: { Named: { type: "object", properties: { id: { type: "string" } }, required: ["id"] } },
  samples: {},
};
const ajv = addFormats(new Ajv({ strict: false, logger: false }));
ajv.addSchema({ $id: "known", components: { schemas: known.schemas } });

const { schema: anySchema } = fc.letrec<{ schema: JsonSchema; leaf: JsonSchema }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<JsonSchema>(
      { type: "boolean" },
      { type: "null" },
      { const: "hero" },
      { enum: ["b", "a"] },
      { type: "string", format: "uuid" },
      { type: "string", format: "date-time" },
      { type: "string", format: "email" },
      { type: "string", pattern: "^[a-z]{2}$" },
      { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 40 },
      { type: "string", maxLength: 40, allOf: [{ pattern: "^[a-z/.-]+$" }, { pattern: "^[^/]+\\.lu$" }] },
      { $ref: "known#/components/schemas/Named" },
    ),
    fc.nat(50).map((minLength): JsonSchema => ({ type: "string", minLength })),
    fc.nat(50).map((minimum): JsonSchema => ({ type: "integer", minimum })),
  ),
  schema: fc.oneof(
    { maxDepth: 4 },
    tie("leaf"),
    fc.tuple(tie("schema"), fc.nat(3)).map(([items, minItems]): JsonSchema => ({ type: "array", items, minItems })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf): JsonSchema => ({ anyOf })),
    fc
      .tuple(fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema")), fc.boolean())
      .map(([properties, isAsked]): JsonSchema => {
        return { type: "object", properties, required: isAsked ? Object.keys(properties) : [] };
      }),
  ),
}));

it("makes an example that the schema takes, of whatever schema", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const validate = ajv.compile({ ...schema });
      const example = exampleOf(schema, known);
      expect(validate(example), JSON.stringify({ schema, example, errors: validate.errors })).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it("takes the schema's own example, and one that says something where it fits", () => {
  expect(exampleOf({ type: "string", examples: ["oms"] }, known)).toBe("oms");
  const samples = { slug: "about-us", title: "About us" };
  const object = { type: "object", properties: { title: { type: "string" }, slug: { type: "string", maxLength: 3 } } };
  expect(exampleOf(object, { ...known, samples })).toEqual({ title: "About us", slug: "en" });
});

it("asks for no more than is needed, and ends where a schema is within itself", () => {
  const node: JsonSchema = { type: "object", properties: { next: { $ref: "#/Node" } }, required: ["next"] };
  expect(JSON.stringify(exampleOf(node, { schemas: { Node: node }, samples: {} }))).toMatch(/null\}+$/);
  const patch = { type: "object", properties: { a: { type: "boolean" }, b: { type: "null" }, c: { type: "null" } } };
  expect(exampleOf(patch, known)).toEqual({ a: true, b: null });
});
