import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { done, step } from "../process/print";
import { stopAtExit } from "../process/shutdown";
import { nextProgram, nodeOptions, stopProcess } from "./next-process";

const stampFile = path.resolve(".next/orion-build");
const sources = [
  "app",
  "cms",
  "components",
  "db",
  "lib",
  "public",
  "instrumentation.ts",
  "middleware.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Builds the application unless the build in `.next` is of exactly these sources.
 *
 * @throws Error with the build's output where it fails.
 */
export async function buildIfStale(): Promise<void> {
  const stamp = sourceStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    done("Build is up to date.");
    return;
  }
  step("Building (a minute or so) …");
  rmSync(stampFile, { force: true });
  const build = spawn(process.execPath, [...nodeOptions, nextProgram, "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  stopAtExit(() => stopProcess(build));
  const output = Promise.all([build.stdout, build.stderr].map((stream) => (stream ? text(stream) : "")));
  const [code] = await once(build, "exit");
  if (code !== 0) throw new Error(`The build failed.\n${(await output).join("\n")}`);
  writeFileSync(stampFile, stamp);
  done("Built.");
}

/** A digest of the names and contents of everything that the build reads. */
function sourceStamp(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources.flatMap(filesBelow).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesBelow(source: string): string[] {
  if (path.extname(source)) return [source];
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(source, file))
    .filter((file) => statSync(file).isFile() && !/\.test\.tsx?$|^db.seed/.test(file));
}
