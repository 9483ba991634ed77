import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve("app/(console)");

const files = (name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => name.test(path.basename(file)));

/** Every page of the console as its folder names it, such as `/admin/outbox/[mail]`. */
export function consoleRoutes(): string[] {
  return files(/^page\.tsx$/)
    .map((file) => `/${path.dirname(file)}`.replace(/^\/\.$/, "/"))
    .sort();
}

/** Every server action of the console by file and name: what files say that begin with "use server". */
export function consoleActions(): string[] {
  return files(/\.tsx?$/)
    .map((file) => ({ file, source: readFileSync(path.join(folder, file), "utf8") }))
    .filter(({ source }) => source.startsWith('"use server"'))
    .flatMap(({ file, source }) =>
      [...source.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${file} ${name}`),
    )
    .sort();
}
