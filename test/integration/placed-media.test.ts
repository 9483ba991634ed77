import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { deleteMedia, restoreMedia } from "@/cms/media/delete-media";
import { findPicture } from "@/cms/media/find-picture";
import { replaceMedia } from "@/cms/media/replace-media";
import { createPage } from "@/cms/pages/create-page";
import { deletePage } from "@/cms/pages/delete-page";
import { layers } from "@/cms/pages/layer";
import { restorePage } from "@/cms/pages/restore-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import type { Role } from "@/cms/policy";
import { tags } from "@/cms/tags";
import { auditEvents, media as mediaTable } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor, publishedRevision } from "@/test/factories";
import { aMedia, aSectionWith, aStoredPicture } from "@/test/media";
import { isSomeoneWaiting, overlap } from "@/test/overlap";
import { aDefault, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

const here = { platformId: "", vendorId: "", neighbourId: "", otherPlatformId: "" };

beforeAll(() =>
  run(async (ctx) => {
    here.platformId = await aPlatform(ctx);
    here.vendorId = await aVendor(ctx, here.platformId);
    here.neighbourId = await aVendor(ctx, here.platformId);
    here.otherPlatformId = await aPlatform(ctx);
  }),
);

const ofVendor = (): Scope => ({ platformId: here.platformId, vendorId: here.vendorId });
const asEditor = <T>(work: (ctx: Context) => Promise<T>) => {
  const role: Role = { kind: "vendor-editor", mayPublish: true, vendorId: here.vendorId };
  return inScope({ userId: null, roles: [role] }, ofVendor(), work, database.db);
};

const media = (given: Partial<Parameters<typeof aMedia>[1]> = {}) =>
  run((ctx) => aMedia(ctx, { platformId: here.platformId, ...given }));
const page = (given: Partial<Parameters<typeof aPage>[1]> = {}) =>
  run((ctx) => aPage(ctx, { platformId: here.platformId, ...given }));
const showing = (...ids: string[]) => ({ document: aDocument({ sections: ids.map((id) => aSectionWith(id)) }) });
const save = async (pageId: string, content: { document: unknown }) => {
  const { version } = await pageRow(database, pageId);
  return run((ctx) => saveDraft(ctx, { pageId, version, content }));
};
const aText = (body: string) => ({ id: crypto.randomUUID(), kind: "rich-text" as const, fields: { body } });
/** Writes a page of the platform, or of the vendor, that shows a picture. */
const creating = (mediaId: string) => (ctx: Context) => create(ctx, mediaId, null);
const creatingOwn = (mediaId: string) => (ctx: Context) => create(ctx, mediaId, here.vendorId);
const create = (ctx: Context, mediaId: string, vendorId: string | null) => {
  const layer = vendorId ? layers.vendor : layers.platform;
  const place = { platformId: here.platformId, vendorId, layer, locale: "en", slug: `page-${crypto.randomUUID()}` };
  return createPage(ctx, { ...place, content: showing(mediaId) });
};
const remove = (mediaId: string) => run((ctx) => deleteMedia(ctx, { mediaId }));
const isThere = async (mediaId: string) => (await findPicture(database.visitors, mediaId)) !== null;
/** As if it had been deleted days ago. */
const deletedDaysAgo = (mediaId: string, days: number) =>
  database.db
    .update(mediaTable)
    .set({ deletedAt: sql`now() - make_interval(days => ${days})` })
    .where(eq(mediaTable.id, mediaId));

describe("a picture of another library", () => {
  it("is refused at its place, on the platform's pages, on a vendor's, and in Markdown", async () => {
    const [own, lent] = [await media({ vendorId: here.vendorId }), await media()];
    const foreign = {
      "a vendor's on a platform's page": [page(), own],
      "a neighbour's": [page({ vendorId: here.vendorId }), await media({ vendorId: here.neighbourId })],
      "another platform's": [page(), await media({ platformId: here.otherPlatformId })],
      "none at all": [page(), crypto.randomUUID()],
    } as const;
    for (const [whose, [pageId, mediaId]] of Object.entries(foreign)) {
      const refused = await save(await pageId, showing(lent, mediaId)).catch((error: unknown) => error);
      expect(refused, whose).toBeInstanceOf(Invalid);
      expect(refused, whose).toMatchObject({ problems: [{ path: "sections.1.fields.image.src" }] });
    }
    const text = aText(`![A](/media/${own}/image.webp)`);
    const refused = save(await page(), { document: aDocument({ sections: [text] }) });
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "sections.0.fields.body" }] });
    await save(await page({ vendorId: here.vendorId }), showing(own, lent));
  });

  it("is refused in what is written to decide about an update, and one of the own library is not", async () => {
    const [neighbours, own, lent] = [
      await media({ vendorId: here.neighbourId }),
      await media({ vendorId: here.vendorId }),
      await media(),
    ];
    const text = aText("Ours at first");
    const place = { platformId: here.platformId, slug: `page-${crypto.randomUUID()}` };
    const defaultId = await run((ctx) => aDefault(ctx, place, [text]));
    const changed = { [text.id]: { body: "Mine" } };
    const pageId = await page({ ...place, vendorId: here.vendorId, over: { pageId: defaultId, patch: { changed } } });
    await run((ctx) => rewrite(ctx, defaultId, { sections: [{ ...text, fields: { body: "Better" } }] }));
    const decide = async (body: string) => {
      const { version } = await pageRow(database, pageId);
      const choices = { sections: { [text.id]: { fields: { body: { edit: body } } } } };
      return asEditor((ctx) => reviewUpdates(ctx, { pageId, version, choices }));
    };
    const refused = await decide(`![A](/media/${neighbours}/image.webp)`).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Invalid);
    expect(refused).toMatchObject({ problems: [{ path: `changed.${text.id}.body` }] });
    await decide(`![A](/media/${own}/image.webp) ![A](/media/${lent}/image.webp)`);
  });

  it("that a page shows already stays: it is no matter of who writes now", async () => {
    const own = await media({ vendorId: here.vendorId });
    const pageId = await page({ vendorId: here.vendorId, document: showing(own).document });
    await run(({ db }) => db.update(mediaTable).set({ vendorId: here.neighbourId }).where(eq(mediaTable.id, own)));
    const { document } = showing(own);
    await save(pageId, { document: { ...document, title: "Another title" } });
  });
});

