import { type FieldProblem, Invalid } from "../errors";
import type { Patch } from "../inheritance/patch";
import type { PageDocument } from "./document";

/**
 * Refuses a patch that could not mean anything: it may name only sections that its base has or that it adds, add each
 * of them once and none under an id of the base, and place every section after one that stands there.
 *
 * @param previous the override's patch so far: what it hides may have gone from the default since.
 */
export function refuseWrongPatch(base: PageDocument, patch: Patch, previous: Patch | null): void {
  const inBase = base.sections.map((section) => section.id);
  const added = patch.added.map(({ section }) => section.id);
  const problems = [
    ...unknownSections(patch, [...inBase, ...added, ...(previous?.hidden ?? [])]),
    ...added
      .filter((id, index) => inBase.includes(id) || added.indexOf(id) < index)
      .map(() => ({ path: "sections", message: "two sections have the same id" })),
    ...misplacedSections(patch, inBase),
    ...circularMoves(patch),
  ];
  if (problems.length) throw new Invalid(problems);
}

function unknownSections(patch: Patch, known: readonly string[]): FieldProblem[] {
  const named = [...Object.keys(patch.changed), ...patch.hidden, ...patch.moved.map((move) => move.id)];
  return named
    .filter((id) => !known.includes(id))
    .map((id) => ({ path: `sections.${id}`, message: "is not in the default" }));
}

function misplacedSections({ added, moved }: Patch, inBase: readonly string[]): FieldProblem[] {
  const problem = (id: string, after: string | null) => ({
    path: `sections.${id}`,
    message: `stands after ${after}, which is not there`,
  });
  // Sections are moved among the default's own, before any is added.
  const adrift = moved.filter(({ after }) => after !== null && !inBase.includes(after));
  const stray = added.filter(({ after }, index) => {
    const earlier = added.slice(0, index).map(({ section }) => section.id);
    return after !== null && !inBase.includes(after) && !earlier.includes(after);
  });
  return [
    ...adrift.map(({ id, after }) => problem(id, after)),
    ...stray.map(({ section, after }) => problem(section.id, after)),
  ];
}

/** A section that is moved twice, or after one that is itself moved after it, has no place. */
function circularMoves({ moved }: Patch): FieldProblem[] {
  const problem = (id: string, message: string) => ({ path: `sections.${id}`, message });
  const target = new Map(moved.map(({ id, after }) => [id, after]));
  const isCircular = (id: string) => {
    const seen = new Set<string>();
    for (let next = target.get(id); next; next = target.get(next)) {
      if (next === id) return true;
      if (seen.has(next)) return false;
      seen.add(next);
    }
    return false;
  };
  return [
    ...moved
      .filter(({ id }, index) => moved.findIndex((move) => move.id === id) < index)
      .map(({ id }) => problem(id, "is moved twice")),
    ...moved.filter(({ id }) => isCircular(id)).map(({ id }) => problem(id, "is moved in a circle")),
  ];
}
