import { eq } from "drizzle-orm";
import { findCandidates } from "@/cms/pages/find-candidates";
import { connect, type Database } from "@/db/client";
import { pages } from "@/db/schema";
import { say, step } from "@/scripts/process/print";
import { alternate } from "./alternate";
import { addSharedPages, addVendorPages, findModel, type Model, modelBytes, vendorPage } from "./data/bulk-pages";
import { explain, refuseWholeTables } from "./data/explain";
import type { BenchContext, Measurement } from "./measurement";
import { comparedRows, count, countedRow, median, milliseconds, type Row } from "./report/row";

const sizes = [1000, 100_000, 1_000_000];
const queriesEachRound = 400;

export const resolutionQuery: Measurement = {
  title: "The resolution query against a primary-key lookup, latency of one query after another",
  run: async ({ options, cluster }: BenchContext) => {
    const database = await cluster.seeded("bench_resolution");
    const { sql, db, close } = connect(database.url, { max: 1 });
    const visitors = connect(database.serverUrl, { max: 1, role: "orion_visitor" });
    try {
      const model = await findModel(sql);
      await addSharedPages(sql, model);
      const { document, patch } = await modelBytes(sql, model);
      const rows = [countedRow("bytes of a document, of a patch", `${count(document)}, ${count(patch)}`)];
      let size = 0;
      for (const next of options.isQuick ? sizes.slice(0, 2) : sizes) {
        step(`Adding pages up to ${count(next)} …`);
        await addVendorPages(sql, model, size, next);
        size = next;
        rows.push(...(await compare({ owner: db, visitors: visitors.db }, model, size, options.rounds)));
        rows.push(...(await plan(visitors.sql, model, size)));
      }
      return rows;
    } finally {
      await visitors.close();
      await close();
      await database.drop();
    }
  },
};

/** The look-up is the owner's, whom no rule binds: what the rules for visitors cost is in the comparison. */
async function compare(
  { owner, visitors }: { owner: Database; visitors: Database },
  { platformId }: Model,
  size: number,
  rounds: number,
): Promise<Row[]> {
  const lookUp = ({ pageId }: Picked) => owner.select().from(pages).where(eq(pages.id, pageId));
  const resolve = ({ vendorId, slug }: Picked) =>
    findCandidates(visitors, { platformId, vendorId }, { slug, locales: ["en"] });
  const sides = {
    [`primary key, ${count(size)} pages`]: () => medianMs(size, lookUp),
    [`resolution, ${count(size)} pages`]: () => medianMs(size, resolve),
  };
  await alternate(sides, 1);
  return comparedRows(await alternate(sides, rounds), milliseconds);
}

type Picked = ReturnType<typeof vendorPage>;

const anyPage = (size: number): Picked => vendorPage(Math.floor(Math.random() * size));

/** The median latency of queries for pages picked at random. Each must find its page. */
async function medianMs(size: number, query: (page: Picked) => Promise<unknown[]>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < queriesEachRound; index++) {
    const page = anyPage(size);
    const started = performance.now();
    const rows = await query(page);
    times.push(performance.now() - started);
    if (!rows.length) throw new Error(`The page ${page.slug} of ${page.vendorId} was not found.`);
  }
  return median(times);
}

/**
 * How PostgreSQL runs the query.
 *
 * @throws Error where it reads all pages or revisions.
 */
async function plan(sql: Parameters<typeof explain>[0], { platformId }: Model, size: number): Promise<Row[]> {
  const { vendorId, slug } = anyPage(size);
  const explained = await explain(sql, (db) => findCandidates(db, { platformId, vendorId }, { slug, locales: ["en"] }));
  refuseWholeTables(explained, `At ${count(size)} pages the query`);
  const { scans, planningMs, executionMs } = explained;
  say(`  ${[...new Set(scans)].join(", ")}`);
  return [
    countedRow(
      `planning and executing in PostgreSQL, ${count(size)} pages`,
      `${milliseconds(planningMs)} + ${milliseconds(executionMs)}`,
    ),
  ];
}
