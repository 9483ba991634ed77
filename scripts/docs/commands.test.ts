import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCommand } from "../legacy/read-command";
import { readRequest as readPlatform } from "../platform/read-request";
import { readRequest as readToken } from "../token/read-request";
import { documents, npmCommandsOf } from "./documents";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** How each command reads what follows its name; of the others, which options they take. */
const readers: Record<string, (args: string[]) => unknown> = {
  legacy: readCommand,
  platform: readPlatform,
  token: readToken,
  "db:prepare": only("--login", "--new-password", "--name"),
  "db:reset": only("--lose-content"),
  "db:rollback": only("--lose-content"),
  "db:generate": only("--name"),
  bench: only("--quick", "--rounds", "--seconds", "--urls", "--write"),
};

function only(...known: string[]) {
  return (args: string[]) => {
    const strange = args.find((arg) => arg.startsWith("--") && !known.includes(arg));
    if (strange) throw new Error(`takes no ${strange}`);
  };
}

/** A line as a shell takes it apart, as far as documents go. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

/** Why a command cannot be run as a document has it; null where it can. */
function fault(name: string, args: string): string | null {
  if (!(name in scripts)) return `npm run ${name}: there is none`;
  // `…` and the like stand for what the reader has to know; a file with decisions is the reader's own.
  if (!args || args === "--help" || /^…|--decisions/.test(args)) return null;
  try {
    readers[name]?.(wordsOf(args));
    return null;
  } catch (error) {
    return `npm run ${name} -- ${args}: ${error instanceof Error ? error.message : error}`;
  }
}

it.each(documents().map((document) => [document.file, document] as const))(
  "the commands of %s can be run",
  (_, document) => {
    expect(npmCommandsOf(document).flatMap(({ name, args }) => fault(name, args) ?? [])).toEqual([]);
  },
);

it("finds commands that cannot", () => {
  const text =
    "`npm run nothing` `npm run legacy -- undo` `npm run platform -- new --colour red` `npm run token -- --help`";
  const commands = npmCommandsOf({ file: "a.md", text, prose: text });
  expect(commands.flatMap(({ name, args }) => fault(name, args) ?? [])).toEqual([
    "npm run nothing: there is none",
    expect.stringContaining("Say one of"),
    expect.stringContaining("--colour"),
  ]);
});

it("has every command of package.json in the README", () => {
  const table = readFileSync("README.md", "utf8");
  expect(Object.keys(scripts).filter((name) => !table.includes(name))).toEqual([]);
});
