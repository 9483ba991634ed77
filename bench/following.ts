import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Context, inScope } from "@/cms/context";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { overridePage } from "@/cms/pages/override-page";
import { listOverriders } from "@/cms/pages/overriders";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { system } from "@/cms/policy";
import { connect, type Database } from "@/db/client";
import { pages } from "@/db/schema";
import { say, step } from "@/scripts/process/print";
import { aDocument, aPlatform, aSection, aVendor } from "@/test/factories";
import { aDefault, pageRow } from "@/test/storefronts";
import { alternate } from "./alternate";
import { addSharedPages, addVendorPages, findModel } from "./data/bulk-pages";
import { addVendors } from "./data/bulk-vendors";
import { explain, refuseWholeTables } from "./data/explain";
import type { BenchContext, Measurement } from "./measurement";
import { comparedRows, count, countedRow, milliseconds, type Row } from "./report/row";

const few = { followers: 100, overriders: 10 };
const many = { followers: 10_000, overriders: 1000 };
/** Among so many other pages the ones that are asked about have to be found. */
const otherPages = 100_000;
const slug = "about";
const sectionIds = Array.from({ length: 8 }, () => randomUUID());

const sections = (text: string) => sectionIds.map((id) => aSection(`A section that says ${text}`, id));

export const following: Measurement = {
  title: "What an admin asks about a default that vendors follow and override",
  run: async ({ options, cluster }: BenchContext) => {
    const database = await cluster.seeded("bench_following");
    const { sql, close } = connect(database.url, { max: 1 });
    const app = connect(database.serverUrl, { max: 1, role: "orion_app", scope: "everything" });
    const { db } = app;
    try {
      step(`Adding ${count(otherPages)} pages of others …`);
      const model = await findModel(sql);
      await addSharedPages(sql, model);
      await addVendorPages(sql, model, 0, otherPages);
      const defaults = { few: "", many: "" };
      for (const [name, size] of Object.entries({ few, many })) {
        step(`${count(size.followers)} vendors, of whom ${count(size.overriders)} override …`);
        const platformId = await inScope(system, "everything", (ctx) => aPlatform(ctx), db);
        await addVendors(sql, { platformId, prefix: name, from: 1, to: size.followers - size.overriders });
        defaults[name as keyof typeof defaults] = await overridden(db, platformId, size.overriders);
      }
      await sql`vacuum analyze`;
      return [
        ...(await compare(db, defaults, options.rounds)),
        ...(await plan(db, app.sql, defaults.many)),
        ...(await answers(db, defaults.many)),
      ];
    } finally {
      await app.close();
      await close();
      await database.drop();
    }
  },
};

/** A default with a draft that changes every section; each override changes one of them. */
async function overridden(db: Database, platformId: string, overriders: number): Promise<string> {
  return inScope(
    system,
    "everything",
    async (ctx) => {
      const pageId = await aDefault(ctx, { platformId, slug }, sections("first"));
      for (let index = 0; index < overriders; index++) {
        const vendorId = await aVendor(ctx, platformId);
        const id = sectionIds[index % sectionIds.length] ?? "";
        const change = { patch: { changed: { [id]: { heading: "Our own words" } } } };
        const own = await overridePage(ctx, { platformId, vendorId, slug, locale: "en", change });
        await publishPage(ctx, own);
      }
      await draft(ctx, pageId);
      return pageId;
    },
    db,
  );
}

async function draft(ctx: Context, pageId: string): Promise<void> {
  const { version } = await pageRow(ctx, pageId);
  const document = aDocument({ sections: sections(randomUUID()) });
  await saveDraft(ctx, { pageId, version, content: { document } });
}

async function compare(db: Database, defaults: { few: string; many: string }, rounds: number): Promise<Row[]> {
  const asked: Record<string, (ctx: Context, pageId: string) => Promise<unknown>> = {
    "impact of publishing": (ctx, pageId) => publishImpact(ctx, { pageId }),
    "first 50 of those behind": (ctx, pageId) => listFollowers(ctx, { pageId, group: "behind" }),
    "publishing itself": async (ctx, pageId) => {
      await publishPage(ctx, { pageId });
      await draft(ctx, pageId);
    },
  };
  const rows: Row[] = [];
  for (const [what, ask] of Object.entries(asked)) {
    const timed = (pageId: string) => async () => {
      const started = performance.now();
      await inScope(system, "everything", (ctx) => ask(ctx, pageId), db);
      return performance.now() - started;
    };
    const sides = {
      [`${what}, ${count(few.followers)} vendors, ${count(few.overriders)} override`]: timed(defaults.few),
      [`${what}, ${count(many.followers)} vendors, ${count(many.overriders)} override`]: timed(defaults.many),
    };
    await alternate(sides, 2);
    rows.push(...comparedRows(await alternate(sides, rounds * 3), milliseconds));
  }
  return rows;
}

/** @throws Error where PostgreSQL reads all pages or revisions. */
async function plan(db: Database, sql: Parameters<typeof explain>[0], pageId: string): Promise<Row[]> {
  const [page] = await db.select().from(pages).where(eq(pages.id, pageId));
  if (!page) throw new Error("The default is gone.");
  const explained = await explain(sql, (logged) => listOverriders(logged, page));
  refuseWholeTables(explained, "The list of overriders");
  say(`  ${[...new Set(explained.scans)].join(", ")}`);
  const { planningMs, executionMs } = explained;
  return [countedRow("reading the overriders in PostgreSQL", milliseconds(planningMs + executionMs))];
}

async function answers(db: Database, pageId: string): Promise<Row[]> {
  const { follow, override, behind } = await inScope(system, "everything", (ctx) => findFollowing(ctx, { pageId }), db);
  return [countedRow("they follow, override, are behind", [follow, override, behind].map(count).join(", "))];
}
