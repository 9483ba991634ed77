import { z } from "zod";
import type { FieldProblem } from "@/cms/errors";
import { Invalid } from "@/cms/errors";
import { parse } from "@/cms/parse";
import { Refusal } from "./problem";

/** No document of ours is deeper; whatever walks one does so in steps that call each other. */
const deepest = 40;

/**
 * The body of a call. What PostgreSQL could not store as text, or would be something else to JavaScript than to who sent
 * it, is refused here, whatever the schema of the operation says of it.
 *
 * @throws Refusal where it is no JSON, or too deep; Invalid with the places of texts that cannot be stored.
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new Refusal("unsupported-media-type", "Send the body as application/json.");
  }
  const value = parsed(await textOf(request));
  const problems: FieldProblem[] = [];
  look(value, [], problems);
  if (problems.length) throw new Invalid(problems);
  return value;
}

/**
 * Refuses the body of a call that takes none: what was sent would be lost without a word. An empty object says nothing.
 *
 * @throws as `readJson`; Invalid that names each field.
 */
export async function refuseJson(request: Request): Promise<void> {
  if (await hasContent(request)) parse(z.strictObject({}), await readJson(request));
}

/** Whether a call came with a body that says anything; it can be read all the same. @throws Refusal where it is no text. */
export async function hasContent(request: Request): Promise<boolean> {
  return request.body !== null && (await textOf(request.clone())).trim() !== "";
}

async function textOf(request: Request): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
  } catch {
    throw new Refusal("malformed", "The body is not text in UTF-8.");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("malformed", text.trim() ? "The body is not valid JSON." : "The body is empty.");
  }
}

function look(value: unknown, path: readonly (string | number)[], problems: FieldProblem[]): void {
  if (path.length > deepest) throw new Refusal("malformed", `The body is more than ${deepest} levels deep.`);
  if (typeof value === "string") {
    const fault = faultOf(value);
    if (fault) problems.push({ path: path.join("."), message: fault });
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    const fault = name === "__proto__" ? "is not a name" : faultOf(name);
    if (fault) problems.push({ path: [...path, name].join("."), message: fault });
    else look(each, [...path, name], problems);
  }
}

function faultOf(text: string): string | null {
  if (text.includes("\0")) return "has a null character";
  // As `isWellFormed` tells, which the oldest browsers and types do not know.
  return /\p{Surrogate}/u.test(text) ? "has half of a character" : null;
}
