import type { Sql } from "postgres";
import { type Context, inScope } from "@/cms/context";
import { countContentPages } from "@/cms/pages/count-content-pages";
import { listContentPages } from "@/cms/pages/list-content-pages";
import type { ContentFiltersInput, Sort } from "@/cms/pages/list-filters";
import { system } from "@/cms/policy";
import { connect, type Database } from "@/db/client";
import { say, step } from "@/scripts/process/print";
import { addListedPages, listedPlatform } from "./data/bulk-listings";
import { explain, refuseWholeTables } from "./data/explain";
import type { BenchContext, Measurement } from "./measurement";
import { count, median, milliseconds, type Row } from "./report/row";

const sizes = [
  { pages: 10_000, vendors: 500 },
  { pages: 100_000, vendors: 2000 },
  { pages: 1_000_000, vendors: 10_000 },
];

type Asked = { what: string; ask: (ctx: Context) => Promise<unknown> };
type Times = Map<string, number[]>;

export const contentPages: Measurement = {
  title: "Lists of pages, by how many pages there are",
  run: async ({ options, cluster }: BenchContext) => {
    const times: Times = new Map();
    const measured = options.isQuick ? sizes.slice(0, 2) : sizes;
    for (const size of measured) {
      step(`${count(size.pages)} pages of ${count(size.vendors)} vendors …`);
      const database = await cluster.seeded("bench_content_pages");
      const owner = connect(database.url, { max: 1, scope: "everything" });
      const app = connect(database.serverUrl, { max: 1, role: "orion_app", scope: "everything" });
      try {
        const { platformId, vendorId } = await addListedPages(owner.sql, size);
        const asked = await questions(app.db, platformId, vendorId);
        await refusePlans(app.sql, asked);
        for (let round = 0; round < options.rounds + 1; round++) {
          for (const { what, ask } of asked) {
            const started = performance.now();
            await inScope(system, listedPlatform(platformId), ask, app.db);
            // The first round only brings the pages of the tables into memory.
            if (round) times.set(what, [...(times.get(what) ?? []), performance.now() - started]);
          }
        }
        collect(times, size.pages);
      } finally {
        await app.close();
        await owner.close();
        await database.drop();
      }
    }
    return rowsOf(measured.map(({ pages }) => pages));
  },
};

const medians = new Map<string, Map<number, number>>();

function collect(times: Times, pages: number): void {
  for (const [what, values] of times) {
    medians.set(what, (medians.get(what) ?? new Map()).set(pages, median(values)));
    times.delete(what);
  }
}

function rowsOf(measured: readonly number[]): Row[] {
  const [smallest = 0] = measured;
  return [...medians].flatMap(([what, bySize]) =>
    measured.map((pages) => {
      const time = bySize.get(pages) ?? Number.NaN;
      const ratio = pages === smallest ? "1" : (time / (bySize.get(smallest) ?? Number.NaN)).toFixed(2);
      return { side: `${what}, ${count(pages)} pages`, median: milliseconds(time), spread: "", ratio, ratioSpread: "" };
    }),
  );
}

const filters: Record<string, ContentFiltersInput> = {
  "all pages": {},
  overrides: { tab: "override" },
  "drafts of a language": { state: "draft", locale: "fr" },
  published: { state: "published" },
  "scheduled, of which there are few": { state: "scheduled" },
  "at a slug": { slug: "page-7" },
  "with a word that one vendor has": { search: "vend77" },
  "with a word that 1 in 100 has": { search: "seven" },
  "with a word that all have": { search: "title" },
  "with words that all and few have, of overrides": { search: "titl vend77", tab: "override" },
  "with a word that none has": { search: "nowhere" },
};

async function questions(db: Database, platformId: string, vendorId: string): Promise<Asked[]> {
  const all = { ...filters, "of a vendor": { vendorId }, "of a vendor with a word": { vendorId, search: "seven" } };
  const asked: Asked[] = [];
  for (const [name, wanted] of Object.entries(all)) {
    for (const sort of ["updated", "title", "slug"] as const) {
      for (const direction of ["descending", "ascending"] as const) {
        const what = `${name}, by ${sort}, ${direction}`;
        asked.push({ what, ask: (ctx) => listContentPages(ctx, { filters: wanted, sort, direction }) });
      }
    }
    asked.push({ what: `${name}, counted`, ask: (ctx) => countContentPages(ctx, { filters: wanted }) });
  }
  for (const sort of ["updated", "title", "slug"] as const) {
    const cursor = await deepCursor(db, platformId, sort);
    asked.push({ what: `all pages, deep, by ${sort}`, ask: (ctx) => listContentPages(ctx, { sort, cursor }) });
  }
  return asked;
}

/** The cursor after 1,000 rows. */
async function deepCursor(db: Database, platformId: string, sort: Sort): Promise<string | null> {
  let cursor: string | null = null;
  for (let part = 0; part < 10; part++) {
    const next: { cursor: string | null } = await inScope(
      system,
      listedPlatform(platformId),
      (ctx) => listContentPages(ctx, { sort, cursor, limit: 100 }),
      db,
    );
    cursor = next.cursor;
  }
  return cursor;
}

/** @throws Error where one of the questions reads all pages, listings, words or revisions. */
async function refusePlans(sql: Sql, asked: readonly Asked[]): Promise<void> {
  const used = new Set<string>();
  for (const { what, ask } of asked) {
    const explained = await explain(sql, (logged) =>
      ask({ db: logged as Context["db"], actor: system, scope: "everything" }),
    );
    refuseWholeTables(explained, what);
    for (const scan of explained.scans) used.add(scan);
  }
  say(`  ${[...used].sort().join(", ")}`);
}
