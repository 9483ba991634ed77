import { z } from "zod";
import { type JsonSchema, jsonSchema, refName } from "@/lib/json-schema/json-schema";

const content = z.record(z.string(), z.object({ schema: jsonSchema.default({}) }));
const reference = z.object({ $ref: z.string() });

const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().default(false),
  description: z.string().optional(),
  schema: jsonSchema,
});

const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).min(1),
  summary: z.string(),
  description: z.string().default(""),
  "x-scopes": z.array(z.string()).default([]),
  /** Empty where anybody may call it. */
  security: z.array(z.unknown()).optional(),
  parameters: z.array(z.union([reference, parameter])).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.union([reference, z.object({ content: content.optional() })])),
});

const document = z.object({
  servers: z.array(z.object({ url: z.string() })).min(1),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({
    parameters: z.record(z.string(), parameter),
    schemas: z.record(z.string(), jsonSchema),
    responses: z.record(z.string(), z.object({ description: z.string() })),
  }),
});

export type Parameter = z.output<typeof parameter>;

/** What is sent or answered: its media type and its schema. */
export type Content = { mediaType: string; schema: JsonSchema };

export type ReadOperation = {
  id: string;
  method: string;
  path: string;
  tag: string;
  summary: string;
  description: string;
  scopes: string[];
  isPublic: boolean;
  parameters: Parameter[];
  body: Content | null;
  answer: { status: string; content: Content | null };
  /** By the names of problems. */
  refusals: Array<{ status: string; problem: string; title: string }>;
};

export type ReadDocument = {
  /** What all paths begin with. */
  url: string;
  tags: string[];
  operations: ReadOperation[];
  schemas: Record<string, JsonSchema>;
};

/** Reads an OpenAPI document as the reference shows it. @throws where it is not as `openApiDocument` makes one. */
export function readDocument(given: unknown): ReadDocument {
  const { servers, tags, paths, components } = document.parse(given);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, read]) => operationOf(path, method, read, components)),
  );
  const known = tags.map(({ name }) => name).filter((name) => operations.some(({ tag }) => tag === name));
  return { url: servers[0]?.url ?? "", tags: known, operations, schemas: components.schemas };
}

type Components = z.output<typeof document>["components"];

function operationOf(path: string, method: string, read: z.output<typeof operation>, components: Components) {
  const responses = Object.entries(read.responses);
  const [status, done] = responses.find(([code]) => code.startsWith("2")) ?? ["204", {}];
  return {
    id: read.operationId,
    method: method.toUpperCase(),
    path,
    tag: read.tags[0] ?? "",
    summary: read.summary,
    // Scopes are shown by themselves.
    description: read.description.replace(/\n*Scopes: .*$/, ""),
    scopes: read["x-scopes"],
    isPublic: read.security?.length === 0,
    parameters: read.parameters.flatMap((each) =>
      "$ref" in each ? (components.parameters[refName(each.$ref)] ?? []) : each,
    ),
    body: contentOf(read.requestBody?.content),
    answer: { status, content: "content" in done ? contentOf(done.content) : null },
    refusals: responses.flatMap(([code, response]) => {
      if (!("$ref" in response)) return [];
      const problem = refName(response.$ref);
      return { status: code, problem, title: components.responses[problem]?.description ?? "" };
    }),
  };
}

function contentOf(types: z.output<typeof content> | undefined): Content | null {
  const [first] = Object.entries(types ?? {});
  return first ? { mediaType: first[0], schema: first[1].schema } : null;
}
