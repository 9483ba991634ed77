import { env } from "@/lib/env";
import { openApiDocument } from "../_rest/openapi";

/** What the API is, for machines: anybody may know. */
export function GET(): Response {
  return Response.json(openApiDocument(new URL(env().APP_URL).origin), {
    headers: { "access-control-allow-origin": "*" },
  });
}
