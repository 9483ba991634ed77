import { reasonOf } from "./process/print";
import { shutDownOnSignals } from "./process/shutdown";
import { buildIfStale } from "./server/build";
import { findOrInstallBrowser } from "./test/browser";
import { finish, lint, playwright, types, vitest } from "./test/checks";

/** `npm test`: everything, on a machine with nothing but Node. */
export async function main(): Promise<void> {
  shutDownOnSignals();
  const tallies = [lint(), types(), vitest("unit"), vitest("integration")];
  try {
    const browser = findOrInstallBrowser();
    await buildIfStale();
    tallies.push({ passed: 1, failed: 0 }, playwright(browser));
  } catch (error) {
    process.stderr.write(`✖ ${reasonOf(error)}\n`);
    tallies.push({ passed: 0, failed: 1 });
  }
  finish(tallies);
}
