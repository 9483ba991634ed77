import { chromium, type LaunchOptions } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "@/scripts/process/ports";

/** A category's score from 0 to 100, with the audits that keep it below. */
export type Score = { score: number; failing: string[] };

const categories = ["accessibility", "best-practices", "seo", "performance"] as const;
export type Category = (typeof categories)[number];

/** Runs Lighthouse, as it comes, on an address in a browser of its own: a phone on a slow network. */
export async function audit(url: string, options: LaunchOptions): Promise<Record<Category, Score>> {
  const port = await freePort();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...options, args });
  try {
    const result = await lighthouse(url, { port, logLevel: "error", onlyCategories: [...categories] });
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message}`);
    const { lhr } = result;
    const score = (category: Category): Score => {
      const { score = null, auditRefs = [] } = lhr.categories[category] ?? {};
      const failing = auditRefs
        .filter(({ weight }) => weight > 0)
        .map(({ id }) => lhr.audits[id])
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
  } finally {
    await browser.close();
  }
}
