import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

type WindowWithAxe = Window & { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it is shown now, all rules as they come: a line for each rule and place. */
export async function violations(page: Page): Promise<string[]> {
  const isLoaded = await page.evaluate(() => (window as WindowWithAxe).axe !== undefined);
  if (!isLoaded) await page.evaluate(source);
  // Only what is wrong is worked out to the end; what passes would take twice the time.
  const found = await page.evaluate(
    async () => (await (window as WindowWithAxe).axe?.run({ resultTypes: ["violations"] }))?.violations,
  );
  if (!found) throw new Error("axe did not run.");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id} at ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`,
    ),
  );
}
