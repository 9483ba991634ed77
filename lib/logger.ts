import { randomBytes } from "node:crypto";

/**
 * Writes a fault of ours to the error output as one line of JSON.
 *
 * @returns the number under which it is found there; the only thing that a user is told.
 */
export function logFault(error: unknown): string {
  const id = randomBytes(4).toString("hex");
  const { message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const line = { at: new Date().toISOString(), id, message, cause: cause && String(cause), stack };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  return id;
}
