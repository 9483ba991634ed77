import { beforeAll, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Invalid, NotFound } from "@/cms/errors";
import { bulkPages } from "@/cms/pages/bulk-pages";
import { findImpact } from "@/cms/pages/find-impact";
import { layers } from "@/cms/pages/layer";
import { saveDraft } from "@/cms/pages/save-draft";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { aDefault, pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const [intro, outro] = [aSection("Intro"), aSection("Outro")];
const newer = { document: aDocument({ title: "Default", sections: [aSection("Newer", intro.id), outro] }) };
const world = { platformId: "", about: "", prices: "", alone: "", own: "" };

/** Two defaults that the same vendor overrides, another overrides one of them, a third follows both. */
beforeAll(() =>
  run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    const [first, second] = [await aVendor(ctx, platformId), await aVendor(ctx, platformId)];
    await aVendor(ctx, platformId);
    const [about, prices] = [
      await aDefault(ctx, { platformId, slug: "about" }, [intro, outro]),
      await aDefault(ctx, { platformId, slug: "prices" }, [intro, outro]),
    ];
    const over = (vendorId: string, slug: string, pageId: string, sectionId: string) =>
      aPage(ctx, {
        platformId,
        vendorId,
        slug,
        over: { pageId, patch: { changed: { [sectionId]: { heading: "M" } } } },
      });
    const own = await over(first, "about", about, intro.id);
    await over(second, "about", about, outro.id);
    await over(first, "prices", prices, intro.id);
    const alone = await aPage(ctx, { platformId, layer: layers.default, document: { title: "Draft" }, state: "draft" });
    Object.assign(world, { platformId, about, prices, alone, own });
  }),
);

const impactOf = (kind: "publish" | "delete", ...targets: Parameters<typeof findImpact>[1]["targets"]) =>
  run((ctx) => findImpact(ctx, { kind, targets }));

it("is that of the words that are handed over, before anything is saved", async () => {
  const before = await pageRow(database, world.about);
  const impact = await impactOf("publish", { pageId: world.about, content: newer });
  expect(impact).toEqual({
    pages: [{ pageId: world.about, title: "Default", follow: 1, override: 2, asked: 1 }],
    vendors: 1,
  });
  expect(await pageRow(database, world.about)).toEqual(before);
  const broken = { document: aDocument({ title: "" }) };
  await expect(impactOf("publish", { pageId: world.about, content: broken })).rejects.toThrow(Invalid);
});

it("is that of the drafts of several pages, a vendor counted once; without a draft there is none", async () => {
  expect(await impactOf("publish", { pageId: world.about })).toEqual({ pages: [], vendors: 0 });
  for (const pageId of [world.about, world.prices]) {
    const { version } = await pageRow(database, pageId);
    await run((ctx) => saveDraft(ctx, { pageId, version, content: newer }));
  }
  const both = await impactOf("publish", { pageId: world.prices }, { pageId: world.about }, { pageId: world.own });
  expect(both.pages.map(({ pageId, override, asked }) => [pageId, override, asked])).toEqual([
    [world.prices, 1, 1],
    [world.about, 2, 1],
  ]);
  expect(both.vendors).toBe(1);
});

it("of deleting pages counts whose overrides would stand for themselves, and what the deletion then says is the same", async () => {
  const targets = [{ pageId: world.about }, { pageId: world.prices }, { pageId: world.alone }];
  const { pages, vendors } = await impactOf("delete", ...targets);
  expect(pages.map(({ pageId, follow, override }) => [pageId, follow, override])).toEqual([
    [world.about, 1, 2],
    [world.prices, 2, 1],
  ]);
  expect(vendors).toBe(2);
  const named = await Promise.all(
    targets.map(async ({ pageId }) => ({ pageId, version: (await pageRow(database, pageId)).version })),
  );
  const bulk = { action: { kind: "delete" as const }, targets: { pages: named } };
  const report = await run((ctx) => bulkPages(ctx, bulk));
  expect(report.overrides).toEqual({ orphaned: 3, relinked: 0, left: 0 });
  expect(await impactOf("delete", ...targets)).toEqual({ pages: [], vendors: 0 });
  const [undo] = report.undo;
  const back = await run((ctx) =>
    bulkPages(ctx, { action: { kind: "restore" }, targets: { pages: undo?.pages ?? [] } }),
  );
  expect(back.overrides).toEqual({ orphaned: 0, relinked: 3, left: 0 });
});

it("of a page on another platform is not there", async () => {
  const elsewhere = await run(async (ctx) => aPage(ctx, { platformId: await aPlatform(ctx) }));
  const scope = { platformId: world.platformId, vendorId: null };
  const asking = run((ctx) => findImpact({ ...ctx, scope }, { kind: "delete", targets: [{ pageId: elsewhere }] }));
  await expect(asking).rejects.toThrow(NotFound);
});
