import { readFileSync } from "node:fs";

/** What a runner or a check counted. */
export type Tally = { passed: number; failed: number };

/** Reads the report of Vitest's `json` reporter. */
export function readVitest(file: string): Tally {
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, "utf8"));
  // A file that could not be loaded fails without any test of its own having failed.
  return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : 1) };
}

/**
 * Reads the report of Playwright's `json` reporter. A flaky test passed at its second try, which only CI gives
 * (docs/decisions/0018).
 */
export function readPlaywright(file: string): Tally {
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

type Suite = {
  suites?: Suite[];
  specs?: Array<{ file: string; line: number; title: string; tests: { status: string }[] }>;
};

/** The browser tests that needed a second try, as `file:line title`. */
export function readFlaky(file: string): string[] {
  const { suites = [] } = JSON.parse(readFileSync(file, "utf8")) as Suite;
  return suites.flatMap(flakyOf);
}

function flakyOf({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [...own.map(({ file, line, title }) => `${file}:${line} ${title}`), ...suites.flatMap(flakyOf)];
}
