/** A place in a page: names of fields, positions in lists, and ids of what has one. */
export type Path = ReadonlyArray<string | number>;

/** A copy of a value in which what stands at a path is another; everything beside the path is shared. */
export function setAt(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
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
