import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict } from "@/cms/errors";
import type { ChangesSince } from "@/cms/pages/changes-since";
import { detachPage } from "@/cms/pages/detach-page";
import type { PageDocument } from "@/cms/pages/document";
import { findOrigin } from "@/cms/pages/find-origin";
import { layers } from "@/cms/pages/layer";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { findRevision, wholeDocument, workingRevision } from "@/cms/pages/revision-content";
import { saveDraft } from "@/cms/pages/save-draft";
import { type Actor, system } from "@/cms/policy";
import { connect, type Queryable } from "@/db/client";
import { revisions, users } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aUser, aVendor } from "@/test/factories";
import { aDefault, asSeen, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", vendorId: "" };

/** The first of them changes the title, each other a section of its own. */
const editors: Actor[] = [];
const editorCount = 50;
const nameOf = (n: number) => `Editor ${n}`;
const sections = Array.from({ length: editorCount }, (_, n) => aSection(`Section ${n}`));
const sectionId = (n: number) => sections[n]?.id ?? "";

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
    for (let n = 0; n < editorCount; n++) editors.push({ ...system, userId: await aUser(ctx, nameOf(n)) });
  }),
);

const pool = {} as ReturnType<typeof connect>;
beforeAll(() => {
  Object.assign(pool, connect(database.serverUrl, { max: 20, role: "orion_app", scope: "everything" }));
});
afterAll(() => pool.close());

const slugs = { count: 0 };
const freshSlug = () => `edited-${++slugs.count}`;

async function aWholePage(): Promise<string> {
  const { platformId } = world;
  return run((ctx) => aPage(ctx, { platformId, slug: freshSlug(), document: { title: "Default", sections } }));
}

async function anOverride(): Promise<string> {
  const place = { ...world, slug: freshSlug(), locale: "en" };
  return run(async (ctx) => {
    await aDefault(ctx, place, sections);
    const { pageId } = await overridePage(ctx, place);
    await publishPage(ctx, { pageId });
    return pageId;
  });
}

/** The page as an editor is shown it, with the version to hand back. */
async function opened(db: Queryable, pageId: string): Promise<{ version: number; document: PageDocument }> {
  const page = await pageRow({ db } as Context, pageId);
  const origin = page.vendorId ? await findOrigin(db, page) : null;
  return { version: page.version, document: wholeDocument(await workingRevision(db, page), origin) };
}

function edited(document: PageDocument, n: number, text: string): PageDocument {
  if (n === 0) return { ...document, title: text };
  const id = sectionId(n);
  return { ...document, sections: document.sections.map((each) => (each.id === id ? aSection(text, id) : each)) };
}

/** What an editor's own place in a page says. */
function textOf(document: PageDocument, n: number): unknown {
  if (n === 0) return document.title;
  const section = document.sections.find(({ id }) => id === sectionId(n));
  return section && "heading" in section.fields && section.fields.heading;
}

const saveAs = (n: number, target: { pageId: string; version: number; document: PageDocument }) => {
  const { document, ...page } = target;
  return inScope(
    editors[n] ?? system,
    "everything",
    async (ctx) => saveDraft(ctx, { ...page, content: await asSeen(ctx, page.pageId, document) }),
    pool.db,
  );
};

const isStale = (error: unknown) => error instanceof Conflict && error.field === "version";

/** Saves an editor's change, opening the page again after each conflict; returns what was acknowledged. */
async function saveUntilDone(
  pageId: string,
  n: number,
  text: string,
): Promise<{ revisionId: string; version: number }> {
  for (;;) {
    const { version, document } = await opened(pool.db, pageId);
    try {
      return await saveAs(n, { pageId, version, document: edited(document, n, text) });
    } catch (error) {
      if (!isStale(error)) throw error;
    }
  }
}

/** Every revision of a page in order, with the page that each comes to. */
async function chainOf(pageId: string) {
  const page = await pageRow(database, pageId);
  const origin = page.vendorId ? await findOrigin(database.db, page) : null;
  const rows = await database.db
    .select({ id: revisions.id, number: revisions.number, version: revisions.pageVersion, author: users.name })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.authorId))
    .where(eq(revisions.pageId, pageId))
    .orderBy(asc(revisions.number));
  return Promise.all(
    rows.map(async (row) => {
      const content = await findRevision(database.db, { pageId, revisionId: row.id });
      if (!content) throw new Error("no revision");
      return { ...row, document: wholeDocument(content, origin) };
    }),
  );
}

