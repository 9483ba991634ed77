export type ClaimedProblems = {
  /** What is wrong, by the name of the field that shows it. */
  byField: Readonly<Record<string, string>>;
  /** What no field shows: the form says it itself. */
  unclaimed: ReadonlyArray<{ path: string; problem: string }>;
};

/**
 * Gives each problem to the field that it belongs to: the one of its path, or else the nearest one above it, such as
 * `locales` for `locales.1`. Of several problems a field shows the first.
 *
 * @param problems what is wrong, by path.
 * @param fields the names of the fields that the form has.
 */
export function claimProblems(problems: Readonly<Record<string, string>>, fields: Iterable<string>): ClaimedProblems {
  const known = new Set(fields);
  const byField: Record<string, string> = {};
  const unclaimed: Array<{ path: string; problem: string }> = [];
  for (const [path, problem] of Object.entries(problems)) {
    const field = pathsUpFrom(path).find((each) => known.has(each));
    if (field === undefined) unclaimed.push({ path, problem });
    else byField[field] ??= problem;
  }
  return { byField, unclaimed };
}

/** `a.b.c`, `a.b` and `a`. */
function pathsUpFrom(path: string): string[] {
  const parts = path.split(".");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
