import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden, Invalid, NotFound } from "@/cms/errors";
import { countContentPages } from "@/cms/pages/count-content-pages";
import { deletePage } from "@/cms/pages/delete-page";
import { findListed } from "@/cms/pages/find-listed";
import { layers } from "@/cms/pages/layer";
import { type ContentPage, listContentPages } from "@/cms/pages/list-content-pages";
import {
  type ContentFiltersInput,
  contentFiltersSchema,
  listOrderSchema,
  listStates,
  type Sort,
  sorts,
} from "@/cms/pages/list-filters";
import type { SearchLimits } from "@/cms/pages/listed-source";
import { overridePage } from "@/cms/pages/override-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { type Role, system } from "@/cms/policy";
import { insertPages } from "@/test/bulk";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aTier, aUser, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

const world = { platformId: "", otherId: "", vendorId: "", neighbourId: "" };
const ids: Record<string, string> = {};
const later = new Date(Date.now() + 3_600_000);

const rename = async (ctx: Context, pageId: string, title: string) => {
  const { version } = await pageRow(ctx, pageId);
  await saveDraft(ctx, { pageId, version, content: { document: aDocument({ title }) } });
};

/** Two platforms with a page for each thing that a list tells apart; those of the first are named in `ids`. */
beforeAll(async () => {
  await run(async (ctx) => {
    const platformId = await aPlatform(ctx, { name: "One" });
    const otherId = await aPlatform(ctx, { name: "Two" });
    const vendorId = await aVendor(ctx, [platformId, otherId]);
    const neighbourId = await aVendor(ctx, platformId);
    Object.assign(world, { platformId, otherId, vendorId, neighbourId });
    const at = async (slug: string, title: string, given: Partial<Parameters<typeof aPage>[1]> = {}) => {
      const pageId = await aPage(ctx, { platformId, slug, document: { title }, ...given });
      ids[title] = pageId;
      return pageId;
    };
    await at("about-us", "About");
    await at("pricing", "Prix d’été", { state: "draft" });
    await at("soon", "Zébra", { state: { at: later } });
    await at("since", "Was planned", { state: { at: later } });
    await rename(ctx, await at("since-changed", "Was planned too", { state: { at: later } }), "Planned and changed");
    await rename(ctx, await at("terms", "Terms", { isLocked: true, isRequired: true }), "New terms");
    await at("welcome", "Default", { layer: layers.default });
    await at("welcome", "Bienvenue", { layer: layers.default, locale: "fr" });
    await at("story", "Our story", { vendorId });
    await at("story", "Neighbour’s story", { vendorId: neighbourId });
    await at("paused", "Paused", { vendorId });
    await deletePage(ctx, { pageId: await at("gone", "Gone") });
    ids.override = (await overridePage(ctx, { platformId, slug: "welcome", locale: "en", vendorId })).pageId;
    for (const slug of ["about-them", "story"])
      await aPage(ctx, { platformId: otherId, slug, document: { title: "About" } });
    await aPage(ctx, { platformId: otherId, vendorId, slug: "elsewhere", document: { title: "About elsewhere" } });
  });
  await database.sql`update pages set paused_at = now() where slug = 'paused'`;
  await database.sql`update pages set scheduled_at = now() - interval '1 minute' where slug like 'since%'`;
});

const naming = (pageId: string) => Object.entries(ids).find(([, id]) => id === pageId)?.[0] ?? "foreign";
const onPlatform = () => ({ platformId: world.platformId });
const everywhere: Scope = "everything";
const ofPlatform = (): Scope => ({ platformId: world.platformId, vendorId: null });
const ofVendor = (): Scope => ({ platformId: world.platformId, vendorId: world.vendorId });

type Listing = Parameters<typeof listContentPages>[1];

async function list(given: Listing = {}, scope: Scope = ofPlatform()): Promise<ContentPage[]> {
  return (await inScope(system, scope, (ctx) => listContentPages(ctx, given), database.db)).pages;
}

const names = async (filters: ContentFiltersInput, scope?: Scope) =>
  (await list({ filters }, scope)).map(({ id }) => naming(id)).sort();

const counts = (filters: ContentFiltersInput, scope: Scope = ofPlatform()) =>
  inScope(system, scope, (ctx) => countContentPages(ctx, { filters }), database.db);

