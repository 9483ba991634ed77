/**
 * Whether an error is PostgreSQL's refusal of an id that is none: there is nothing of that id. Its code (22P02) is that
 * of every text that has not the form of its type; the routine, which no language translates, says that it was an id.
 */
export function isMalformedId(error: unknown): boolean {
  const cause = causeOf(error);
  return codeOf(cause) === "22P02" && "routine" in cause && cause.routine === "string_to_uuid";
}

/**
 * Whether PostgreSQL gave up a transaction because others stood in its way: a deadlock (40P01), an order in which all
 * could not have happened (40001), or a wait that took too long (55P03, 57014). It may succeed when it is tried again.
 */
export function isClash(error: unknown): boolean {
  return ["40P01", "40001", "55P03", "57014"].includes(codeOf(causeOf(error)));
}

/** Whether a connection was lost, so that nobody knows what became of what was on its way: of a commit, too. */
export function isConnectionLost(error: unknown): boolean {
  // PostgreSQL's own words for being shut down (class 57), and the driver's for a connection that is gone.
  const code = codeOf(causeOf(error));
  return /^(57P0[123]|08\w{3}|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONNRESET|EPIPE)$/.test(code);
}

function causeOf(error: unknown): object {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error ? cause : {};
}

const codeOf = (cause: object) => ("code" in cause ? String(cause.code) : "");

/** Whether an error is PostgreSQL's refusal by the named constraint or unique index. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error && "constraint_name" in cause && cause.constraint_name === constraint;
}
