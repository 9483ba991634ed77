/** Whether an error is PostgreSQL's refusal by the named constraint or unique index. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error && "constraint_name" in cause && cause.constraint_name === constraint;
}