async function refusalOf(saving: Promise<unknown>): Promise<Conflict> {
  const error = await saving.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Conflict);
  expect(error).toMatchObject({ field: "version" });
  return error as Conflict;
}

describe.each([
  ["a whole page", aWholePage],
  ["an override", anOverride],
])("50 editors of %s at once", { timeout: 120_000 }, (_, start) => {
  const all = Array.from({ length: editorCount }, (__, n) => n);
  const text = (n: number) => `Written by ${n}`;

  it("who go on until they are done lose nothing that was acknowledged", async () => {
    const pageId = await start();
    const { version } = await pageRow(database, pageId);
    const saves = await Promise.all(all.map((n) => saveUntilDone(pageId, n, text(n))));

    const chain = await chainOf(pageId);
    expect(chain.map(({ number }) => number)).toEqual(Array.from({ length: editorCount + 1 }, (__, n) => n + 1));
    expect((await pageRow(database, pageId)).version).toBe(version + editorCount);

    const inOrder = all.map((n) => ({ n, ...saves[n] })).sort((a, b) => (a.version ?? 0) - (b.version ?? 0));
    expect(inOrder.map((save) => save.version)).toEqual(all.map((n) => version + 1 + n));
    const acknowledged = inOrder.map((save) => ({
      id: save.revisionId,
      version: save.version,
      author: nameOf(save.n),
    }));
    expect(chain.slice(1)).toMatchObject(acknowledged);

    // Each revision says what the one before it said, and one editor's text more.
    const [first] = chain;
    let expected = first?.document ?? aDocument();
    for (const [index, { n }] of inOrder.entries()) {
      expected = edited(expected, n, text(n));
      expect(chain[index + 1]?.document).toEqual(expected);
    }
    const { document } = await opened(database.db, pageId);
    expect(all.map((n) => textOf(document, n))).toEqual(all.map(text));
  });

  it("who started from one version: one is saved, the others are told by whom and what", async () => {
    const pageId = await start();
    const { version, document } = await opened(database.db, pageId);
    const endings = await Promise.allSettled(
      all.map((n) => saveAs(n, { pageId, version, document: edited(document, n, text(n)) })),
    );
    const winners = all.filter((n) => endings[n]?.status === "fulfilled");
    expect(winners).toHaveLength(1);
    const [winner = -1] = winners;

    const chain = await chainOf(pageId);
    expect(chain.map(({ number, author }) => [number, author])).toEqual([
      [1, null],
      [2, nameOf(winner)],
    ]);
    const refusals = endings.flatMap((ending) => (ending.status === "rejected" ? [ending.reason] : []));
    const detail = {
      version: version + 1,
      saves: [{ revisionId: chain[1]?.id, author: nameOf(winner), at: expect.any(Date) }],
      fields: winner === 0 ? ["title"] : [],
      sectionIds: winner === 0 ? [] : [sectionId(winner)],
    };
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(Conflict);
      expect(refusal).toMatchObject({ field: "version" });
      expect(refusal.detail).toEqual(detail);
    }
    expect((await opened(database.db, pageId)).document).toEqual(edited(document, winner, text(winner)));
  });
});

