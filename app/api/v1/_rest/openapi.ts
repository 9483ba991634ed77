import { problems, problemType } from "@/lib/problem-document";
import { operationObject, sharedParameters } from "./openapi-operation";
import { components, type Described, described, type Json, namedJsonSchemas } from "./openapi-schemas";
import { webhookObjects } from "./openapi-webhooks";
import { tags } from "./operation";

/**
 * The API as an OpenAPI 3.1 document, made of the schemas that check what is called.
 *
 * @param origin of the application, such as `https://app.orion.lu`.
 */
export function openApiDocument(origin: string): Json {
  const paths = pathsOf(described);
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
    paths,
    webhooks: webhookObjects(),
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A token, or a session of this origin." },
      },
      parameters: sharedParameters,
      schemas: namedJsonSchemas(paths),
      responses: Object.fromEntries(
        Object.entries(problems).map(([name, { title }]) => [name, problemResponse(title)]),
      ),
    },
  };
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

function problemResponse(description: string): Json {
  return { description, content: { [problemType]: { schema: { $ref: components("Problem") } } } };
}
