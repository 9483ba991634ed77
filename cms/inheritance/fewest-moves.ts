import type { PageDocument } from "../pages/document";
import type { Patch } from "./patch";

/**
 * The fewest moves that bring the origin's sections into an order: all but a longest run that is in order already
 * (longest increasing subsequence). Locked sections cannot move, so the run has all of them in it.
 */
export function fewestMoves(
  { sections }: PageDocument,
  order: readonly string[],
  locked: readonly string[],
): Patch["moved"] {
  const indexOf = new Map(sections.map(({ id }, index) => [id, index]));
  const staying = new Set(
    longestRun(
      order,
      (id) => indexOf.get(id) ?? -1,
      (id) => locked.includes(id),
    ),
  );
  return order.map((id, index) => ({ id, after: order[index - 1] ?? null })).filter(({ id }) => !staying.has(id));
}

/** A longest subsequence with rising positions; each id that must stay weighs more than all others together. */
function longestRun(
  ids: readonly string[],
  positionOf: (id: string) => number,
  mustStay: (id: string) => boolean,
): readonly string[] {
  const runs: Array<{ run: string[]; weight: number }> = [];
  for (const [index, id] of ids.entries()) {
    const weight = mustStay(id) ? ids.length + 1 : 1;
    const before = runs
      .slice(0, index)
      .filter((_, earlier) => positionOf(ids[earlier] ?? "") < positionOf(id))
      .reduce((best, each) => (each.weight > best.weight ? each : best), { run: [] as string[], weight: 0 });
    runs.push({ run: [...before.run, id], weight: before.weight + weight });
  }
  return runs.reduce((best, each) => (each.weight > best.weight ? each : best), { run: [] as string[], weight: 0 }).run;
}