describe.each([
  ["a whole page", aWholePage],
  ["an override", anOverride],
])("a stale save of %s", (_, start) => {
  /** Saves a document as an editor, then tries to save from the version before. */
  async function told(change: (document: PageDocument) => PageDocument): Promise<ChangesSince> {
    const pageId = await start();
    const { version, document } = await opened(database.db, pageId);
    await saveAs(1, { pageId, version, document: change(document) });
    const { detail } = await refusalOf(saveAs(2, { pageId, version, document: edited(document, 2, "Stale") }));
    return detail as ChangesSince;
  }

  it("is told of changed sections and page fields", async () => {
    const change = (document: PageDocument) => edited({ ...document, menuLabel: "New", headerOrder: 3 }, 7, "Changed");
    const { fields, sectionIds } = await told(change);
    expect({ fields: fields.sort(), sectionIds }).toEqual({
      fields: ["headerOrder", "menuLabel"],
      sectionIds: [sectionId(7)],
    });
  });

  it("is told of sections that were taken out, and of new ones", async () => {
    const added = aSection("Added");
    const { fields, sectionIds } = await told((document) => ({
      ...document,
      sections: [...document.sections.filter(({ id }) => id !== sectionId(4)), added],
    }));
    expect(fields).toEqual([]);
    expect(sectionIds).toEqual([sectionId(4), added.id]);
  });

  it("is told of several saves, the newest first, and of what they changed together", async () => {
    const pageId = await start();
    const { version, document } = await opened(database.db, pageId);
    const first = await saveAs(1, { pageId, version, document: edited(document, 1, "First") });
    const next = edited(edited(document, 1, "First"), 0, "Second");
    const second = await saveAs(2, { pageId, version: first.version, document: next });
    const both = await refusalOf(saveAs(3, { pageId, version, document }));
    expect(both.detail).toEqual({
      version: version + 2,
      saves: [
        { revisionId: second.revisionId, author: nameOf(2), at: expect.any(Date) },
        { revisionId: first.revisionId, author: nameOf(1), at: expect.any(Date) },
      ],
      fields: ["title"],
      sectionIds: [sectionId(1)],
    });
    const last = await refusalOf(saveAs(3, { pageId, version: first.version, document }));
    expect(last.detail).toMatchObject({ saves: [{ author: nameOf(2) }], fields: ["title"], sectionIds: [] });
  });

  it("is not told of what was changed and changed back", async () => {
    const pageId = await start();
    const { version, document } = await opened(database.db, pageId);
    const first = await saveAs(1, { pageId, version, document: edited(document, 1, "Changed") });
    await saveAs(1, { pageId, version: first.version, document });
    const { detail } = await refusalOf(saveAs(2, { pageId, version, document: edited(document, 2, "Stale") }));
    expect(detail).toMatchObject({ saves: [{ author: nameOf(1) }, { author: nameOf(1) }], fields: [], sectionIds: [] });
  });

  it("after the page was published, with nothing else changed, is told so", async () => {
    const pageId = await start();
    const { version, document } = await opened(database.db, pageId);
    const { version: drafted } = await saveAs(1, { pageId, version, document: edited(document, 1, "Changed") });
    await run((ctx) => publishPage(ctx, { pageId }));
    const { detail } = await refusalOf(saveAs(2, { pageId, version: drafted, document }));
    expect(detail).toEqual({ version: drafted + 1, saves: [], fields: [], sectionIds: [] });
  });

  it("has no author to name where the system saved", async () => {
    const pageId = await start();
    const { version, document } = await opened(database.db, pageId);
    const words = edited(document, 1, "By a script");
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, words) }));
    const { detail } = await refusalOf(saveAs(2, { pageId, version, document }));
    expect(detail).toMatchObject({ saves: [{ author: null }], sectionIds: [sectionId(1)] });
  });
});

describe("a stale save of an override", () => {
  it("is not told of what the platform changed in the default meanwhile: that is followed, or asked about", async () => {
    const pageId = await anOverride();
    const page = await pageRow(database, pageId);
    const { version, document } = await opened(database.db, pageId);
    await saveAs(1, { pageId, version, document: edited(document, 1, "Mine") });
    const origin = await findOrigin(database.db, page);
    const theirs = { title: "Default", sections: edited(document, 9, "Theirs").sections };
    await run((ctx) => rewrite(ctx, origin?.pageId ?? "", theirs));
    const { detail } = await refusalOf(saveAs(2, { pageId, version, document }));
    expect(detail).toMatchObject({ saves: [{ author: nameOf(1) }], fields: [], sectionIds: [sectionId(1)] });
  });

  it("that was detached meanwhile is told that it looks the same", async () => {
    const pageId = await anOverride();
    const { version, document } = await opened(database.db, pageId);
    await run((ctx) => detachPage(ctx, { pageId }));
    const { detail } = await refusalOf(saveAs(2, { pageId, version, document }));
    expect(detail).toMatchObject({ version: version + 1, saves: [{ author: null }], fields: [], sectionIds: [] });
    expect((await pageRow(database, pageId)).layer).toBe(layers.vendor);
  });
});
