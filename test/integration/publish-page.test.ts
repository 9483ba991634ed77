import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict, NotFound } from "@/cms/errors";
import type { PageDocument } from "@/cms/pages/document";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { tags } from "@/cms/tags";
import { pages, revisions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const world = { platformId: "", vendorId: "" };
const hourMs = 3_600_000;

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

const draft = (given: Partial<Parameters<typeof aPage>[1]> = {}) =>
  database.run((ctx) => aPage(ctx, { platformId: world.platformId, state: "draft", ...given }));
const publish = (pageId: string, at?: Date) => database.run((ctx) => publishPage(ctx, { pageId, at }));

async function read(pageId: string) {
  const [page] = await database.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page) throw new Error("no page");
  return page;
}

/** Saves a new draft of a page and publishes it. */
async function change(pageId: string, document: Partial<PageDocument>, at?: Date): Promise<string[]> {
  const { version } = await read(pageId);
  await database.run((ctx) => saveDraft(ctx, { pageId, version, content: { document: aDocument(document) } }));
  return (await publish(pageId, at)).tags;
}

async function publishedAt(revisionId: string | null): Promise<number> {
  const [row] = await database.db
    .select()
    .from(revisions)
    .where(eq(revisions.id, revisionId ?? ""));
  return row?.publishedAt?.getTime() ?? Number.NaN;
}

describe("publishing", () => {
  it("makes the draft public at once and leaves no draft behind", async () => {
    const pageId = await draft();
    const before = await read(pageId);
    await publish(pageId);
    const after = await read(pageId);
    expect(after).toMatchObject({
      publishedRevisionId: before.draftRevisionId,
      draftRevisionId: null,
      scheduledRevisionId: null,
      scheduledAt: null,
      version: before.version + 1,
    });
    expect(Math.abs((await publishedAt(after.publishedRevisionId)) - Date.now())).toBeLessThan(hourMs);
  });

  it("at a time to come only schedules: what is public stays so until then", async () => {
    const pageId = await draft();
    await publish(pageId);
    const { publishedRevisionId } = await read(pageId);
    const at = new Date(Date.now() + hourMs);
    await change(pageId, { title: "Later" }, at);
    const after = await read(pageId);
    expect(after).toMatchObject({ publishedRevisionId, draftRevisionId: null, scheduledAt: at });
    expect(after.scheduledRevisionId).not.toBe(publishedRevisionId);
    expect(await publishedAt(after.scheduledRevisionId)).toBe(at.getTime());
  });

  it("at a time that has passed publishes now", async () => {
    const pageId = await draft();
    const { draftRevisionId } = await read(pageId);
    await publish(pageId, new Date(Date.now() - hourMs));
    expect(await read(pageId)).toMatchObject({ publishedRevisionId: draftRevisionId, scheduledAt: null });
    expect(Math.abs((await publishedAt(draftRevisionId)) - Date.now())).toBeLessThan(hourMs / 2);
  });

  it("now takes the place of a schedule", async () => {
    const pageId = await draft();
    await publish(pageId, new Date(Date.now() + hourMs));
    await change(pageId, { title: "Now" });
    expect(await read(pageId)).toMatchObject({ scheduledRevisionId: null, scheduledAt: null });
  });

  it("without a draft is a conflict", async () => {
    const pageId = await draft();
    await publish(pageId);
    const again = publish(pageId);
    await expect(again).rejects.toThrow(Conflict);
    await expect(again).rejects.toMatchObject({ field: "draft" });
  });

  it("the same draft twice at once publishes it once", async () => {
    const pageId = await draft();
    const publishing = (ctx: Context) => publishPage(ctx, { pageId });
    const second = await overlap(database, publishing, publishing);
    expect(second).toMatchObject({ status: "rejected", reason: { field: "draft" } });
    expect((await read(pageId)).version).toBe(2);
  });

  it("while someone saves a newer draft publishes that one, not the older", async () => {
    const pageId = await draft();
    const content = { document: aDocument({ title: "Newer" }) };
    const saving = (ctx: Context) => saveDraft(ctx, { pageId, version: 1, content });
    expect(await overlap(database, saving, (ctx) => publishPage(ctx, { pageId }))).toMatchObject({
      status: "fulfilled",
    });
    const { publishedRevisionId } = await read(pageId);
    const [published] = await database.db
      .select()
      .from(revisions)
      .where(eq(revisions.id, publishedRevisionId ?? ""));
    expect(published?.document).toMatchObject({ title: "Newer" });
  });

  it("a page that is not there, or was deleted, is not found", async () => {
    const pageId = await draft();
    await database.db.update(pages).set({ deletedAt: new Date() }).where(eq(pages.id, pageId));
    await expect(publish(pageId)).rejects.toThrow(NotFound);
    await expect(publish("00000000-0000-4000-8000-000000000000")).rejects.toThrow(NotFound);
  });
});

describe("what publishing expires", () => {
  const slot = (slug: string) => tags.slot(world.platformId, slug);
  const menus = () => tags.menus(world.platformId);
  const document = { title: "Default", headerOrder: 1, sections: [aSection("Intro")] };

  it("a vendor page concerns its vendor alone", async () => {
    const pageId = await draft({ vendorId: world.vendorId });
    const own = [tags.vendor(world.platformId, world.vendorId)];
    expect((await publish(pageId)).tags).toEqual(own);
    expect(await change(pageId, { title: "Changed" })).toEqual(own);
    expect(await change(pageId, { title: "Later" }, new Date(Date.now() + hourMs))).toEqual(own);
  });

  it.each([layers.platform, layers.default])(
    "a new page on layer %d concerns its slot and every menu",
    async (layer) => {
      const pageId = await draft({ layer, slug: `new-${layer}` });
      expect((await publish(pageId)).tags).toEqual([slot(`new-${layer}`), menus()]);
    },
  );

  it.each([layers.platform, layers.default])(
    "a new text on layer %d expires its slot and nothing else",
    async (layer) => {
      const pageId = await draft({ layer, slug: `text-${layer}`, document });
      await publish(pageId);
      expect(await change(pageId, { ...document, sections: [aSection("New intro")] })).toEqual([slot(`text-${layer}`)]);
    },
  );

  it.each<Partial<PageDocument>>([
    { title: "Renamed" },
    { menuLabel: "Short" },
    { headerOrder: null },
    { legalOrder: 2 },
    { isIndexed: false },
  ])("a changed page field, such as %j, concerns the menus too", async (changed) => {
    const slug = `field-${Object.keys(changed)[0]?.toLowerCase()}`;
    const pageId = await draft({ layer: layers.default, slug, document });
    await publish(pageId);
    expect(await change(pageId, { ...document, ...changed })).toEqual([slot(slug), menus()]);
  });

  it("what is published in place of a schedule concerns the menus, which may show the scheduled title", async () => {
    const pageId = await draft({ layer: layers.default, slug: "rescheduled", document });
    await publish(pageId);
    await change(pageId, { ...document, title: "Scheduled" }, new Date(Date.now() + hourMs));
    expect(await change(pageId, document)).toEqual([slot("rescheduled"), menus()]);
  });
});
