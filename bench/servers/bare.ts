import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { freePort } from "@/scripts/process/ports";
import { step } from "@/scripts/process/print";
import { nextProgram, nodeOptions, stopProcess } from "@/scripts/server/next-process";
import { pinServer } from "./pin";

export type Bare = { origin: string; pid: number; stop: () => Promise<void> };

const folder = path.resolve("bench/bare");
const builtPage = path.join(folder, ".next/server/app/index.html");
/** How far the bare page's size may be from the one that it is compared with. */
const tolerance = 0.03;

/**
 * Serves the bare Next application of bench/bare.
 *
 * @param htmlBytes how heavy its page should be, about; it is built anew where the last build's is not.
 * @param databaseUrl where its handler that stores something has a table for it.
 */
export async function startBare(htmlBytes: number, databaseUrl = ""): Promise<Bare> {
  if (isStale(htmlBytes)) build(htmlBytes);
  const port = await freePort();
  const args = [...nodeOptions, nextProgram, "start", folder, "-p", String(port), "-H", "0.0.0.0"];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: databaseUrl },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: true,
  });
  const origin = `http://localhost:${port}`;
  await answers(origin, child);
  pinServer(child.pid);
  return { origin, pid: child.pid ?? 0, stop: () => stopProcess(child) };
}

function isStale(htmlBytes: number): boolean {
  if (!existsSync(builtPage)) return true;
  const { size, mtimeMs } = statSync(builtPage);
  const sources = ["app", "app/answer", "app/stored", "."].flatMap((name) =>
    readdirSync(path.join(folder, name), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "next-env.d.ts")
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const isOlder = [...sources, path.resolve("package-lock.json")].some((source) => statSync(source).mtimeMs > mtimeMs);
  return isOlder || Math.abs(size - htmlBytes) > tolerance * htmlBytes;
}

function build(htmlBytes: number): void {
  step("Building the bare page …");
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextProgram, "build", folder], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BARE_HTML_BYTES: String(htmlBytes) },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build of bench/bare failed.\n${stdout}\n${stderr}`);
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(origin).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The bare server ended with code ${child.exitCode}.`);
}
