import { z } from "zod";

/** What is read here of a JSON Schema (2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
};

const number = z.number().optional();
const text = z.string().optional();

/** Reads a JSON Schema that another part of the program has made. */
export const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() => {
  const several = z.array(jsonSchema).optional();
  return z.object({
    $ref: text,
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: text,
    format: text,
    pattern: text,
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    default: z.unknown().optional(),
    examples: z.array(z.unknown()).optional(),
    minLength: number,
    maxLength: number,
    minimum: number,
    maximum: number,
    minItems: number,
    maxItems: number,
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.union([z.boolean(), jsonSchema]).optional(),
    items: jsonSchema.optional(),
    anyOf: several,
    oneOf: several,
    allOf: several,
  });
});

/** The name of the schema that a reference leads to, such as `#/components/schemas/Page`. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** A schema with what `allOf` asks besides in one; of several patterns all must match. */
export function wholeOf(schema: JsonSchema): JsonSchema {
  const { allOf, ...own } = schema;
  if (!allOf) return schema;
  const parts = [...allOf.map(wholeOf), own];
  const patterns = parts.flatMap(({ pattern }) => pattern ?? []);
  const properties = Object.assign({}, ...parts.map((each) => each.properties));
  return {
    ...Object.assign({}, ...parts),
    ...(patterns.length > 1 && { pattern: patterns.map((each) => `(?=[^]*?(?:${each}))`).join("") }),
    ...(Object.keys(properties).length > 0 && { properties, required: parts.flatMap((each) => each.required ?? []) }),
  };
}

/** What something may be, one or the other; itself alone where it has no alternatives. */
export function alternativesOf(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema];
}

export const isNull = ({ type }: JsonSchema): boolean => type === "null";
