import { describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { type BulkReport, bulkPages } from "@/cms/pages/bulk-pages";
import { mostNamed } from "@/cms/pages/bulk-targets";
import { layers } from "@/cms/pages/layer";
import { lockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { workingRevision } from "@/cms/pages/revision-content";
import { type Actor, system } from "@/cms/policy";
import { insertPages } from "@/test/bulk";
import { fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aTier, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

type Input = Parameters<typeof bulkPages>[1];

const bulk = (input: Input, { actor = system, scope = "everything" as Scope }: { actor?: Actor; scope?: Scope } = {}) =>
  inScope(actor, scope, (ctx) => bulkPages(ctx, input), database.db);
const outcomes = ({ results }: BulkReport) =>
  Object.fromEntries(results.map(({ pageId, ...result }) => [pageId, result]));
const targetOf = async (pageId: string) => ({ pageId, version: (await pageRow(database, pageId)).version });

async function aWorld() {
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    const vendorId = await aVendor(ctx, platformId);
    const drafts = [];
    for (const title of ["One", "Two"])
      drafts.push(await aPage(ctx, { platformId, document: { title }, state: "draft" }));
    const published = await aPage(ctx, { platformId, document: { title: "Three" } });
    const own = await aPage(ctx, { platformId, vendorId, document: { title: "Own" }, state: "draft" });
    return { platformId, vendorId, drafts, published, own };
  });
}

describe("over what a list shows", () => {
  it("exactly the rows of the filter are touched", async () => {
    const { platformId, drafts, published, own } = await aWorld();
    const before = await pageRow(database, published);
    const filters = { platformId, tab: "platform" as const, state: "draft" as const };
    const { results } = await bulk({ action: { kind: "publish" }, targets: { filters } });
    expect(results.map(({ pageId }) => pageId).sort()).toEqual(drafts.toSorted());
    for (const id of drafts) expect((await pageRow(database, id)).publishedRevisionId).not.toBeNull();
    expect(await pageRow(database, published)).toEqual(before);
    expect((await pageRow(database, own)).publishedRevisionId).toBeNull();
  });

  it("more than 1,000 are refused, and nothing is done", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    await insertPages(database.sql, { platformId, tierId: await run((ctx) => aTier(ctx)), vendors: 0, slugs: 501 });
    const before = await fingerprints(database.sql);
    const attempt = bulk({ action: { kind: "delete" }, targets: { filters: { platformId } } });
    await expect(attempt).rejects.toThrow(Conflict);
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("what is done to more pages than may be named at once can be taken back all the same", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const tierId = await run((ctx) => aTier(ctx));
    await insertPages(database.sql, { platformId, tierId, vendors: 0, slugs: 101 });
    const { results, undo } = await bulk({ action: { kind: "delete" }, targets: { filters: { platformId } } });
    const named = undo.flatMap(({ pages }) => pages.map(({ pageId }) => pageId));
    expect(named.length).toBeGreaterThan(mostNamed);
    expect(named.toSorted()).toEqual(results.map(({ pageId }) => pageId).toSorted());
    for (const { action, pages } of undo) {
      const back = await bulk({ action, targets: { pages } });
      expect(new Set(back.results.map(({ outcome }) => outcome))).toEqual(new Set(["done"]));
    }
  });

  it("nothing there is told as such", async () => {
    const { platformId } = await aWorld();
    const filters = { platformId, search: "nowhere" };
    await expect(bulk({ action: { kind: "delete" }, targets: { filters } })).rejects.toThrow(NotFound);
  });
});

describe("over pages that are named", () => {
  it("each has its own outcome, and a refused one is as it was", async () => {
    const { platformId, vendorId, drafts, published, own } = await aWorld();
    const [draft = "", stale = ""] = drafts;
    const locked = await run(async (ctx) => {
      const place = { platformId, slug: "locked-here", locale: "en" };
      const pageId = await aPage(ctx, { ...place, layer: layers.default });
      const over = await overridePage(ctx, { ...place, vendorId });
      await lockPage(ctx, { pageId });
      return over.pageId;
    });
    const foreign = await run(async (ctx) => aPage(ctx, { platformId: await aPlatform(ctx), state: "draft" }));
    const untouched = [stale, published, locked, foreign];
    const before = await Promise.all(untouched.map((id) => pageRow(database, id)));
    const named = await Promise.all([draft, published, locked, foreign, own].map(targetOf));
    const report = await bulk(
      {
        action: { kind: "change-menu", menu: "header", order: 5 },
        targets: { pages: [...named.filter(({ pageId }) => pageId !== published), { pageId: stale, version: 9 }] },
      },
      { scope: { platformId, vendorId: null } },
    );
    expect(outcomes(report)).toMatchObject({
      [draft]: { outcome: "done" },
      [own]: { outcome: "done" },
      [stale]: { outcome: "stale" },
      [foreign]: { outcome: "gone" },
      [locked]: { outcome: "refused", field: "locked" },
    });
    expect(await Promise.all(untouched.map((id) => pageRow(database, id)))).toEqual(before);
    const { document } = await run(async (ctx) => workingRevision(ctx.db, await pageRow(ctx, draft)));
    expect(document?.headerOrder).toBe(5);
  });

  it("without the right every one is refused, and nothing is written", async () => {
    const { drafts, vendorId, own } = await aWorld();
    const targets = { pages: await Promise.all(drafts.map(targetOf)) };
    const actor: Actor = { userId: null, roles: [{ kind: "vendor-owner", vendorId }] };
    const before = await fingerprints(database.sql);
    const { results, tags, undo } = await bulk({ action: { kind: "publish" }, targets }, { actor });
    expect(results.map(({ outcome }) => outcome)).toEqual(["refused", "refused"]);
    expect({ tags, undo }).toEqual({ tags: [], undo: [] });
    expect(await fingerprints(database.sql)).toEqual(before);
    const mine = { pages: [await targetOf(own)] };
    expect((await bulk({ action: { kind: "publish" }, targets: mine }, { actor })).results).toEqual([
      { pageId: own, outcome: "done" },
    ]);
  });

  it("a fault in the middle leaves everything as it was", async () => {
    const { drafts } = await aWorld();
    const targets = { pages: await Promise.all(drafts.map(targetOf)) };
    const last = drafts.toSorted().at(-1) ?? "";
    await database.sql`create function fail() returns trigger language plpgsql as $$ begin raise exception 'fault'; end $$`;
    await database.sql.unsafe(
      `create trigger failing before update on pages for each row when (new.id = '${last}') execute function fail()`,
    );
    const before = await fingerprints(database.sql);
    await expect(bulk({ action: { kind: "publish" }, targets })).rejects.toThrow();
    expect(await fingerprints(database.sql)).toEqual(before);
    await database.sql`drop trigger failing on pages`;
    await database.sql`drop function fail()`;
  });

  it("201 are refused", async () => {
    const { own } = await aWorld();
    const pages = Array.from({ length: 201 }, () => ({ pageId: own, version: 1 }));
    await expect(bulk({ action: { kind: "delete" }, targets: { pages } })).rejects.toThrow(Invalid);
  });
});

describe("undo", () => {
  it.each(["delete", "unpublish"] as const)("takes %s back", async (kind) => {
    const { published } = await aWorld();
    const { publishedRevisionId } = await pageRow(database, published);
    const { undo } = await bulk({ action: { kind }, targets: { pages: [await targetOf(published)] } });
    expect((await pageRow(database, published)).publishedRevisionId === null).toBe(kind === "unpublish");
    for (const { action, pages } of undo) await bulk({ action, targets: { pages } });
    expect(await pageRow(database, published)).toMatchObject({
      publishedRevisionId,
      draftRevisionId: null,
      deletedAt: null,
    });
  });

  it("takes a first publication back, and promises nothing where an older text was public", async () => {
    const { drafts, published } = await aWorld();
    const [draft = ""] = drafts;
    await bulk({
      action: { kind: "change-menu", menu: "footer", order: 1 },
      targets: { pages: [await targetOf(published)] },
    });
    const targets = { pages: await Promise.all([draft, published].map(targetOf)) };
    const { undo } = await bulk({ action: { kind: "publish" }, targets });
    expect(undo.map(({ action, pages }) => [action.kind, pages.map(({ pageId }) => pageId)])).toEqual([
      ["unpublish", [draft]],
    ]);
  });
});
