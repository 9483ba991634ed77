import { dequal } from "dequal/lite";
import type { Side, Three } from "./merge-documents";

type Order = {
  order: string[];
  /** Who alone put what was there into another order. */
  by: Side | null;
  /** Both did, each into another one. */
  isConflict: boolean;
};

/**
 * The order of what two people left on a page. Whoever reordered what was there leads; what only the other one has
 * stands after its neighbour there.
 *
 * @param staying ids that are on the merged page: where the others stood says nothing any more.
 * @param choice whose order is taken where both reordered; mine where nothing is chosen.
 */
export function mergeOrder(
  given: Three<readonly string[]>,
  staying: ReadonlySet<string>,
  choice: Side = "mine",
): Order {
  const stay = (ids: readonly string[]) => ids.filter((id) => staying.has(id));
  const [base, mine, theirs] = [stay(given.base), stay(given.mine), stay(given.theirs)];
  const hasReordered = { mine: isReordered(base, mine), theirs: isReordered(base, theirs) };
  const isConflict = hasReordered.mine && hasReordered.theirs && isReordered(mine, theirs);
  const by = hasReordered.mine === hasReordered.theirs ? null : hasReordered.mine ? "mine" : "theirs";
  const leads = (isConflict ? choice : by) !== "theirs";
  const [lead, other] = leads ? [mine, theirs] : [theirs, mine];
  const order = [...lead];
  for (const [index, id] of other.entries()) {
    if (order.includes(id)) continue;
    const before = other.slice(0, index).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return { order, by, isConflict };
}

/** Whether what stands in both orders stands there in another sequence. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const common = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
  return !dequal(common(before, after), common(after, before));
}
