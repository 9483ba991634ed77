import { z } from "zod";
import { problems, problemType } from "@/lib/problem-document";
import { operations, publicOperations } from "../_operations/operations";
import { shownAs, shownSchemas } from "../_schemas/documents";
import { namedSchemas } from "../_schemas/named";
import { hasBody, type Operation, tags } from "./operation";
import { problemSchema } from "./problem-schema";
import type { PublicOperation } from "./public-operation";

type Json = Record<string, unknown>;
type Described = Operation | PublicOperation;

const described: readonly Described[] = [...operations, ...publicOperations];

/** `input` is what a call brings, where defaults may be left out; `output` what is answered. */
type Side = "input" | "output";

const components = (name: string) => `#/components/schemas/${name}`;

/**
 * The API as an OpenAPI 3.1 document, made of the schemas that check what is called.
 *
 * @param origin of the application, such as `https://app.orion.lu`.
 */
export function openApiDocument(origin: string): Json {
  const inputs = registryOf("input");
  const outputs = registryOf("output");
  return {
    openapi: "3.1.0",
    info: {
      title: "Orion",
      version: "1",
      description: "Everything that admins and vendors do by hand, for other systems. Dates are RFC 3339.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: tags.map((name) => ({ name })),
    security: [{ token: [] }],
    paths: pathsOf(described),
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A token, or a session of this origin." },
      },
      parameters: sharedParameters,
      schemas: { ...schemasOf(inputs, "input"), ...schemasOf(outputs, "output") },
      responses: Object.fromEntries(
        Object.entries(problems).map(([name, { title }]) => [name, problemResponse(title)]),
      ),
    },
  };
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

function schemasOf(registry: ReturnType<typeof registryOf>, io: Side): Json {
  const { schemas } = z.toJSONSchema(registry, {
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

const sharedParameters = {
  platform: pathParameter("platform", "The code of a platform."),
  vendor: pathParameter("vendor", "The code of a vendor."),
  ifMatch: headerParameter("If-Match", true, "The ETag of what was read, or * for any version."),
  ifNoneMatch: headerParameter("If-None-Match", false, "The ETag of what was read; 304 where it is still so."),
  idempotencyKey: headerParameter("Idempotency-Key", false, "The same call with the same key is done once, for a day."),
};

function pathParameter(name: string, description: string): Json {
  return { name, in: "path", required: true, description, schema: { type: "string" } };
}

function headerParameter(name: string, required: boolean, description: string): Json {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

function pathsOf(all: readonly Described[]): Json {
  const paths: Record<string, Json> = {};
  for (const operation of all) {
    const path = paths[operation.path] ?? {};
    path[operation.method.toLowerCase()] = operationObject(operation);
    paths[operation.path] = path;
  }
  return paths;
}

function operationObject(operation: Described): Json {
  const { id, tag, summary, description, needs, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, needs.length && `Scopes: ${needs.join(", ")}.`].filter(Boolean).join("\n\n"),
    "x-scopes": needs,
    ...("isPublic" in operation && { security: [] }),
    parameters: parametersOf(operation),
    ...(hasBody(body) && {
      requestBody: { required: true, content: { "application/json": { schema: { $ref: refOf(operation, "input") } } } },
    }),
    responses: responsesOf(operation),
  };
}

function refOf(operation: Described, side: Side): string {
  const schema = side === "input" ? operation.body : operation.answer;
  const named = Object.entries(namedSchemas).find(([, each]) => each === schema);
  return components(named ? nameOf(named[0], side) : partName(operation, side));
}

function parametersOf(operation: Described): Json[] {
  const { path, params, query, isConditional, method } = operation;
  const isPublic = "isPublic" in operation;
  const shared = (name: keyof typeof sharedParameters) => ({ $ref: `#/components/parameters/${name}` });
  return [
    ...(path.includes("{platform}") ? [shared("platform")] : []),
    ...(path.includes("{vendor}") ? [shared("vendor")] : []),
    ...fieldsOf(params).map(([name, { schema }]) => ({ name, in: "path", required: true, schema })),
    ...fieldsOf(query).map(([name, { schema, isRequired }]) => ({ name, in: "query", required: isRequired, schema })),
    ...(isConditional ? [shared("ifMatch")] : []),
    ...(isPublic ? [shared("ifNoneMatch")] : []),
    ...(method === "POST" ? [shared("idempotencyKey")] : []),
  ];
}

function fieldsOf(object: z.ZodObject): Array<[string, { schema: unknown; isRequired: boolean }]> {
  const { properties = {}, required = [] } = z.toJSONSchema(object, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).map(([name, schema]) => [name, { schema, isRequired: required.includes(name) }]);
}

function responsesOf(operation: Described): Json {
  const { answer, status, isConditional, body, method } = operation;
  const isPublic = "isPublic" in operation;
  const headers = { ...((isConditional || isPublic) && { ETag: { schema: { type: "string" } } }) };
  const content = { "application/json": { schema: { $ref: refOf(operation, "output") } } };
  const done = { description: "Done.", headers, ...(hasBody(answer) && { content }) };
  const names = [
    ...(isPublic ? [] : ["unauthenticated", "forbidden"]),
    "not-found",
    "invalid",
    "too-many-requests",
    "unavailable",
    ...(hasBody(body) ? ["malformed", "too-large", "unsupported-media-type"] : []),
    ...(method === "GET" ? [] : ["conflict"]),
    ...(isConditional ? ["precondition-failed", "precondition-required"] : []),
  ] as Array<keyof typeof problems>;
  const refusals = names.map((name) => [problems[name].status, { $ref: `#/components/responses/${name}` }]);
  const known = { description: "It is still as the ETag in If-None-Match says.", headers };
  return { [status]: done, ...(isPublic && { 304: known }), ...Object.fromEntries(refusals) };
}

function problemResponse(description: string): Json {
  return { description, content: { [problemType]: { schema: { $ref: components("Problem") } } } };
}
