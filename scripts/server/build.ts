import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { done, step } from "../process/print";

const nextBin = path.resolve("node_modules/next/dist/bin/next");
const stampFile = path.resolve(".next/orion-build");
const sources = [
  "app",
  "cms",
  "components",
  "db",
  "lib",
  "public",
  "middleware.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Builds the application unless the build in `.next` is of exactly these sources.
 *
 * @throws Error with the build's output where it fails.
 */
export function buildIfStale(): void {
  const stamp = sourceStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) {
    done("Build is up to date.");
    return;
  }
  step("Building (a minute or so) …");
  const build = spawnSync(process.execPath, [nextBin, "build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (build.status !== 0) throw new Error(`The build failed.\n${build.stdout}\n${build.stderr}`);
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
    .filter((file) => statSync(file).isFile());
}
