import { z } from "zod";
import { operations, publicOperations } from "../_operations/operations";
import { shownAs, shownSchemas } from "../_schemas/documents";
import { namedSchemas } from "../_schemas/named";
import { hasBody, type Operation } from "./operation";
import { problemSchema } from "./problem-schema";
import type { PublicOperation } from "./public-operation";

export type Json = Record<string, unknown>;
export type Described = Operation | PublicOperation;

export const described: readonly Described[] = [...operations, ...publicOperations];

/** `input` is what a call brings, where defaults may be left out; `output` what is answered. */
export type Side = "input" | "output";

export const components = (name: string) => `#/components/schemas/${name}`;

/** Every schema that has a name in the document. */
export function namedJsonSchemas(): Json {
  return { ...schemasOf("input"), ...schemasOf("output") };
}

/** Where the document has the schema of an operation's body or answer. */
export function refOf(operation: Described, side: Side): string {
  const schema = side === "input" ? operation.body : operation.answer;
  const named = Object.entries(namedSchemas).find(([, each]) => each === schema);
  if (named) return components(nameOf(named[0], side));
  // Where several have the same, it is called by the first.
  const first = operations.find((each) => (side === "input" ? each.body : each.answer) === schema);
  return components(partName(first ?? operation, side));
}

/** Names end with what they are for where both sides differ, so that generated types tell them apart. */
function nameOf(name: string, side: Side): string {
  return side === "input" ? `${name}Input` : name;
}

/** Every schema of the document that has a name of its own: those of the bodies and answers, and what they share. */
function registryOf(side: Side) {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(namedSchemas)) registry.add(schema, { id: nameOf(name, side) });
  for (const [name, schema] of Object.entries(shownSchemas)) registry.add(schema, { id: nameOf(name, side) });
  if (side === "output") registry.add(problemSchema, { id: "Problem" });
  for (const operation of described) {
    const schema = side === "input" ? operation.body : operation.answer;
    if (hasBody(schema) && !registry.has(schema)) registry.add(schema, { id: partName(operation, side) });
  }
  return registry;
}

const capital = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);

function partName({ id }: Described, side: Side): string {
  return `${capital(id)}${side === "input" ? "Body" : "Answer"}`;
}

function schemasOf(io: Side): Json {
  const { schemas } = z.toJSONSchema(registryOf(io), {
    io,
    uri: components,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => show(zodSchema, jsonSchema, io),
  });
  // What refers to itself without a name of its own is put aside by Zod, under references that are no pointers.
  const { __shared: aside, ...named } = schemas;
  const recursive = Object.entries(aside?.$defs ?? {}).map(([name, schema]) => [nameOf(`Nested${name}`, io), schema]);
  const all: Record<string, Json> = { ...named, ...Object.fromEntries(recursive) };
  const text = JSON.stringify(all, (key, value) => (key === "$schema" || key === "$id" ? undefined : value));
  const reference = new RegExp(`${components("__shared")}#/\\$defs/(\\w+)`, "g");
  return JSON.parse(text.replaceAll(reference, (_, name: string) => components(nameOf(`Nested${name}`, io))));
}

function show(zodSchema: z.core.$ZodType, jsonSchema: Json, io: Side): void {
  if (zodSchema instanceof z.ZodDate) Object.assign(jsonSchema, { type: "string", format: "date-time" });
  const name = shownAs(zodSchema);
  if (!name) return;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema.$ref = components(nameOf(name, io));
}
