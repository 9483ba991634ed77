import { beforeAll, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { deletePage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { findPage } from "@/cms/pages/find-page";
import { linkPage } from "@/cms/pages/link-page";
import { listRevisions } from "@/cms/pages/list-revisions";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { readRevision } from "@/cms/pages/read-revision";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { saveDraft } from "@/cms/pages/save-draft";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPerson, aPlatform, aSection, aVendor, held } from "@/test/factories";
import { aDefault, asSeen, headingsOf, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run: typeof database.run = (work) => database.run(work);
const world = { platformId: "", vendorId: "" };
const [intro, outro] = [aSection("Intro"), aSection("Outro")];

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

const list = (pageId: string, given: { before?: number; limit?: number } = {}) =>
  run((ctx) => listRevisions(ctx, { pageId, ...given }));
const read = (pageId: string, revisionId: string) => run((ctx) => readRevision(ctx, { pageId, revisionId }));
const newPage = () =>
  run((ctx) => aPage(ctx, { platformId: world.platformId, document: { title: "First", sections: [intro] } }));

async function save(pageId: string, title: string): Promise<string> {
  const { version } = await pageRow(database, pageId);
  const content = { document: aDocument({ title }) };
  return (await run((ctx) => saveDraft(ctx, { pageId, version, content }))).revisionId;
}

/** A published override of a new default. */
async function anOverride() {
  const place = { ...world, slug: `page-${crypto.randomUUID()}`, locale: "en" };
  const defaultId = await run((ctx) => aDefault(ctx, place, [intro, outro]));
  const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
  const { pageId } = await run((ctx) => overridePage(ctx, { ...place, change }));
  await run((ctx) => publishPage(ctx, { pageId }));
  return { pageId, defaultId };
}

describe("the revisions of a page", () => {
  it("come newest first, with who wrote each, how much it is, and what the page points at", async () => {
    const pageId = await newPage();
    const { userId } = await run((ctx) =>
      aPerson(ctx, { name: "Ada", roles: [{ kind: "platform-admin", platformId: world.platformId }] }),
    );
    const actor = { userId, roles: [{ kind: "super-admin" as const }] };
    const { version } = await pageRow(database, pageId);
    const content = { document: aDocument({ title: "Second" }) };
    await inScope(actor, "everything", (ctx) => saveDraft(ctx, { pageId, version, content }), database.db);

    const { revisions, next } = await list(pageId);
    expect(next).toBeNull();
    expect(revisions).toMatchObject([
      { number: 2, author: { name: "Ada" }, roles: ["draft"], publishedAt: null, rewritten: null },
      { number: 1, author: null, roles: ["public"], publishedAt: expect.any(Date), rewritten: null },
    ]);
    expect(revisions[0]?.createdAt).toBeInstanceOf(Date);
    const { document } = await read(pageId, revisions[0]?.id ?? "");
    expect(revisions[0]?.characters).toBeGreaterThanOrEqual(JSON.stringify(document).length);
  });

  it("name nobody whom the scope does not show", async () => {
    const { pageId } = await anOverride();
    const { userId } = await run((ctx) => aPerson(ctx, { name: "Somebody of the platform" }));
    const { version } = await pageRow(database, pageId);
    const actor = { userId, roles: [{ kind: "platform-admin" as const, platformId: world.platformId }] };
    const theirs = aDocument({ title: "Theirs" });
    await inScope(
      actor,
      "everything",
      async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, theirs) }),
      database.db,
    );

    const editor = { userId: null, roles: held({ kind: "vendor-editor", vendorId: world.vendorId }) };
    const seen = await inScope(editor, world, (ctx) => listRevisions(ctx, { pageId }), database.db);
    expect(seen.revisions.map(({ author }) => author)).toEqual([{ name: null }, null]);
  });

  it("are told some at a time, none twice and none left out, whatever is saved meanwhile", async () => {
    const pageId = await newPage();
    for (const title of ["Second", "Third", "Fourth", "Fifth"]) await save(pageId, title);
    const first = await list(pageId, { limit: 2 });
    expect(first).toMatchObject({ revisions: [{ number: 5 }, { number: 4 }], next: 4 });
    await save(pageId, "Sixth");
    const second = await list(pageId, { limit: 2, before: first.next ?? 0 });
    expect(second).toMatchObject({ revisions: [{ number: 3 }, { number: 2 }], next: 2 });
    const third = await list(pageId, { limit: 2, before: second.next ?? 0 });
    expect(third).toMatchObject({ revisions: [{ number: 1 }], next: null });
  });

  it("say which one is scheduled, and that it is public once its time has come", async () => {
    const pageId = await newPage();
    await save(pageId, "Second");
    await run((ctx) => publishPage(ctx, { pageId, at: new Date(Date.now() + 3_600_000) }));
    const told = async () =>
      (await list(pageId)).revisions.map(({ roles, publishedAt }) => [roles, publishedAt !== null]);
    expect(await told()).toEqual([
      [["scheduled"], false],
      [["public"], true],
    ]);
    await database.sql`update pages set scheduled_at = now() - interval '1 minute' where id = ${pageId}`;
    expect((await told()).map(([roles]) => roles)).toEqual([["public"], []]);
  });

  it("mark those that nobody wrote: an override made whole, and linked again", async () => {
    const { pageId } = await anOverride();
    const { version } = await pageRow(database, pageId);
    const mine = aDocument({ title: "Mine", sections: [intro, outro] });
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, mine) }));
    await run((ctx) => detachPage(ctx, { pageId }));
    await run((ctx) => linkPage(ctx, { pageId }));
    const { revisions } = await list(pageId);
    expect(revisions.map(({ number, rewritten }) => [number, rewritten])).toEqual([
      [6, "override"],
      [5, "override"],
      [4, "whole"],
      [3, "whole"],
      [2, null],
      [1, null],
    ]);
    expect(revisions.find(({ roles }) => roles.includes("public"))?.publishedAt).toBeInstanceOf(Date);
  });

  it("of a deleted page can be looked at, those of nothing not", async () => {
    const pageId = await newPage();
    await run((ctx) => deletePage(ctx, { pageId }));
    expect((await list(pageId)).revisions).toHaveLength(1);
    await expect(list(crypto.randomUUID())).rejects.toThrow(NotFound);
  });

  it("of a default are not there for a vendor, public or not", async () => {
    const { defaultId } = await anOverride();
    const editor = { userId: null, roles: held({ kind: "vendor-editor", vendorId: world.vendorId }) };
    const asked = inScope(editor, world, (ctx) => listRevisions(ctx, { pageId: defaultId }), database.db);
    await expect(asked).rejects.toThrow(NotFound);
  });
});

