import type { MenuNeighbour } from "@/cms/pages/settings-site";

/** Between which pages of a menu a place lies, in a sentence. */
export function placeInWords(order: unknown, others: readonly MenuNeighbour[]): string {
  if (typeof order !== "number") return others.length ? `In the menu now: ${named(others)}.` : "The menu is empty.";
  const before = others.filter((each) => each.order <= order).at(-1);
  const after = others.find((each) => each.order > order);
  if (before && after) return `Between ${quoted(before)} and ${quoted(after)}.`;
  if (before) return `Last, after ${quoted(before)}.`;
  return after ? `First, before ${quoted(after)}.` : "The only page in the menu.";
}

const quoted = ({ title, order }: MenuNeighbour) => `“${title}” (${order})`;

function named(others: readonly MenuNeighbour[]): string {
  return new Intl.ListFormat("en").format(others.map(quoted));
}
