import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import type { Database } from "@/db/client";
import * as schema from "@/db/schema";

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Alias?: string;
  Plans?: Plan[];
};

export type Explained = {
  /** The nodes that read a table or an index, such as `Index Scan pages_place`. */
  scans: string[];
  planningMs: number;
  executionMs: number;
};

/** How PostgreSQL runs the queries that `work` sends, taken together. */
export async function explain(sql: Sql, work: (db: Database) => Promise<unknown>): Promise<Explained> {
  const sent: Array<{ query: string; params: unknown[] }> = [];
  const logger = { logQuery: (query: string, params: unknown[]) => void sent.push({ query, params }) };
  await work(drizzle(sql, { schema, logger }));
  if (!sent.length) throw new Error("No query was sent.");
  const explained: Explained = { scans: [], planningMs: 0, executionMs: 0 };
  for (const { query, params } of sent) {
    const [row] = await sql.unsafe(`explain (analyze, format json) ${query}`, params as string[]);
    const [result] = row?.["QUERY PLAN"] ?? [];
    explained.scans.push(...scansOf(result.Plan));
    explained.planningMs += result["Planning Time"];
    explained.executionMs += result["Execution Time"];
  }
  return explained;
}

/**
 * @throws Error where a whole table of pages, revisions or what lists read is read.
 */
export function refuseWholeTables({ scans }: Explained, what: string): void {
  if (scans.some((scan) => /^(Parallel )?Seq Scan (pages|revisions|page_listings|page_words)$/.test(scan))) {
    throw new Error(`${what} reads whole tables: ${scans.join(", ")}`);
  }
}

function scansOf(plan: Plan): string[] {
  const type = plan["Node Type"];
  const own = type.includes("Scan") ? [`${type} ${plan["Index Name"] ?? plan["Relation Name"] ?? ""}`] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansOf)];
}
