import { connection } from "next/server";
import { env } from "@/lib/env";
import { openApiDocument } from "../_rest/openapi";

/** What the API is, for machines: anybody may know. */
export async function GET(): Promise<Response> {
  // Where it runs is not known while it is built.
  await connection();
  return Response.json(openApiDocument(new URL(env().APP_URL).origin), {
    headers: { "access-control-allow-origin": "*" },
  });
}
