/** Messages of the scripts to the person at the terminal. */

export const step = (text: string) => process.stdout.write(`• ${text}\n`);
export const done = (text: string) => process.stdout.write(`✔ ${text}\n`);
export const say = (text = "") => process.stdout.write(`${text}\n`);

/** Says what is wrong and ends the script. */
export function fail(text: string): never {
  process.stderr.write(`✖ ${text}\n`);
  process.exit(1);
}

/** What is wrong with a file, by the code of the system's error. */
const troubles: Readonly<Record<string, string>> = {
  ENOENT: "is not there, or its folder is not",
  ENOTDIR: "does not lie in a folder",
  EISDIR: "is a folder",
  EACCES: "may not be read or written by this user",
  EPERM: "may not be read or written by this user",
  EROFS: "lies where nothing can be written",
  ENOSPC: "cannot be written: there is no room on the disk",
};

/** The first line of an error for a person; the stack only where ORION_DEBUG is set. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.ORION_DEBUG) return error.stack ?? error.message;
  const { code = "", path } = error as NodeJS.ErrnoException;
  if (path && troubles[code]) return `${path.replace(/\.part$/, "")} ${troubles[code]}.`;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return error.message.replace(/\. .*/s, ".");
  if (error instanceof AggregateError && !error.message) return error.errors.map(reasonOf).join("; ");
  return error.cause instanceof Error && error.message.startsWith("Failed query")
    ? reasonOf(error.cause)
    : error.message;
}