describe("a revision that is read", () => {
  const oldest = async (pageId: string) => (await list(pageId)).revisions.at(-1)?.id ?? "";

  it("is what the page said then", async () => {
    const pageId = await newPage();
    await save(pageId, "Second");
    const { number, document } = await read(pageId, await oldest(pageId));
    expect({ number, title: document.title }).toEqual({ number: 1, title: "First" });
  });

  it("of an override lies over the default as it is now, and over its base once that has gone", async () => {
    const { pageId, defaultId } = await anOverride();
    const revisionId = await oldest(pageId);
    await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [intro, aSection("Newer", outro.id)] }));
    expect(headingsOf((await read(pageId, revisionId)).document)).toEqual(["Mine", "Newer"]);
    await database.sql`update pages set published_revision_id = null where id = ${defaultId}`;
    expect(headingsOf((await read(pageId, revisionId)).document)).toEqual(["Mine", "Outro"]);
  });

  it("must be one of the page itself", async () => {
    const [pageId, otherId] = [await newPage(), await newPage()];
    await expect(read(pageId, await oldest(otherId))).rejects.toThrow(NotFound);
  });

  it("can be restored, and the restoring undone, each as a new revision", async () => {
    const pageId = await newPage();
    const second = await save(pageId, "Second");
    const titleNow = async () => (await run((ctx) => findPage(ctx, { pageId }))).document.title;
    const restore = async (revisionId: string) => {
      const { version } = await pageRow(database, pageId);
      await run((ctx) => restoreRevision(ctx, { pageId, version, revisionId }));
      return titleNow();
    };
    expect(await restore(await oldest(pageId))).toBe("First");
    expect(await restore(second)).toBe("Second");
    const { revisions } = await list(pageId);
    expect(revisions.map(({ number, roles }) => [number, roles])).toEqual([
      [4, ["draft"]],
      [3, []],
      [2, []],
      [1, ["public"]],
    ]);
  });
});
