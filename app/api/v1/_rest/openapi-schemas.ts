import { z } from "zod";
import { operations, publicOperations } from "../_operations/operations";
import { recursiveSchemas, shownAs, shownSchemas } from "../_schemas/documents";
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
const reference = new RegExp(`"\\$ref":"${components("(\\w+)")}"`, "g");

/** Every schema that the operations refer to, and those that it refers to in turn, by its name in the document. */
export function namedJsonSchemas(paths: Json): Json {
  const all: Json = { ...schemasOf("input"), ...schemasOf("output") };
  const used = new Set(["Problem"]);
  const follow = (part: unknown) => {
    for (const [, name = ""] of JSON.stringify(part).matchAll(reference)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(all[name]);
    }
  };
  follow(paths);
  follow(all.Problem);
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
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
  for (const [name, schema] of Object.entries({ ...shownSchemas, ...recursiveSchemas }))
    registry.add(schema, { id: nameOf(name, side) });
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
  // Zod puts aside what refers to itself without a name, under references that are no pointers.
  if (schemas.__shared) throw new Error("A schema that refers to itself has no name: see `recursiveSchemas`.");
  const text = JSON.stringify(schemas, (key, value) => (key === "$schema" || key === "$id" ? undefined : value));
  return JSON.parse(text);
}

function show(zodSchema: z.core.$ZodType, jsonSchema: Json, io: Side): void {
  if (zodSchema instanceof z.ZodDate) Object.assign(jsonSchema, { type: "string", format: "date-time" });
  const name = shownAs(zodSchema);
  if (!name) return;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema.$ref = components(nameOf(name, io));
}
