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

/** Every server action of the console by name: what files say that begin with "use server". */
export function consoleActions(): string[] {
  return files(/\.tsx?$/)
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .filter((source) => source.startsWith('"use server"'))
    .flatMap((source) => [...source.matchAll(/^export async function (\w+)/gm)].map(([, name = ""]) => name))
    .sort();
}
