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

/** How PostgreSQL runs the last query that `work` sends. */
export async function explain(sql: Sql, work: (db: Database) => Promise<unknown>): Promise<Explained> {
  let sent: { query: string; params: unknown[] } | undefined;
  const logger = {
    logQuery: (query: string, params: unknown[]) => {
      sent = { query, params };
    },
  };
  await work(drizzle(sql, { schema, logger }));
  if (!sent) throw new Error("No query was sent.");
  const params = sent.params as string[];
  const [row] = await sql.unsafe(`explain (analyze, format json) ${sent.query}`, params);
  const [result] = row?.["QUERY PLAN"] ?? [];
  return {
    scans: scansOf(result.Plan),
    planningMs: result["Planning Time"],
    executionMs: result["Execution Time"],
  };
}

function scansOf(plan: Plan): string[] {
  const type = plan["Node Type"];
  const own = type.includes("Scan") ? [`${type} ${plan["Index Name"] ?? plan["Relation Name"] ?? ""}`] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansOf)];
}
