/** Messages of the scripts to the person at the terminal. */

export const step = (text: string) => process.stdout.write(`• ${text}\n`);
export const done = (text: string) => process.stdout.write(`✔ ${text}\n`);
export const say = (text = "") => process.stdout.write(`${text}\n`);

/** Says what is wrong and ends the script. */
export function fail(text: string): never {
  process.stderr.write(`✖ ${text}\n`);
  process.exit(1);
}

/** The first line of an error for a person; the stack only where ORION_DEBUG is set. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.ORION_DEBUG) return error.stack ?? error.message;
  if (error instanceof AggregateError && !error.message) return error.errors.map(reasonOf).join("; ");
  return error.cause instanceof Error && error.message.startsWith("Failed query")
    ? reasonOf(error.cause)
    : error.message;
}
