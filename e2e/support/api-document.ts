import Ajv, { type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { get } from "./http";
import { port } from "./server";

/** A JSON Schema, as OpenAPI 3.1 has them. */
export type Schema = { readonly [keyword: string]: unknown };

type Parameter = { name: string; in: "path" | "query" | "header"; required: boolean; schema: Schema };

/** An operation of the OpenAPI document that the server hands out. */
export type ApiOperation = {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | null;
  /** The schema of each status that the document tells of; null where the answer has no body. */
  answers: Record<string, Schema | null>;
  /** The statuses whose answers have an `ETag`. */
  versioned: string[];
  scopes: string[];
  isPublic: boolean;
};

export type ApiDocument = {
  operations: ApiOperation[];
  resolve: (schema: Schema) => Schema;
  /** What is wrong with an answer by the document; null where nothing is. */
  faultOf: (schema: Schema, value: unknown) => string | null;
};

type Json = Record<string, unknown>;

/** Of every answer that says that something did not work. */
export const problemSchema: Schema = { $ref: "#/components/schemas/Problem" };

/** Reads the OpenAPI document of the server under test. */
export async function readApiDocument(): Promise<ApiDocument> {
  const { body } = await get(`localhost:${port()}`, "/api/v1/openapi.json");
  const document = JSON.parse(body.toString()) as Json;
  const resolve = (schema: Schema): Schema =>
    typeof schema.$ref === "string" ? resolve(partAt(document, schema.$ref) as Schema) : schema;
  const operations = Object.entries(document.paths as Record<string, Json>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, given]) => operationOf(method, path, given as Json, resolve)),
  );
  return { operations, resolve, faultOf: validatorOf(document) };
}

function partAt(document: Json, reference: string): unknown {
  const names = reference.replace("#/", "").split("/");
  return names.reduce<unknown>((part, name) => (part as Json)[name], document);
}

function operationOf(method: string, path: string, given: Json, resolve: (schema: Schema) => Schema): ApiOperation {
  const responses = Object.entries(given.responses as Json).map(([status, response]) => {
    const { content } = resolve(response as Schema);
    const [media] = Object.values((content ?? {}) as Record<string, { schema: Schema }>);
    return [status, media?.schema ?? null];
  });
  const content = (given.requestBody as Json | undefined)?.content as Record<string, { schema: Schema }> | undefined;
  const versioned = Object.entries(given.responses as Json)
    .filter(([, response]) => "ETag" in ((resolve(response as Schema).headers ?? {}) as Json))
    .map(([status]) => status);
  return {
    id: String(given.operationId),
    method: method.toUpperCase(),
    path,
    parameters: ((given.parameters ?? []) as Schema[]).map((each) => resolve(each) as unknown as Parameter),
    body: content?.["application/json"]?.schema ?? null,
    answers: Object.fromEntries(responses),
    versioned,
    scopes: (given["x-scopes"] ?? []) as string[],
    isPublic: Array.isArray(given.security) && given.security.length === 0,
  };
}

function validatorOf(document: Json): ApiDocument["faultOf"] {
  const ajv = new Ajv({ strict: false, allErrors: false });
  addFormats(ajv);
  // What fields of sections hold beyond JSON Schema: names for editors, which say nothing of the text.
  for (const format of ["markdown", "image", "link", "href", "icon"]) ajv.addFormat(format, true);
  ajv.addSchema({ $id: "api", ...document });
  const known = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = known.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"#/', '"api#/')) as Schema);
    known.set(key, validate);
    return validate(value) ? null : ajv.errorsText(validate.errors);
  };
}
