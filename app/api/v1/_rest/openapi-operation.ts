import { z } from "zod";
import { problems } from "@/lib/problem-document";
import { type Described, type Json, refOf } from "./openapi-schemas";
import { hasBody, mayBeEmpty } from "./operation";

/** Parameters that many operations have. */
export const sharedParameters = {
  platform: pathParameter("platform", "The code of a platform."),
  vendor: pathParameter("vendor", "The code of a vendor."),
  ifMatch: headerParameter("If-Match", true, "The ETag of what was read, or * for any version."),
  ifMatchAtWill: headerParameter("If-Match", false, "The ETag of what was read, where it must be that still."),
  ifNoneMatch: headerParameter("If-None-Match", false, "The ETag of what was read; 304 where it is still so."),
  idempotencyKey: headerParameter("Idempotency-Key", false, "The same call with the same key is done once, for a day."),
};

function pathParameter(name: string, description: string): Json {
  return { name, in: "path", required: true, description, schema: { type: "string" } };
}

function headerParameter(name: string, required: boolean, description: string): Json {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

/** An operation as the document shows it. */
export function operationObject(operation: Described): Json {
  const { id, tag, summary, description, place, needs, body, receives } = operation;
  const isPublic = "isPublic" in operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [
      description,
      !isPublic && place === "everywhere" && "For super admins: nobody else finds anything here.",
      needs.length && `Scopes: ${needs.join(", ")}.`,
    ]
      .filter(Boolean)
      .join("\n\n"),
    "x-scopes": needs,
    ...(isPublic && { security: [] }),
    parameters: parametersOf(operation),
    ...(hasBody(body) && {
      requestBody: {
        required: !mayBeEmpty(body),
        content: { "application/json": { schema: { $ref: refOf(operation, "input") } } },
      },
    }),
    ...(receives && { requestBody: { required: true, content: { [receives]: {} } } }),
    responses: responsesOf(operation),
  };
}

function parametersOf(operation: Described): Json[] {
  const { path, params, query, isConditional, mayNameVersion, isPreview, isToldOnce, method } = operation;
  const shared = (name: keyof typeof sharedParameters) => ({ $ref: `#/components/parameters/${name}` });
  return [
    ...(path.includes("{platform}") ? [shared("platform")] : []),
    ...(path.includes("{vendor}") ? [shared("vendor")] : []),
    ...fieldsOf(params).map(([name, { schema }]) => ({ name, in: "path", required: true, schema })),
    ...fieldsOf(query).map(([name, { schema, isRequired }]) => ({ name, in: "query", required: isRequired, schema })),
    ...(isConditional ? [shared("ifMatch")] : []),
    ...(mayNameVersion ? [shared("ifMatchAtWill")] : []),
    ...(isKnowable(operation) ? [shared("ifNoneMatch")] : []),
    ...(method === "GET" || isPreview || isToldOnce ? [] : [shared("idempotencyKey")]),
  ];
}

/** Whether what is read has an `ETag`, by which it need not be sent again. */
function isKnowable({ method, isVersioned }: Described): boolean {
  return method === "GET" && isVersioned;
}

function fieldsOf(object: z.ZodObject): Array<[string, { schema: unknown; isRequired: boolean }]> {
  const { properties = {}, required = [] } = z.toJSONSchema(object, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).map(([name, schema]) => [name, { schema, isRequired: required.includes(name) }]);
}

const etagHeader = { description: "The version of what is answered, for If-Match.", schema: { type: "string" } };

function responsesOf(operation: Described): Json {
  const { answer, status, isConditional, mayNameVersion, isVersioned, method } = operation;
  const isPublic = "isPublic" in operation;
  const headers = { ...(isVersioned && { ETag: etagHeader }) };
  const content = { "application/json": { schema: { $ref: refOf(operation, "output") } } };
  const done = { description: "Done.", headers, ...(hasBody(answer) && { content }) };
  const names = [
    ...(isPublic ? [] : ["unauthenticated", "forbidden", "conflict"]),
    "not-found",
    "invalid",
    "too-many-requests",
    "unavailable",
    ...(method === "GET" ? [] : ["malformed", "too-large", "unsupported-media-type"]),
    ...(isConditional || mayNameVersion || isKnowable(operation) ? ["precondition-failed"] : []),
    ...(isConditional ? ["precondition-required"] : []),
  ] as Array<keyof typeof problems>;
  const refusals = names.map((name) => [problems[name].status, { $ref: `#/components/responses/${name}` }]);
  const known = { description: "It is still as the ETag in If-None-Match says.", headers };
  return { [status]: done, ...(isKnowable(operation) && { 304: known }), ...Object.fromEntries(refusals) };
}
