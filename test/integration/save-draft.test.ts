import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import type { PageContent } from "@/cms/pages/content";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { pages, revisions } from "@/db/schema";
import { fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const world = { platformId: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
  }),
);

const newPage = () => database.run((ctx) => aPage(ctx, { platformId: world.platformId }));
const titled = (title: string): PageContent => ({ document: aDocument({ title }) });
const save = (pageId: string, version: number, content: PageContent = titled("Saved")) =>
  database.run((ctx) => saveDraft(ctx, { pageId, version, content }));

async function read(pageId: string) {
  const [page] = await database.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page) throw new Error("no page");
  const ofPage = eq(revisions.pageId, pageId);
  return {
    ...page,
    revisions: await database.db.select().from(revisions).where(ofPage).orderBy(asc(revisions.number)),
  };
}

describe("a saved draft", () => {
  it("is a new revision; what is public stays as it is", async () => {
    const pageId = await newPage();
    const before = await read(pageId);
    const { revisionId } = await save(pageId, before.version);
    const after = await read(pageId);
    expect(after.revisions.slice(0, -1)).toEqual(before.revisions);
    expect(after.revisions.at(-1)).toMatchObject({
      id: revisionId,
      number: 2,
      document: { title: "Saved" },
      publishedAt: null,
    });
    expect(after).toMatchObject({
      draftRevisionId: revisionId,
      publishedRevisionId: before.publishedRevisionId,
      version: before.version + 1,
    });
  });

  it("started from an older version is a conflict, and nothing is written", async () => {
    const pageId = await newPage();
    const { version } = await read(pageId);
    await save(pageId, version);
    const before = await fingerprints(database.sql);
    const stale = save(pageId, version, titled("Stale"));
    await expect(stale).rejects.toThrow(Conflict);
    await expect(stale).rejects.toMatchObject({ field: "version" });
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("that claims a version of the future is a conflict", async () => {
    const pageId = await newPage();
    const { version } = await read(pageId);
    await expect(save(pageId, version + 1)).rejects.toMatchObject({ field: "version" });
  });

  it("started before the page was published is a conflict too", async () => {
    const pageId = await newPage();
    const { version } = await read(pageId);
    await save(pageId, version);
    await database.run((ctx) => publishPage(ctx, { pageId }));
    await expect(save(pageId, version + 1)).rejects.toMatchObject({ field: "version" });
  });

  it("begun while another is being saved is a conflict", async () => {
    const pageId = await newPage();
    const { version } = await read(pageId);
    const saving = (title: string) => (ctx: Context) => saveDraft(ctx, { pageId, version, content: titled(title) });
    const second = await overlap(database, saving("First"), saving("Second"));
    expect(second).toMatchObject({ status: "rejected", reason: { field: "version" } });
    const after = await read(pageId);
    expect(after.revisions.at(-1)?.document).toMatchObject({ title: "First" });
    expect(after.version).toBe(version + 1);
  });

  it("of 20 editors who started from one version, one is acknowledged and none is lost silently", async () => {
    const pageId = await newPage();
    const { version } = await read(pageId);
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => save(pageId, version, titled(`Editor ${n}`))),
    );
    const acknowledged = saves.flatMap((result, n) => (result.status === "fulfilled" ? [`Editor ${n}`] : []));
    const after = await read(pageId);
    expect(acknowledged).toHaveLength(1);
    expect(after.revisions.map(({ document }) => (document as { title: string }).title)).toEqual([
      "A page",
      ...acknowledged,
    ]);
    expect(after.version).toBe(version + 1);
  });

  it("that is not valid is refused with its place, and nothing is written", async () => {
    const pageId = await newPage();
    const before = await fingerprints(database.sql);
    const refused = save(pageId, 2, { document: { ...aDocument(), title: "" } });
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "title" }] });
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("of a page that is not there, or was deleted, is not found", async () => {
    const pageId = await newPage();
    await database.db.update(pages).set({ deletedAt: new Date() }).where(eq(pages.id, pageId));
    await expect(save(pageId, 2)).rejects.toThrow(NotFound);
    await expect(save("00000000-0000-4000-8000-000000000000", 1)).rejects.toThrow(NotFound);
  });
});
