import { drizzle } from "drizzle-orm/postgres-js";
import type { Database } from "@/db/client";
import * as schema from "@/db/schema";
import type { TestDatabase } from "./database";

type PlanNode = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Rows Removed by Filter"?: number;
  Plans?: PlanNode[];
};

/** How PostgreSQL answers the statement that a query really sends under the rules of its role, every node of the plan. */
export async function planOf(db: TestDatabase["db"], query: (db: Database) => Promise<unknown>): Promise<PlanNode[]> {
  const [only, ...more] = await eachPlan(db, query);
  if (!only || more.length) throw new Error(`${more.length + 1} statements were sent, not one`);
  return only;
}

/** The same for queries that send several statements, taken together. */
export async function plansOf(db: TestDatabase["db"], query: (db: Database) => Promise<unknown>): Promise<PlanNode[]> {
  return (await eachPlan(db, query)).flat();
}

async function eachPlan(
  { $client }: TestDatabase["db"],
  query: (db: Database) => Promise<unknown>,
): Promise<PlanNode[][]> {
  const sent: Array<{ statement: string; values: unknown[] }> = [];
  const logger = { logQuery: (statement: string, values: unknown[]) => void sent.push({ statement, values }) };
  await query(drizzle($client, { schema, logger }));
  const plans = sent.map(async ({ statement, values }) => {
    const [row] = await $client.unsafe(`explain (analyze, format json) ${statement}`, values as string[]);
    return flatten(row?.["QUERY PLAN"][0].Plan);
  });
  return Promise.all(plans);
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

/** The tables that are read as a whole. */
export const sequentialScans = (nodes: PlanNode[]) =>
  nodes.filter((node) => node["Node Type"].includes("Seq Scan")).map((node) => node["Relation Name"]);

/** The indexes that are used. */
export const indexes = (nodes: PlanNode[]) => nodes.flatMap((node) => node["Index Name"] ?? []);