describe("each filter lets through its pages and no others", () => {
  const standing = () => Object.keys(ids).filter((name) => name !== "Gone");
  const filters: Array<[ContentFiltersInput | (() => ContentFiltersInput), string[] | (() => string[])]> = [
    [{}, standing],
    [{ tab: "platform" }, ["About", "New terms", "Planned and changed", "Prix d’été", "Was planned", "Zébra"]],
    [{ tab: "default" }, ["Bienvenue", "Default"]],
    [{ tab: "override" }, ["Neighbour’s story", "Our story", "Paused", "override"]],
    [{ state: "draft" }, ["Prix d’été", "override"]],
    [{ state: "scheduled" }, ["Zébra"]],
    [{ state: "published" }, ["About", "Bienvenue", "Default", "Neighbour’s story", "Our story", "Was planned"]],
    [{ state: "changed" }, ["New terms", "Planned and changed"]],
    [{ state: "paused" }, ["Paused"]],
    [{ state: "deleted" }, ["Gone"]],
    [{ locale: "fr" }, ["Bienvenue"]],
    [{ slug: "story" }, ["Neighbour’s story", "Our story"]],
    [{ slug: "stor" }, []],
    [() => ({ vendorId: world.neighbourId }), ["Neighbour’s story"]],
    [() => ({ vendorId: world.vendorId, slug: "welcome" }), ["override"]],
    [{ search: "abo" }, ["About"]],
    [{ search: "ETE" }, ["Prix d’été"]],
    [{ search: "zébr" }, ["Zébra"]],
    [{ search: "terms new" }, ["New terms"]],
    [{ search: "terms story" }, []],
    [{ search: "us" }, ["About"]],
    [{ search: "bout" }, []],
    [{ search: "  ! " }, standing],
    [{ search: "story", tab: "override", state: "published", locale: "en" }, ["Neighbour’s story", "Our story"]],
    [{ search: "welc", state: "published", locale: "fr" }, ["Bienvenue"]],
    [{ search: "gon", state: "deleted" }, ["Gone"]],
  ];

  it.each(filters)("%o", async (given, expected) => {
    const wanted = typeof given === "function" ? given() : given;
    const wantedNames = (typeof expected === "function" ? expected() : expected).toSorted();
    const isVendors = (name: string) => ["Our story", "Paused", "override"].includes(name);
    expect(await names(wanted)).toEqual(wantedNames.map(renamed).toSorted());
    if (!wanted.vendorId) {
      expect(await names(wanted, ofVendor())).toEqual(wantedNames.filter(isVendors).sort());
    }
  });

  /** Tests name a page by what it is called now. */
  const renamed = (name: string) => ({ "New terms": "Terms", "Planned and changed": "Was planned too" })[name] ?? name;

  it("of scheduled pages only those of the next days, where that is asked for; other states as ever", async () => {
    const scope = await run(async (ctx) => {
      const platformId = await aPlatform(ctx);
      const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
      for (const days of [1, 6, 8]) await aPage(ctx, { platformId, slug: `in-${days}`, state: { at: inDays(days) } });
      await aPage(ctx, { platformId, slug: "public" });
      return { platformId, vendorId: null };
    });
    const slugs = async (filters: ContentFiltersInput) =>
      (await list({ filters, sort: "slug", direction: "ascending" }, scope)).map(({ slug }) => slug);
    expect(await slugs({ state: "scheduled" })).toEqual(["in-1", "in-6", "in-8"]);
    for (const narrowed of [{}, { search: "in" }])
      expect(await slugs({ ...narrowed, state: "scheduled", scheduledWithinDays: 7 })).toEqual(["in-1", "in-6"]);
    expect(await slugs({ state: "published", scheduledWithinDays: 7 })).toEqual(["public"]);
    const { tabs, states } = await counts({ state: "scheduled", scheduledWithinDays: 7 }, scope);
    expect([tabs.all.count, tabs.platform.count, states.scheduled.count, states.published.count]).toEqual([2, 2, 2, 1]);
  });

  it.each([{}, { tab: "override" }, { state: "published" }, { search: "abo" }, { slug: "story" }] as const)(
    "the numbers on tabs and states are those of the lists: %o",
    async (filters) => {
      const { tabs, states } = await counts(filters);
      for (const tab of ["all", "platform", "default", "override"] as const) {
        expect(tabs[tab], tab).toEqual({ count: (await list({ filters: { ...filters, tab } })).length, isMore: false });
      }
      for (const state of listStates) {
        expect(states[state], state).toEqual({
          count: (await list({ filters: { ...filters, state } })).length,
          isMore: false,
        });
      }
    },
  );
});

