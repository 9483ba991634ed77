import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { pages, platforms, revisions, vendors } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aVendor } from "@/test/factories";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", vendorId: "" };

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

const readable = [
  "domains",
  "hidden_pages",
  "media",
  "pages",
  "platforms",
  "redirects",
  "revisions",
  "storefront_settings",
  "vendor_platforms",
  "vendors",
];

const ending = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "allowed",
    (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code,
  );

const insufficientPrivilege = "42501";
const anHourMs = 3_600_000;

/** The titles of the revisions of a page that a visitor can read. */
async function titles(pageId: string): Promise<unknown[]> {
  const rows = await database.visitors
    .select({ title: sql`${revisions.document} ->> 'title'` })
    .from(revisions)
    .where(eq(revisions.pageId, pageId));
  return rows.map(({ title }) => title).sort();
}

const isSeen = async (pageId: string) =>
  (await database.visitors.select({ id: pages.id }).from(pages).where(eq(pages.id, pageId))).length === 1;

const aTitled = (title: string, state?: "draft" | { at: Date }) =>
  run((ctx) => aPage(ctx, { platformId: world.platformId, document: { title }, state }));

async function redraft(pageId: string, title: string): Promise<void> {
  const [page] = await database.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
  const content = { document: aDocument({ title }) };
  await run((ctx) => saveDraft(ctx, { pageId, version: page?.version ?? 0, content }));
}

describe("a visitor reads", () => {
  it("what is published, and not the draft over it", async () => {
    const pageId = await aTitled("Public");
    await redraft(pageId, "Secret");
    expect([await isSeen(pageId), await titles(pageId)]).toEqual([true, ["Public"]]);
  });

  it("nothing of a page that was never published", async () => {
    const pageId = await aTitled("Secret", "draft");
    expect([await isSeen(pageId), await titles(pageId)]).toEqual([false, []]);
  });

  it("of a page with a schedule when it will come, but what it says only then", async () => {
    const pageId = await aTitled("Soon", { at: new Date(Date.now() + anHourMs) });
    expect([await isSeen(pageId), await titles(pageId)]).toEqual([true, []]);
    await database.sql`update pages set scheduled_at = now() - interval '1 second' where id = ${pageId}`;
    expect(await titles(pageId)).toEqual(["Soon"]);
  });

  it("no page that was taken off line or deleted", async () => {
    const [unpublished, deleted] = [await aTitled("Was"), await aTitled("Was")];
    await run((ctx) => unpublishPage(ctx, { pageId: unpublished }));
    await database.sql`update pages set deleted_at = now() where id = ${deleted}`;
    expect([await isSeen(unpublished), await isSeen(deleted)]).toEqual([false, false]);
  });

  it("no platform that is not active and no vendor that is suspended", async () => {
    const { platformId, vendorId } = await run(async (ctx) => {
      const created = { platformId: await aPlatform(ctx), vendorId: await aVendor(ctx, world.platformId) };
      await suspendVendor(ctx, { vendorId: created.vendorId });
      return created;
    });
    await database.sql`update platforms set is_active = false where id = ${platformId}`;
    const seen = await database.visitors.select({ id: platforms.id }).from(platforms);
    expect(seen.map(({ id }) => id)).toContain(world.platformId);
    expect(seen.map(({ id }) => id)).not.toContain(platformId);
    const shown = await database.visitors.select({ id: vendors.id }).from(vendors);
    expect(shown.map(({ id }) => id)).toContain(world.vendorId);
    expect(shown.map(({ id }) => id)).not.toContain(vendorId);
  });
});

describe("a visitor can do nothing else", () => {
  const everyTable = async () => {
    const rows = await database.sql`select tablename from pg_tables where schemaname = 'public' order by tablename`;
    return rows.map(({ tablename }) => String(tablename));
  };
  const attempt = (statement: string) => ending(database.visitors.execute(sql.raw(statement)));

  it("than read these tables, whatever scope it pretends to have", async () => {
    const all = await everyTable();
    for (const table of all) {
      const pretending = database.visitors.transaction(async (transaction) => {
        await transaction.execute(sql`select set_config('orion.scope', 'everything', true)`);
        await transaction.execute(sql.raw(`select count(*) from ${table}`));
      });
      expect(await ending(pretending), table).toBe(readable.includes(table) ? "allowed" : insufficientPrivilege);
    }
    expect(all).toEqual(expect.arrayContaining(readable));
  });

  it("than read: no table can be written", async () => {
    for (const table of await everyTable()) {
      expect(await attempt(`insert into ${table} default values`), table).toBe(insufficientPrivilege);
      expect(await attempt(`delete from ${table}`), table).toBe(insufficientPrivilege);
      expect(await attempt(`truncate ${table}`), table).toBe(insufficientPrivilege);
    }
    expect(await attempt("update pages set slug = slug")).toBe(insufficientPrivilege);
  });

  it.each([
    "draft_revision_id from pages",
    "author_id from revisions",
    "version from vendors",
    "tier_id from vendor_platforms",
  ])("than read its columns: not %s", async (what) => {
    expect(await attempt(`select ${what}`)).toBe(insufficientPrivilege);
  });

  it("and drafts stay hidden in the scope of everything", async () => {
    const pageId = await aTitled("Public");
    await redraft(pageId, `Secret ${randomUUID()}`);
    const seen = await database.visitors.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('orion.scope', 'everything', true)`);
      return transaction.select({ id: revisions.id }).from(revisions).where(eq(revisions.pageId, pageId));
    });
    expect(seen).toHaveLength(1);
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(await titles(pageId)).toHaveLength(2);
  });
});
