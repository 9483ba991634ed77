import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { cancelSchedule } from "@/cms/pages/cancel-schedule";
import { createPage } from "@/cms/pages/create-page";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { discardDraft } from "@/cms/pages/discard-draft";
import { findOrigin } from "@/cms/pages/find-origin";
import { layers } from "@/cms/pages/layer";
import { linkPage } from "@/cms/pages/link-page";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { overridePage } from "@/cms/pages/override-page";
import type { PageRow } from "@/cms/pages/page-for-write";
import { promoteSection } from "@/cms/pages/promote-section";
import { publishPage } from "@/cms/pages/publish-page";
import { readCopy } from "@/cms/pages/read-copy";
import { restorePage } from "@/cms/pages/restore-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { revertSection } from "@/cms/pages/revert-section";
import { reviewUpdates } from "@/cms/pages/review-updates";
import { wholeDocument, workingRevision } from "@/cms/pages/revision-content";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { pages, revisions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { asSeen, pageRow } from "@/test/storefronts";

const database = testDatabase();
const section = aSection("Shared");
const own = aSection("Own");

type Step = { verb: string; page: number; title: number };
type World = { platformId: string; otherId: string; vendorId: string; ids: string[] };

const titles = ["About us", "Über uns", "À propos", "Who we are"];
const document = (title: number) => aDocument({ title: titles[title], sections: [section] });

/** What each verb is called with, for the page that a step picked. */
const verbs: Record<string, (ctx: Context, page: PageRow, world: World, title: number) => Promise<unknown>> = {
  save: async (ctx, { id, version, vendorId }, _, title) => {
    const sections = vendorId ? [section, own] : [section];
    const content = await asSeen(ctx, id, { ...document(title), sections });
    return saveDraft(ctx, { pageId: id, version, content });
  },
  publish: (ctx, { id }) => publishPage(ctx, { pageId: id }),
  schedule: (ctx, { id }) => publishPage(ctx, { pageId: id, at: new Date(Date.now() + 3_600_000) }),
  cancel: (ctx, { id }) => cancelSchedule(ctx, { pageId: id }),
  discard: (ctx, { id }) => discardDraft(ctx, { pageId: id }),
  unpublish: (ctx, { id }) => unpublishPage(ctx, { pageId: id }),
  delete: (ctx, { id }) => deletePage(ctx, { pageId: id }),
  revert: (ctx, { id }) => revertPage(ctx, { pageId: id }),
  restore: (ctx, { id }) => restorePage(ctx, { pageId: id }),
  detach: (ctx, { id }) => detachPage(ctx, { pageId: id }),
  link: (ctx, { id }) => linkPage(ctx, { pageId: id }),
  override: async (ctx, { slug, locale }, world) => {
    const { platformId, vendorId } = world;
    world.ids.push((await overridePage(ctx, { platformId, vendorId, slug, locale })).pageId);
  },
  copy: async (ctx, { id }, { otherId }) =>
    createPage(ctx, { ...(await readCopy(ctx, { pageId: id })), platformId: otherId }),
  promote: (ctx, { id }) => promoteSection(ctx, { pageId: id, sectionId: section.id }),
  "revert-section": (ctx, { id, version }) => revertSection(ctx, { pageId: id, version, sectionId: own.id }),
  review: (ctx, { id, version }) =>
    reviewUpdates(ctx, {
      pageId: id,
      version,
      choices: { fields: { title: "mine" }, sections: { [section.id]: "default" } },
    }),
  "restore-revision": async (ctx, { id, version }) => {
    const [first] = await ctx.db
      .select({ id: revisions.id })
      .from(revisions)
      .where(and(eq(revisions.pageId, id), eq(revisions.number, 1)));
    await restoreRevision(ctx, { pageId: id, version, revisionId: first?.id ?? "" });
  },
};

const step = fc.record({
  verb: fc.constantFrom(...Object.keys(verbs)),
  page: fc.nat(4),
  title: fc.nat(titles.length - 1),
});

/** One sequence in which each verb is taken, so that chance decides only about more. */
const everyVerb: Step[] = (
  [
    ["save", 2],
    ["publish", 2],
    ["promote", 2],
    ["publish", 1],
    ["save", 1],
    ["discard", 1],
    ["review", 2],
    ["revert-section", 2],
    ["detach", 2],
    ["link", 2],
    ["restore-revision", 2],
    ["unpublish", 2],
    ["schedule", 2],
    ["cancel", 2],
    ["copy", 1],
    ["revert", 2],
    ["override", 0],
    ["delete", 3],
    ["restore", 2],
    ["delete", 1],
    ["restore", 1],
  ] as const
).map(([verb, page], title) => ({ verb, page, title: title % titles.length }));

/** A platform page and a default at one slug, published, with an override over them. */
async function aWorld(ctx: Context): Promise<World> {
  const platformId = await aPlatform(ctx);
  const otherId = await aPlatform(ctx);
  const vendorId = await aVendor(ctx, platformId);
  const place = { platformId, slug: "about" };
  const ids = [
    await aPage(ctx, { ...place, document: document(0) }),
    await aPage(ctx, { ...place, layer: layers.default, document: document(1) }),
    (await overridePage(ctx, { ...place, vendorId, locale: "en" })).pageId,
  ];
  return { platformId, otherId, vendorId, ids };
}

const isRefusal = (error: unknown) => [Conflict, Invalid, NotFound].some((kind) => error instanceof kind);

async function take(ctx: Context, world: World, { verb, page, title }: Step): Promise<string | null> {
  const id = world.ids[page % world.ids.length] ?? "";
  const row = await pageRow(ctx, id);
  try {
    await ctx.db.transaction((db) => verbs[verb]?.({ ...ctx, db }, row, world, title) ?? Promise.resolve());
    return verb;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

/** What every standing page is called, as the code of inheritance has it. */
async function calledAfresh(ctx: Context, platformIds: string[]) {
  const rows = await ctx.db.select().from(pages).where(isNull(pages.deletedAt));
  const ofWorld = rows.filter(({ platformId }) => platformIds.includes(platformId));
  const called = ofWorld.map(async (row) => {
    const origin = row.vendorId ? await findOrigin(ctx.db, row) : null;
    return [row.id, wholeDocument(await workingRevision(ctx.db, row), origin).title] as const;
  });
  return Object.fromEntries(await Promise.all(called));
}

async function listed(ctx: Context, platformId: string) {
  const { pages: rows } = await listContentPages(ctx, { filters: { platformId }, limit: 100 });
  return rows.map(({ id, title }) => [id, title] as const);
}

it("whatever verbs were used, every page is listed, sorted and found by what it is called", async () => {
  const taken = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      await database.run(async (ctx) => {
        const world = await aWorld(ctx);
        for (const each of steps) {
          const done = await take(ctx, world, each);
          if (done) taken.add(done);
          const expected = await calledAfresh(ctx, [world.platformId, world.otherId]);
          const shown = [...(await listed(ctx, world.platformId)), ...(await listed(ctx, world.otherId))];
          expect(Object.fromEntries(shown)).toEqual(expected);
          const stored = await ctx.db.execute<{ id: string; title: string; words: string[]; named: string[] }>(
            `select l.page_id as id, l.title, array(select word from page_words w where w.page_id = l.page_id order by word) as words,
              array(select distinct word from unnest(words_of(concat_ws(' ', l.title, l.slug))) as word order by word) as named
            from page_listings l where l.state <> 'deleted'
              and l.platform_id in ('${world.platformId}', '${world.otherId}')` as never,
          );
          expect(Object.fromEntries(stored.map(({ id, title }) => [id, title]))).toEqual(expected);
          for (const { words, named } of stored) expect(words).toEqual(named);
        }
      });
    }),
    { numRuns: 40, examples: [[everyVerb]] },
  );
  expect([...taken].sort()).toEqual(Object.keys(verbs).sort());
});

it("an override without a title of its own is renamed with its default, and those that have one are not", async () => {
  const { ids, named } = await database.run(async (ctx) => {
    const world = await aWorld(ctx);
    const vendorId = await aVendor(ctx, world.platformId);
    const change = { patch: { fields: { title: "Our name" } } };
    const place = { platformId: world.platformId, vendorId, slug: "about", locale: "en" };
    return { ids: world.ids, named: (await overridePage(ctx, { ...place, change })).pageId };
  });
  await database.run(async (ctx) => {
    const row = await pageRow(ctx, ids[1] ?? "");
    await saveDraft(ctx, { pageId: row.id, version: row.version, content: { document: document(3) } });
    await publishPage(ctx, { pageId: row.id });
  });
  const found = async (search: string) =>
    (await database.run((ctx) => listContentPages(ctx, { filters: { search, tab: "override" } }))).pages.map(
      (page) => page.id,
    );
  expect(await found("who we are")).toContain(ids[2]);
  expect(await found("who we are")).not.toContain(named);
  expect(await found("our name")).toEqual([named]);
});
