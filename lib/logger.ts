import { randomBytes } from "node:crypto";
import { DrizzleQueryError } from "drizzle-orm/errors";

/**
 * Writes a fault of ours to the error output as one line of JSON.
 *
 * @returns the number under which it is found there; the only thing that a user is told.
 */
export function logFault(error: unknown): string {
  const id = randomBytes(4).toString("hex");
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), id, ...told(error) })}\n`);
  return id;
}

const longest = 4000;

/** Of a query that failed its text and PostgreSQL's code: its parameters may be secrets, and its message has them. */
function told(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error).slice(0, longest) };
  const { message, stack, cause } = error;
  if (error instanceof DrizzleQueryError)
    return { message: "A query failed.", query: error.query, cause: codeOf(cause) };
  return {
    message: message.slice(0, longest),
    cause: cause ? codeOf(cause) : undefined,
    stack: stack?.slice(0, longest),
  };
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown";
  return "code" in cause ? `${cause.name} ${String(cause.code)}` : cause.name;
}
