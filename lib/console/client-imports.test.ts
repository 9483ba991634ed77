import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => path.join(folder, file)),
);

const source = (file: string) => readFileSync(file, "utf8");

/** What a file imports when it runs: types are gone by then, and an action stays on the server. */
function importsOf(file: string): string[] {
  const found = source(file).matchAll(/^(?:import|export)\s(?!type\s)([^;]*?)from\s"([^"]+)";/gms);
  return [...found]
    .filter(([, names = ""]) => !/^\{(\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names))
    .flatMap(([, , from = ""]) => resolve(file, from));
}

function resolve(file: string, from: string): string[] {
  if (!from.startsWith(".") && !from.startsWith("@/")) return [from];
  const target = from.startsWith("@/") ? from.slice(2) : path.join(path.dirname(file), from);
  const [known] = [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts"), target].filter(existsSync);
  return known && !source(known).startsWith('"use server"') ? [known] : [];
}

/** Everything that the browser is sent because of a file. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  for (const next of importsOf(file)) {
    if (reached.has(next)) continue;
    reached.add(next);
    if (existsSync(next)) reachedFrom(next, reached);
  }
  return reached;
}

const ofTheServer = /^(db\/|lib\/env|cms\/context|drizzle-orm|postgres$|node:|next\/headers|@node-rs\/)/;

it("nothing of the server is sent to the browser with the rules that forms check by", () => {
  const clients = files.filter((file) => source(file).startsWith('"use client"'));
  expect(clients.length).toBeGreaterThan(50);
  const sent = new Set(clients.flatMap((file) => [...reachedFrom(file)]));
  expect([...sent]).toEqual(expect.arrayContaining(["cms/codes.ts", "cms/sites/host-schema.ts", "zod"]));
  const leaks = clients.map((file) => [file, [...reachedFrom(file)].filter((each) => ofTheServer.test(each))]);
  expect(leaks.filter(([, reached]) => reached?.length)).toEqual([]);
});
