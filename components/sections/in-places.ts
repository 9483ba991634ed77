import type { ReactNode } from "react";

/**
 * Shows the items of a list, each with a key by its place: two of them may say the same, or nothing yet, while a page
 * is written, and an item stays itself while its words change.
 */
export function inPlaces<T>(
  items: readonly T[],
  show: (item: T, key: string, index: number) => ReactNode,
): ReactNode[] {
  return items.map((item, index) => show(item, `${index}`, index));
}
