import { existsSync, readdirSync } from "node:fs";

/** What a clone has not: written by commands, or by whoever follows a guide. */
const madeLater = /^(\.data|\.next|node_modules)\b/;

const roots = new Set(
  readdirSync(".", { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name),
);

/** Whether a span of code names something in the repository: a folder at its root, and more. */
export function isRepositoryPath(code: string): boolean {
  const [root = "", ...rest] = code.split("/");
  if (!rest.length || !roots.has(root) || madeLater.test(code)) return false;
  // What stands for many paths, is an address or a sentence names none of them.
  return !/[\s*<>…]|\{|NNNN|:\/\//.test(code);
}

/** Whether it is there, as a file or a folder. */
export function isThere(code: string): boolean {
  return existsSync(code.replace(/[/]$/, ""));
}
