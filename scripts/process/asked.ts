import { fail, reasonOf, say } from "./print";

/**
 * What a command is asked to do; null where it is asked how it is used, which is said then. Ends the process with the
 * reason where what was given cannot be read.
 *
 * @param name of the command, after `npm run`.
 * @param read throws an Error with a sentence that says what of the command is wrong.
 */
export function asked<T>(
  given: string[],
  { name, read, usage }: { name: string; read: (given: string[]) => T; usage: string },
): T | null {
  if (given.includes("--help")) {
    say(usage);
    return null;
  }
  try {
    return read(given);
  } catch (error) {
    const more = given.length ? `  npm run ${name} -- --help says what there is.` : `\n${usage}`;
    fail(`${reasonOf(error)}\n${more}`);
  }
}
