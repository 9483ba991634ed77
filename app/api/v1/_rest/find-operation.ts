import { operations, publicOperations } from "../_operations/operations";
import type { Operation } from "./operation";
import { Refusal } from "./problem";
import type { PublicOperation } from "./public-operation";

export type Found = { operation: Operation | PublicOperation; values: Readonly<Record<string, string>> };

const all: ReadonlyArray<Operation | PublicOperation> = [...operations, ...publicOperations];
const templates = all.map((operation) => ({ operation, parts: operation.path.slice(1).split("/") }));

/**
 * The operation at a path, and the values of the path's parameters. A part that stands as it is comes before one that is
 * a parameter.
 *
 * @param segments of the path below `/api/v1`, decoded.
 * @throws Refusal where there is none, or none with this method.
 */
export function findOperation(method: string, segments: readonly string[]): Found {
  const here = templatesAt(segments);
  // What may be read may be asked whether it is there: Next answers HEAD as GET without its body.
  const wanted = here.find(({ operation }) => operation.method === (method === "HEAD" ? "GET" : method));
  if (!wanted) {
    const allow = allowed(here);
    throw new Refusal("method-not-allowed", `Here ${allow} can be asked.`, { allow });
  }
  return { operation: wanted.operation, values: valuesOf(wanted.parts, segments) };
}

/**
 * What can be asked at a path, as `Allow` says it, and whether anybody may.
 *
 * @throws Refusal where there is nothing.
 */
export function findMethods(segments: readonly string[]): { allow: string; isPublic: boolean } {
  const here = templatesAt(segments);
  return { allow: allowed(here), isPublic: here.some(({ operation }) => "isPublic" in operation) };
}

type Template = (typeof templates)[number];

/** The operations of one path, of which there is at least one. */
function templatesAt(segments: readonly string[]): readonly Template[] {
  if (!segments.every(isPossible)) throw new Refusal("not-found", nothingHere);
  const matching = templates
    .filter(({ parts }) => parts.length === segments.length && parts.every((part, at) => fits(part, segments[at])))
    .sort((a, b) => countParameters(a.parts) - countParameters(b.parts));
  const [first] = matching;
  if (!first) throw new Refusal("not-found", nothingHere);
  return matching.filter(({ operation }) => operation.path === first.operation.path);
}

function allowed(here: readonly Template[]): string {
  const methods = here.flatMap(({ operation: { method } }) => (method === "GET" ? [method, "HEAD"] : [method]));
  return [...methods, "OPTIONS"].join(", ");
}

const nothingHere = "There is nothing at this address. See /api/v1/reference.";

/** What no code, id or host has, PostgreSQL may not even be able to compare. */
const isPossible = (segment: string) => /^[\w.~-]+$/.test(segment);

const isParameter = (part: string) => part.startsWith("{");

function fits(part: string, segment: string | undefined): boolean {
  return isParameter(part) || part === segment;
}

function countParameters(parts: readonly string[]): number {
  return parts.filter(isParameter).length;
}

function valuesOf(parts: readonly string[], segments: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    parts.flatMap((part, at) => (isParameter(part) ? [[part.slice(1, -1), segments[at] ?? ""]] : [])),
  );
}
