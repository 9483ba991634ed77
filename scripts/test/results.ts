import { readFileSync } from "node:fs";

/** What a runner or a check counted. */
export type Tally = { passed: number; failed: number };

/** Reads the report of Vitest's `json` reporter. */
export function readVitest(file: string): Tally {
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, "utf8"));
  // A file that could not be loaded fails without any test of its own having failed.
  return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : 1) };
}

/** Reads the report of Playwright's `json` reporter. */
export function readPlaywright(file: string): Tally {
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
