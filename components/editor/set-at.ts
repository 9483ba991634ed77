/** A place in a page: names of fields, positions in lists, and ids of what has one. */
export type Path = ReadonlyArray<string | number>;

/** What a place is to say next: another value, or what to make of the one that stands there by then. */
export type Next = unknown | ((now: unknown) => unknown);

/**
 * A copy of a value in which what stands at a path is another; everything beside the path is shared. Where the path leads
 * nowhere, such as into a section that was removed, nothing is changed.
 */
export function setAt(value: unknown, [step, ...rest]: Path, next: Next): unknown {
  if (step === undefined) return typeof next === "function" ? next(value) : next;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step || item?.id === step ? setAt(item, rest, next) : item));
  }
  const fields = value as Record<string, unknown>;
  return { ...fields, [step]: setAt(fields[step], rest, next) };
}

/** A list in which the item at one position stands at another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
