/** An item that was removed from a list, and the list as it was before. */
export type Removal = { before: readonly unknown[]; index: number; max: number };

/** Whether a list holds an item that was removed from it again, or no room for it. */
export function isSettled(now: readonly unknown[], { before, index, max }: Removal): boolean {
  const item = before[index];
  const isBack = typeof item === "object" && now.includes(item);
  return now === before || isBack || now.length >= max;
}

/** A list as it stands by now with an item that was removed from it; whatever else was done to it stays. */
export function withItemBack(now: unknown, removal: Removal): unknown {
  if (!Array.isArray(now) || isSettled(now, removal)) return now;
  return now.toSpliced(removal.index, 0, removal.before[removal.index]);
}