describe("a picture that was deleted", () => {
  it("while it stood in an open editor comes back as it is saved, and the log says so", async () => {
    const mediaId = await media();
    const pageId = await page();
    await remove(mediaId);
    await save(pageId, showing(mediaId));
    expect(await isThere(mediaId)).toBe(true);
    const events = await run(({ db }) =>
      db.select({ action: auditEvents.action }).from(auditEvents).where(eq(auditEvents.subjectId, mediaId)),
    );
    expect(events.map(({ action }) => action).sort()).toEqual(["media.create", "media.delete", "media.restore"]);
    await expect(remove(mediaId)).rejects.toThrow(Conflict);
  });

  it("by the platform comes back by no vendor: it chooses another", async () => {
    const mediaId = await media();
    const pageId = await page({ vendorId: here.vendorId });
    await remove(mediaId);
    const { version } = await pageRow(database, pageId);
    const saved = asEditor((ctx) => saveDraft(ctx, { pageId, version, content: showing(mediaId) }));
    await expect(saved).rejects.toThrow("Choose another");
    expect(await isThere(mediaId)).toBe(false);
  });

  it("comes back with the deleted page that shows it, and with an older revision", async () => {
    const [mediaId, older] = [await media(), await media({ vendorId: here.vendorId })];
    const pageId = await page({ document: showing(mediaId).document });
    await run((ctx) => deletePage(ctx, { pageId }));
    await remove(mediaId);
    const restored = await run((ctx) => restorePage(ctx, { pageId }));
    expect(restored.tags).toContain(tags.media(mediaId));
    expect(await isThere(mediaId)).toBe(true);

    const ownId = await page({ vendorId: here.vendorId, document: showing(older).document });
    const revisionId = await run((ctx) => publishedRevision(ctx, ownId));
    await save(ownId, { document: aDocument({ sections: [aSection("Without")] }) });
    await run(({ db }) => db.update(mediaTable).set({ deletedAt: sql`now()` }).where(eq(mediaTable.id, older)));
    const { version } = await pageRow(database, ownId);
    await asEditor((ctx) => restoreRevision(ctx, { pageId: ownId, revisionId, version }));
    expect(await isThere(older)).toBe(true);
  });

  it("comes back with the deleted override whose base shows it", async () => {
    const mediaId = await media();
    const place = { platformId: here.platformId, slug: `page-${crypto.randomUUID()}` };
    const defaultId = await run((ctx) => aDefault(ctx, place, [aSectionWith(mediaId)]));
    const pageId = await page({ ...place, vendorId: here.vendorId, over: { pageId: defaultId, patch: {} } });
    await run((ctx) => deletePage(ctx, { pageId }));
    await run((ctx) => rewrite(ctx, defaultId, { sections: [] }));
    await remove(mediaId);
    const restored = await run((ctx) => restorePage(ctx, { pageId }));
    expect(restored.tags).toContain(tags.media(mediaId));
    expect(await isThere(mediaId)).toBe(true);
  });

  it("a month ago is gone, unless a revision shows it", async () => {
    const [unseen, seen, fresh] = [await media(), await media(), await media()];
    const pageId = await page({ document: showing(seen).document });
    await save(pageId, { document: aDocument() });
    await deletedDaysAgo(unseen, 31);
    await deletedDaysAgo(seen, 31);
    await deletedDaysAgo(fresh, 29);
    await expect(run((ctx) => restoreMedia(ctx, { mediaId: unseen }))).rejects.toThrow(NotFound);
    await expect(save(pageId, showing(unseen))).rejects.toThrow(Invalid);
    for (const mediaId of [seen, fresh]) {
      await run((ctx) => restoreMedia(ctx, { mediaId }));
      expect(await isThere(mediaId)).toBe(true);
    }
  });

  it("never is shown by what is saved at the same moment", async () => {
    const mediaId = await media();
    const deleted = await overlap(database, creating(mediaId), (ctx) => deleteMedia(ctx, { mediaId }));
    expect(deleted).toMatchObject({ status: "rejected", reason: { field: "use" } });

    const other = await media();
    const created = await overlap(database, (ctx) => deleteMedia(ctx, { mediaId: other }), creating(other));
    expect(created.status).toBe("fulfilled");
    expect(await isThere(other)).toBe(true);
  });

  it("never is shown by what a vendor saves at the same moment: of its platform's pictures it brings none back", async () => {
    const mediaId = await media();
    const first = { first: asEditor };
    const deleted = await overlap(database, creatingOwn(mediaId), (ctx) => deleteMedia(ctx, { mediaId }), first);
    expect(deleted).toMatchObject({ status: "rejected", reason: { field: "use" } });

    const other = await media();
    const second = { second: asEditor };
    const created = await overlap(database, (ctx) => deleteMedia(ctx, { mediaId: other }), creatingOwn(other), second);
    const problems = [{ path: "sections.0.fields.image.src" }];
    expect(created).toMatchObject({ status: "rejected", reason: { problems } });
  });

  it("comes back once, whoever saves at the same moment", async () => {
    const mediaId = await media();
    await remove(mediaId);
    const second = await overlap(database, creating(mediaId), creating(mediaId));
    expect(second.status).toBe("fulfilled");
    const [row] = await run(({ db }) => db.select().from(mediaTable).where(eq(mediaTable.id, mediaId)));
    expect(row).toMatchObject({ deletedAt: null, version: 3 });
    const isRestored = and(eq(auditEvents.subjectId, mediaId), eq(auditEvents.action, "media.restore"));
    expect(await database.db.$count(auditEvents, isRestored)).toBe(1);
  });
});

it("a picture is replaced while a page comes to show it whose other pictures join its library", async () => {
  const mediaId = await media();
  const stored = aStoredPicture({ bytes: 2000 });
  const { second } = await run(async (ctx) => {
    // As `promoteSection` does: first the library, then what is shown of it.
    await aMedia(ctx, { platformId: here.platformId });
    const second = Promise.allSettled([run((other) => replaceMedia(other, { mediaId, stored }))]);
    while (!(await isSomeoneWaiting(database.sql)));
    await creating(mediaId)(ctx);
    return { second };
  });
  expect(await second).toMatchObject([{ status: "fulfilled" }]);
});
