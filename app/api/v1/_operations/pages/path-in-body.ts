import { Invalid } from "@/cms/errors";

/** What a call says about a page: a whole document, or a patch; with other fields beside it. */
type Body = Readonly<Record<string, unknown>>;

/**
 * Runs a verb that is given a document or a patch of a body. What the verb refuses it names by its place in the page;
 * whoever sent the body looks for it there.
 *
 * @throws what the verb throws; Invalid with paths of the body.
 */
export async function naming<T>(body: Body, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.problems.map((problem) => ({ ...problem, path: pathInBody(body, problem.path) })));
  }
}

/** The place in a body of what stands at a place in its page, where sections are told by number or by id. */
export function pathInBody(body: Body, path: string): string {
  const [first = "", ...rest] = path.split(".");
  if (!path || Object.hasOwn(body, first) || isOutside(first)) return path;
  if (isObject(body.document)) return inDocument(body.document, [first, ...rest]);
  return isObject(body.patch) ? inPatch(body.patch, [first, ...rest]) : path;
}

function inDocument(document: Body, [first = "", ...rest]: readonly string[]): string {
  const [id = "", ...below] = rest;
  const at = listOf(document.sections).findIndex((section) => section.id === id);
  const place = at === -1 ? id : String(at);
  if (first === "sections") return written("document.sections", place, ...below);
  if (first === "changed") return written("document.sections", place, "fields", ...below);
  return first === "fields" ? written("document", ...rest) : written("document", first, ...rest);
}

/** Fields of bodies that may be missing, which is why they are refused. */
const isOutside = (field: string) => ["originRevisionId", "givenBack", "baseRevisionId"].includes(field);

const ofPatches = ["fields", "changed", "hidden", "added", "moved"];

function inPatch(patch: Body, [first = "", ...rest]: readonly string[]): string {
  if (ofPatches.includes(first)) return written("patch", first, ...rest);
  if (first !== "sections") return written("patch.fields", first, ...rest);
  const [id = "", ...below] = rest;
  if (isObject(patch.changed) && Object.hasOwn(patch.changed, id)) {
    return written("patch.changed", id, ...(below[0] === "fields" ? below.slice(1) : below));
  }
  const added = listOf(patch.added).findIndex(({ section }) => isObject(section) && section.id === id);
  if (added !== -1) return written("patch.added", String(added), "section", ...below);
  const moved = listOf(patch.moved).findIndex((move) => move.id === id);
  if (moved !== -1) return written("patch.moved", String(moved));
  const hidden = Array.isArray(patch.hidden) ? patch.hidden.indexOf(id) : -1;
  return hidden === -1 ? "patch" : written("patch.hidden", String(hidden));
}

const written = (...parts: readonly string[]) => parts.filter(Boolean).join(".");

function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
