import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

type WindowWithAxe = Window & { axe?: { run: (options: RunOptions) => Promise<AxeResults> } };

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that look at colours: what the others look at is the same in light and in dark. */
const colorRules = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on the page as it is shown now, all rules as they come: a line for each rule and place.
 *
 * @param only `colors` where all other rules were asked already, in the other colour scheme.
 */
export async function violations(page: Page, only?: "colors"): Promise<string[]> {
  const isLoaded = await page.evaluate(() => (window as WindowWithAxe).axe !== undefined);
  if (!isLoaded) await page.evaluate(source);
  // Only what is wrong is worked out to the end; what passes would take twice the time.
  const options: RunOptions = { resultTypes: ["violations"], ...(only && { runOnly: colorRules }) };
  const found = await page.evaluate(
    async (options) => (await (window as WindowWithAxe).axe?.run(options))?.violations,
    options,
  );
  if (!found) throw new Error("axe did not run.");
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) => `${id} at ${target.join(" ")}: ${failureSummary.replaceAll(/\s+/g, " ")}`,
    ),
  );
}