describe("a line of the list", () => {
  const line = async (name: string) => (await list({ filters: { tab: "all" } })).find(({ id }) => id === ids[name]);

  it("tells what the page is, whose, and how far it is", async () => {
    const platform = { id: world.platformId, name: "One" };
    expect(await line("Terms")).toMatchObject({
      ...{ title: "New terms", slug: "terms", locale: "en", kind: "platform", platform, vendor: null },
      ...{ publication: "changed", isLocked: true, isRequired: true, isPaused: false, isDetached: false },
    });
    expect(await line("Zébra")).toMatchObject({ publication: "scheduled", scheduledAt: later });
    expect(await line("Was planned")).toMatchObject({ publication: "published" });
    expect(await line("Our story")).toMatchObject({ kind: "custom", vendor: { id: world.vendorId } });
    expect(await line("override")).toMatchObject({ kind: "override", title: "Default", publication: "draft" });
    expect(await line("Paused")).toMatchObject({ isPaused: true });
  });

  it("names who saved the page last, where that is somebody of the scope", async () => {
    const userId = await run((ctx) => aUser(ctx, "Ada"));
    const actor = { userId, roles: system.roles };
    const pageId = await inScope(
      actor,
      everywhere,
      (ctx) => aPage(ctx, { platformId: world.otherId, document: { title: "By Ada" } }),
      database.db,
    );
    const [found] = await list({ filters: { search: "by ada" } }, everywhere);
    expect(found).toMatchObject({ id: pageId, author: "Ada" });
    const scope = { platformId: world.otherId, vendorId: null };
    expect((await list({ filters: { search: "by ada" } }, scope))[0]).toMatchObject({ id: pageId, author: null });
  });
});

describe("order", () => {
  const keyOf: Record<Sort, (page: ContentPage) => string> = {
    updated: ({ updatedAt }) => updatedAt.toISOString(),
    title: ({ title }) => title.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase(),
    slug: ({ slug }) => slug,
  };
  const ways = sorts.flatMap((sort) => (["ascending", "descending"] as const).map((way) => [sort, way] as const));
  const shapes: ContentFiltersInput[] = [{}, { state: "published" }, { tab: "platform" }, { search: "s" }];

  it.each(ways)("by %s, %s", async (sort, direction) => {
    for (const filters of shapes) {
      const keys = (await list({ filters, sort, direction }, everywhere)).map(keyOf[sort]);
      expect(keys.length).toBeGreaterThan(2);
      const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(keys).toEqual(direction === "ascending" ? sorted : sorted.toReversed());
    }
  });

  it.each(ways)(
    "part by part by %s, %s, every page comes once, though others are made meanwhile",
    async (sort, direction) => {
      for (const filters of shapes) {
        const before = (await list({ filters, sort, direction })).map(({ id }) => id);
        const seen: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const given = { filters, sort, direction, limit: 2, cursor: cursor ?? null };
          const part = await inScope(system, ofPlatform(), (ctx) => listContentPages(ctx, given), database.db);
          expect(part.pages.length).toBeLessThanOrEqual(2);
          seen.push(...part.pages.map(({ id }) => id));
          cursor = part.cursor;
          // More than once, but not for ever: each may stand after the last that was seen.
          if (seen.length < 6)
            await run((ctx) => aPage(ctx, { ...onPlatform(), document: { title: "S made meanwhile" } }));
        }
        expect(seen.filter((id) => before.includes(id))).toEqual(before);
        expect(new Set(seen).size).toBe(seen.length);
      }
    },
  );

  it("a search for words that too many pages have is exact where a walk in order fills it, and else says that it is part", async () => {
    const search = "s";
    const all = (await list({ filters: { search }, limit: 100 })).map(({ id }) => id);
    const find = (limit: number, limits: SearchLimits) =>
      run(async ({ db }) => {
        const filters = contentFiltersSchema.parse({ search, platformId: world.platformId });
        const order = listOrderSchema.parse({ limit });
        const found = await findListed(db, { platformIds: [world.platformId], vendorId: null }, filters, order, limits);
        return { ...found, ids: found.positions.map(({ pageId }) => pageId) };
      });
    expect(all.length).toBeGreaterThan(3);
    expect(await find(2, { candidates: 1, walked: 100 })).toMatchObject({ ids: all.slice(0, 3), isPartial: false });
    const part = await find(2, { candidates: 3, walked: 1 });
    expect(part).toMatchObject({ isPartial: true });
    expect(part.ids.length).toBeGreaterThan(0);
    expect(all.filter((id) => part.ids.includes(id))).toEqual(part.ids);
    expect(await find(100, { candidates: 100, walked: 1 })).toMatchObject({ ids: all, isPartial: false });
  });

  it.each(["nonsense", "W10", Buffer.from('["updated","descending","2026-99-99",1]').toString("base64url")])(
    "the cursor %s is refused",
    async (cursor) => {
      await expect(list({ cursor })).rejects.toThrow(Invalid);
    },
  );

  it("a cursor of a list in another order is refused", async () => {
    const { cursor } = await inScope(system, ofPlatform(), (ctx) => listContentPages(ctx, { limit: 1 }), database.db);
    expect(cursor).not.toBeNull();
    await expect(list({ cursor, sort: "title" })).rejects.toThrow(Invalid);
    await expect(list({ cursor, direction: "ascending" })).rejects.toThrow(Invalid);
  });

  it.each([{ limit: 101 }, { limit: 0 }, { filters: { search: "\0" } }, { filters: { slug: "'; --", other: 1 } }])(
    "what makes no sense is refused: %o",
    async (given) => {
      await expect(list(given as Listing)).rejects.toThrow(Invalid);
    },
  );
});

