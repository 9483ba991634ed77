import { chromium, type LaunchOptions } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { freePort } from "@/scripts/process/ports";

/** A category's score from 0 to 100, with the audits that keep it below. */
export type Score = { score: number; failing: string[] };

const categories = ["accessibility", "best-practices", "seo", "performance"] as const;
export type Category = (typeof categories)[number];

/** Runs Lighthouse, as it comes, on an address in a browser of its own: a phone on a slow network. */
export async function audit(url: string, options: LaunchOptions): Promise<Record<Category, Score>> {
  const result = await load(url, options);
  const score = (category: Category): Score => {
    const { score = null, auditRefs = [] } = result.categories[category] ?? {};
    const failing = auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => result.audits[id])
      .filter((found) => found !== undefined && found.score !== null && found.score < 1)
      .map((found) => `${found?.id}: ${found?.title} ${JSON.stringify(found?.details ?? "").slice(0, 500)}`);
    return { score: Math.round((score ?? 0) * 100), failing };
  };
  return {
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    performance: score("performance"),
  };
}

/** What Lighthouse says of a page. It cannot always record one on a busy machine, says so, and asks to be run again. */
async function load(url: string, options: LaunchOptions, triesLeft = 2): Promise<Result> {
  const port = await freePort();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  try {
    const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
    if (result && !result.lhr.runtimeError) return result.lhr;
    if (triesLeft === 0) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message}`);
  } finally {
    await browser.close();
  }
  return load(url, options, triesLeft - 1);
}
