import type { Sql } from "postgres";
import { type Context, inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { hashPassword } from "@/cms/users/password";
import { connect, type Database } from "@/db/client";
import { say, step } from "@/scripts/process/print";
import { addAdministration } from "./data/bulk-administration";
import { addListedPages, listedPlatform } from "./data/bulk-listings";
import { explain, refuseWholeTables } from "./data/explain";
import { signedIn } from "./load/signed-in";
import type { BenchContext, Measurement } from "./measurement";
import { administrationQuestions } from "./questions/administration";
import type { Asked } from "./questions/asked";
import { contentPageQuestions } from "./questions/content-pages";
import { count, median, milliseconds, type Row } from "./report/row";
import { startProduct } from "./servers/product";

const sizes = [
  { pages: 10_000, vendors: 500 },
  { pages: 100_000, vendors: 2000 },
  { pages: 1_000_000, vendors: 10_000 },
] as const;

/** Of the platform that has nearly all of it. */
const screens = [
  "/admin?platform=oms",
  "/admin/content-pages?platform=oms",
  "/admin/content-pages?platform=oms&q=seven",
  "/admin/vendors?platform=oms",
  "/admin/users?platform=oms",
  "/admin/redirects?platform=oms",
  "/admin/audit-log?platform=oms&noun=vendor",
];

/** Milliseconds of each round, by what was asked; of several questions of one name the slowest counts. */
type Times = Map<string, number[]>;

export const administration: Measurement = {
  title: "The administration, by how many pages there are (a tenth as many redirects, as many events)",
  run: async (bench) => {
    const measured = bench.options.isQuick ? sizes.slice(0, 2) : sizes;
    const bySize = new Map<number, Times>();
    for (const size of measured) bySize.set(size.pages, await measure(size, bench));
    return rowsOf(bySize);
  },
};

async function measure(size: (typeof sizes)[number], { options, cluster }: BenchContext): Promise<Times> {
  step(`${count(size.pages)} pages of ${count(size.vendors)} vendors …`);
  const product = await startProduct(cluster, "administration");
  const owner = connect(product.ownerUrl, { max: 1, scope: "everything" });
  const app = connect(product.databaseUrl, { max: 1, role: "orion_app", scope: "everything" });
  try {
    const { platformId, vendorId } = await addListedPages(owner.sql, size);
    await addAdministration(owner.sql, { ...size, platformId, prefix: "listed" });
    await owner.sql`vacuum analyze`;
    const scope = listedPlatform(platformId);
    const pageQuestions = await contentPageQuestions(app.db, scope, vendorId);
    await refusePlans(app.sql, pageQuestions, size.pages);
    const open = await signedIn(product.origin, await anAdmin(owner.sql));
    const times: Times = new Map();
    for (let round = -1; round < options.rounds; round++) {
      const spent = new Map<string, number>();
      const time = async (what: string, work: () => Promise<unknown>) => {
        const started = performance.now();
        await work();
        spent.set(what, Math.max(spent.get(what) ?? 0, performance.now() - started));
      };
      for (const { what, ask } of [...pageQuestions, ...administrationQuestions]) {
        await time(what, () => inScope(system, scope, ask, app.db));
      }
      for (const path of screens) await time(`screen ${path}, answered over HTTP`, () => open(path));
      // The first round only brings the tables into memory.
      if (round >= 0) for (const [what, spentMs] of spent) times.set(what, [...(times.get(what) ?? []), spentMs]);
    }
    return times;
  } finally {
    await app.close();
    await owner.close();
    await product.stop();
  }
}

async function anAdmin(sql: Sql): Promise<{ email: string; password: string }> {
  const login = { email: "admin@bench.example.lu", password: "correct horse battery" };
  const hash = await hashPassword(login.password);
  await sql`
    with person as (insert into users (email, name) values (${login.email}, 'Admin') returning id),
      role as (insert into user_roles (user_id, kind) select id, 'super-admin' from person)
    insert into passwords (user_id, hash) select id, ${hash} from person`;
  return login;
}

function rowsOf(bySize: ReadonlyMap<number, Times>): Row[] {
  const [[, smallest] = [0, new Map<string, number[]>()]] = bySize;
  return [...smallest].flatMap(([what, base]) =>
    [...bySize].map(([pages, times]) => {
      const values = times.get(what) ?? [];
      return {
        side: `${what}, ${count(pages)} pages`,
        median: milliseconds(median(values)),
        spread: `${milliseconds(Math.min(...values))} – ${milliseconds(Math.max(...values))}`,
        ratio: values === base ? "1" : (median(values) / median(base)).toFixed(2),
        ratioSpread: "",
      };
    }),
  );
}

/** @throws Error where one of the questions reads all pages, listings, words or revisions. */
async function refusePlans(sql: Sql, asked: readonly Asked[], pages: number): Promise<void> {
  // Where nearly all of few pages are asked for, reading their listings as a whole is the best plan there is.
  const tables = ["pages", "revisions", ...(pages > sizes[0].pages ? ["page_listings", "page_words"] : [])];
  const used = new Set<string>();
  for (const { what, ask } of asked) {
    const explained = await explain(sql, (logged: Database) =>
      ask({ db: logged as Context["db"], actor: system, scope: "everything" }),
    );
    refuseWholeTables(explained, what, tables);
    for (const scan of explained.scans) used.add(scan);
  }
  say(`  ${[...used].sort().join(", ")}`);
}
