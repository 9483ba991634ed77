import { connection } from "next/server";
import { env } from "@/lib/env";
import { answerKnown, publicly } from "../_rest/answer-public";
import { openApiDocument } from "../_rest/openapi";
import { type WrittenAnswer, writeJson } from "../_rest/public-operation";

/** It changes with the installation alone: who has it asks again after five minutes, and is told that it is so still. */
const kept = { "cache-control": "public, max-age=300" };

/** Made once: it takes a fifth of a second, and where it runs does not change. */
let written: WrittenAnswer | undefined;

/** What the API is, for machines: anybody may know. */
export async function GET(request: Request): Promise<Response> {
  // Where it runs is not known while it is built.
  await connection();
  return publicly(request, async () => {
    written ??= writeJson(openApiDocument(new URL(env().APP_URL).origin));
    return answerKnown(request, written, kept);
  });
}
