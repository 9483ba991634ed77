import { z } from "zod";
import { type SectionKind, sectionKinds } from "./kinds";

/** How a field is written, as an editor needs to know it; made from the schema that also checks what was written. */
export type FieldSpec =
  | { type: "text" | "long-text" | "markdown" | "href"; min: number; max: number }
  | { type: "number"; min: number; max: number }
  | { type: "switch" }
  | { type: "choice" | "icon"; options: string[] }
  | { type: "group" | "link"; fields: Record<string, FieldSpec> }
  | { type: "image"; fields: Record<string, FieldSpec> }
  | { type: "list"; item: FieldSpec; min: number; max: number }
  /** A group that may be left out. */
  | { type: "optional"; of: FieldSpec };

/** The part of JSON Schema (draft 2020-12) that the schemas of sections come to. */
type JsonSchema = {
  type?: string;
  format?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
};

/** From this length on a text is written in several lines. */
const longText = 161;

/** The fields of an object's schema, in their order. */
export function fieldSpecs(schema: z.ZodType): Record<string, FieldSpec> {
  return group(z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }) as JsonSchema);
}

/** The fields of every kind of section. */
export function sectionSpecs(): Record<SectionKind, Record<string, FieldSpec>> {
  const entries = Object.entries(sectionKinds).map(([kind, schema]) => [kind, fieldSpecs(schema)]);
  return Object.fromEntries(entries);
}

/** What stands in a field before anything is written: as little as its schema knows. */
export function blankValue(spec: FieldSpec): unknown {
  switch (spec.type) {
    case "number":
      return Math.max(spec.min, 0);
    case "switch":
      return false;
    case "choice":
    case "icon":
      return spec.options[0];
    case "group":
    case "link":
    case "image":
      return blankFields(spec.fields);
    case "list":
      return Array.from({ length: spec.min }, () => blankValue(spec.item));
    case "optional":
      return null;
    default:
      return "";
  }
}

export function blankFields(fields: Record<string, FieldSpec>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, blankValue(spec)]));
}

function group({ properties = {} }: JsonSchema): Record<string, FieldSpec> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, specOf(schema)]));
}

/** @throws Error for a schema that no field can be written in; a test tries every kind of section. */
function specOf(schema: JsonSchema): FieldSpec {
  const [nullable, other] = schema.anyOf ?? [];
  if (nullable && other?.type === "null") return { type: "optional", of: specOf(nullable) };
  if (schema.enum) return { type: schema.format === "icon" ? "icon" : "choice", options: schema.enum };
  switch (schema.type) {
    case "string":
      return { type: textType(schema), min: schema.minLength ?? 0, max: schema.maxLength ?? 500 };
    case "integer":
    case "number":
      return { type: "number", min: schema.minimum ?? 0, max: schema.maximum ?? Number.MAX_SAFE_INTEGER };
    case "boolean":
      return { type: "switch" };
    case "array":
      return { type: "list", item: specOf(schema.items ?? {}), min: schema.minItems ?? 0, max: schema.maxItems ?? 100 };
    case "object":
      return { type: groupType(schema), fields: group(schema) };
    default:
      throw new Error(`No field can be written for ${JSON.stringify(schema)}.`);
  }
}

function textType({ format, maxLength = 0 }: JsonSchema): "text" | "long-text" | "markdown" | "href" {
  if (format === "markdown" || format === "href") return format;
  return maxLength >= longText ? "long-text" : "text";
}

function groupType({ format }: JsonSchema): "group" | "link" | "image" {
  return format === "link" || format === "image" ? format : "group";
}
