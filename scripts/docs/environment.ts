import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where the product's code is; tests and measurements set variables of their own. */
const folders = ["app", "cms", "components", "db", "lib", "scripts"];
const files = ["middleware.ts", "instrumentation.ts", "next.config.ts", "playwright.config.ts"];

/** Set by Node, Next.js, npm or a machine of tests, not by whoever runs Orion; and what code hands on by itself. */
const notSet = new Set([
  "NODE_ENV",
  "NEXT_PHASE",
  "NEXT_RUNTIME",
  "NEXTAUTH_URL",
  "CI",
  "CHROMIUM_PATH",
  "npm_lifecycle_event",
]);

/** Is shown to vendors as an example of a receiver, and read by nobody here. */
const examples = new Set(["ORION_WEBHOOK_SECRET"]);

/** The names of all variables of the environment that the code reads and an operator may set. */
export function variablesOfCode(): string[] {
  const sources = [...files, ...folders.flatMap(sourcesIn)].map((file) => readFileSync(file, "utf8"));
  const read = sources.flatMap((source) => [
    ...[...source.matchAll(/process\.env\.(\w+)/g)].map(([, name = ""]) => name),
    ...[...source.matchAll(/const \{([^}]*)\} = process\.env;/g)].flatMap(([, names = ""]) => destructured(names)),
  ]);
  const [, schema = ""] = /z\.object\(\{([\s\S]*?)^\}\);/m.exec(readFileSync("lib/env.ts", "utf8")) ?? [];
  const validated = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = ""]) => name);
  return [...new Set([...read, ...validated])].filter((name) => !notSet.has(name) && !examples.has(name)).sort();
}

const destructured = (names: string) => names.split(",").flatMap((each) => /^\s*([A-Z_]+)/.exec(each)?.[1] ?? []);

function sourcesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all
    .filter((file) => /\.(tsx?|m?js|cjs)$/.test(file) && !/\.test\./.test(file))
    .map((file) => path.join(folder, file));
}