describe("of other tenants", () => {
  it("nothing is in rows, search or numbers", async () => {
    for (const filters of [{}, { search: "about" }, { slug: "story" }, { vendorId: world.vendorId }]) {
      const rows = await list({ filters, limit: 100 });
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ platform }) => platform.id))).toEqual(new Set([world.platformId]));
      expect((await counts(filters)).tabs.all.count).toBe(rows.length);
    }
    for (const filters of [{}, { search: "story" }, { slug: "story" }, { tab: "platform" }] as const) {
      const rows = await list({ filters }, ofVendor());
      expect(rows.map(({ vendor }) => vendor?.id)).toEqual(rows.map(() => world.vendorId));
      expect((await counts(filters, ofVendor())).tabs.all.count).toBe(
        (await list({ filters: { ...filters, tab: "all" } }, ofVendor())).length,
      );
    }
  });

  it("all is there for who may see everything", async () => {
    const found = await list({ filters: { search: "about" } }, everywhere);
    expect(new Set(found.map(({ platform }) => platform.name))).toEqual(new Set(["One", "Two"]));
  });

  it.each([
    ["another platform", ofPlatform, () => ({ platformId: world.otherId })],
    ["a neighbour", ofVendor, () => ({ vendorId: world.neighbourId })],
    ["the vendor elsewhere", ofVendor, () => ({ platformId: world.otherId, vendorId: world.vendorId })],
  ])("filters cannot ask for %s", async (_, scope, filters) => {
    await expect(list({ filters: filters() }, scope())).rejects.toThrow(NotFound);
    await expect(counts(filters(), scope())).rejects.toThrow(NotFound);
  });

  it("an admin of one platform cannot list all of them", async () => {
    const roles: Role[] = [{ kind: "platform-admin", platformId: world.platformId }];
    const attempt = inScope({ userId: null, roles }, everywhere, (ctx) => listContentPages(ctx, {}), database.db);
    await expect(attempt).rejects.toThrow(Forbidden);
  });
});

it("counting ends at 1,000", async () => {
  const platformId = await run((ctx) => aPlatform(ctx));
  const tierId = await run((ctx) => aTier(ctx));
  await insertPages(database.sql, { platformId, tierId, vendors: 0, slugs: 1001 });
  const { tabs } = await counts({}, { platformId, vendorId: null });
  expect(tabs.platform).toEqual({ count: 1000, isMore: true });
  expect(tabs.override).toEqual({ count: 0, isMore: false });
});
