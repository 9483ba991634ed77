import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { done, say, step } from "../process/print";
import { readFlaky, readPlaywright, readVitest, type Tally } from "./results";

const reports = path.resolve(".data/test-reports");
const bin = (name: string) => path.resolve("node_modules", name);

/** Runs a step that either passes or fails as a whole. */
function check(title: string, args: string[]): Tally {
  step(title);
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a runner that counts its own tests; one that leaves no report has failed. */
function runner(title: string, args: string[], report: string, read: (file: string) => Tally, env = {}): Tally {
  step(title);
  const file = path.join(reports, report);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
  try {
    const tally = read(file);
    return status === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export const lint = () =>
  check("Format and lint", [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings", "."]);

export const types = () => check("Types", [bin("typescript/bin/tsc"), "--noEmit"]);

export function vitest(project: "unit" | "integration"): Tally {
  const file = `${project}.json`;
  const title = project === "unit" ? "Unit tests" : "Integration tests on PostgreSQL";
  const outputs = ["--reporter=default", "--reporter=json", `--outputFile.json=${path.join(reports, file)}`];
  return runner(title, [bin("vitest/vitest.mjs"), "run", `--project=${project}`, ...outputs], file, readVitest);
}

export function playwright(browser: string): Tally {
  const file = "e2e.json";
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, file) };
  return runner("Browser tests", [bin("@playwright/test/cli.js"), "test"], file, readWithFlaky, env);
}

function readWithFlaky(file: string): Tally {
  for (const test of readFlaky(file)) say(`! passed at its second try, to be mended: ${test}`);
  return readPlaywright(file);
}

/** Prints the totals as the last line and ends the process. */
export function finish(tallies: readonly Tally[]): never {
  const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  const failed = total("failed");
  if (!failed) done("All is well.");
  say(`${total("passed")} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
