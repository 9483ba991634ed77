/** Whether an error is PostgreSQL's refusal of an id that is none (22P02): there is nothing of that id. */
export function isMalformedId(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error && "code" in cause && cause.code === "22P02";
}

/** Whether an error is PostgreSQL's refusal by the named constraint or unique index. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error && "constraint_name" in cause && cause.constraint_name === constraint;
}
