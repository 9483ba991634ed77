import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict } from "@/cms/errors";
import { cancelSchedule } from "@/cms/pages/cancel-schedule";
import { discardDraft } from "@/cms/pages/discard-draft";
import { findPage } from "@/cms/pages/find-page";
import { publishPage } from "@/cms/pages/publish-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { saveDraft } from "@/cms/pages/save-draft";
import { auditEvents, revisions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const later = () => new Date(Date.now() + 3_600_000);

let platformId = "";
beforeAll(async () => {
  platformId = await run((ctx) => aPlatform(ctx));
});

const titled = (title: string) => ({ document: aDocument({ title }) });
const made = (slug: string) => run((ctx) => aPage(ctx, { platformId, slug, document: aDocument({ title: "Public" }) }));
const save = (pageId: string, title: string) =>
  run((ctx) => saveDraft(ctx, { pageId, version: undefined, content: titled(title) }));
const schedule = (pageId: string) => run((ctx) => publishPage(ctx, { pageId, at: later() }));
const titleOf = (pageId: string) => run(async (ctx) => (await findPage(ctx, { pageId })).document.title);
const rowOf = (pageId: string) => pageRow(database, pageId);
const countEvents = (pageId: string, action: string) =>
  database.db.$count(auditEvents, and(eq(auditEvents.subjectId, pageId), eq(auditEvents.action, action)));

describe("discarding a draft", () => {
  it("goes back to what is public, and can be undone", async () => {
    const pageId = await made("public");
    await save(pageId, "Draft");
    const before = await rowOf(pageId);
    const { discardedId, version } = await run((ctx) => discardDraft(ctx, { pageId, version: before.version }));
    expect(discardedId).toBe(before.draftRevisionId);
    const after = await rowOf(pageId);
    expect(after).toMatchObject({ draftRevisionId: null, version, publishedRevisionId: before.publishedRevisionId });
    expect(version).toBe(before.version + 1);
    expect(await titleOf(pageId)).toBe("Public");
    expect(await countEvents(pageId, "page.discard-draft")).toBe(1);
    await run((ctx) => restoreRevision(ctx, { pageId, version, revisionId: discardedId }));
    expect(await titleOf(pageId)).toBe("Draft");
  });

  it("goes back to what is scheduled", async () => {
    const pageId = await made("planned");
    await save(pageId, "Planned");
    await schedule(pageId);
    await save(pageId, "Draft");
    await run((ctx) => discardDraft(ctx, { pageId }));
    expect(await titleOf(pageId)).toBe("Planned");
    expect((await rowOf(pageId)).scheduledAt).not.toBeNull();
  });

  it("is refused where there is none, or nothing else, or somebody saved in between", async () => {
    const pageId = await made("refused");
    await expect(run((ctx) => discardDraft(ctx, { pageId }))).rejects.toMatchObject({ field: "draft" });
    await save(pageId, "Draft");
    const { version } = await rowOf(pageId);
    await save(pageId, "Newer");
    await expect(run((ctx) => discardDraft(ctx, { pageId, version }))).rejects.toMatchObject({ field: "version" });
    const draftId = await run((ctx) => aPage(ctx, { platformId, slug: "only-draft", state: "draft" }));
    await expect(run((ctx) => discardDraft(ctx, { pageId: draftId }))).rejects.toMatchObject({ field: "draft" });
    expect((await rowOf(draftId)).draftRevisionId).not.toBeNull();
  });

  it("happens once, however often it is asked for at the same time", async () => {
    const pageId = await made("at-once");
    await save(pageId, "Draft");
    const { version } = await rowOf(pageId);
    const asked = await Promise.allSettled(
      Array.from({ length: 5 }, () => run((ctx) => discardDraft(ctx, { pageId, version }))),
    );
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await rowOf(pageId)).version).toBe(version + 1);
    expect(await countEvents(pageId, "page.discard-draft")).toBe(1);
  });
});

describe("cancelling a schedule", () => {
  const planned = async (slug: string) => {
    const pageId = await made(slug);
    await save(pageId, "Planned");
    await schedule(pageId);
    return { pageId, row: await rowOf(pageId) };
  };

  it("leaves what is public as it is; what was planned is the draft", async () => {
    const { pageId, row } = await planned("cancelled");
    const done = await run((ctx) => cancelSchedule(ctx, { pageId, version: row.version }));
    expect(done).toMatchObject({ version: row.version + 1, hasNewerDraft: false });
    expect(done.tags).not.toEqual([]);
    expect(await rowOf(pageId)).toMatchObject({
      scheduledAt: null,
      scheduledRevisionId: null,
      publishedRevisionId: row.publishedRevisionId,
      draftRevisionId: row.scheduledRevisionId,
    });
    const [revision] = await database.db
      .select()
      .from(revisions)
      .where(eq(revisions.id, row.scheduledRevisionId ?? ""));
    expect(revision?.publishedAt, "it was never public").toBeNull();
    expect(await countEvents(pageId, "page.cancel-schedule")).toBe(1);
  });

  it("keeps a draft that is newer than what was planned", async () => {
    const { pageId } = await planned("newer");
    await save(pageId, "Newer");
    expect(await run((ctx) => cancelSchedule(ctx, { pageId }))).toMatchObject({ hasNewerDraft: true });
    expect(await titleOf(pageId)).toBe("Newer");
  });

  it("is refused where nothing is planned, or its time has come", async () => {
    const pageId = await made("unplanned");
    await expect(run((ctx) => cancelSchedule(ctx, { pageId }))).rejects.toMatchObject({ field: "state" });
    const { pageId: due } = await planned("due");
    await database.run(({ db }) => db.execute(`update pages set scheduled_at = now() where id = '${due}'`));
    await expect(run((ctx) => cancelSchedule(ctx, { pageId: due }))).rejects.toThrow(Conflict);
  });
});
