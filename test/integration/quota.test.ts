import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Invalid } from "@/cms/errors";
import { changeTier, choosePages, previewTier } from "@/cms/memberships/change-tier";
import { findUsage } from "@/cms/memberships/quota";
import { createPage } from "@/cms/pages/create-page";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { type Actor, system } from "@/cms/policy";
import { tags } from "@/cms/tags";
import { createTiers } from "@/cms/tiers/create-tiers";
import { connect } from "@/db/client";
import { auditEvents, hiddenPages, revisions } from "@/db/schema";
import tiers from "@/db/seed/tiers";
import { insertPages } from "@/test/bulk";
import { fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";
import { pageRow, shown } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", otherPlatformId: "", vendorId: "", tierIds: new Map<string, string>() };

/** Published defaults `bulk-1`, `bulk-2`, … of the platform. */
const defaults = 260;
const tierId = (code: string) => world.tierIds.get(code) ?? "";
const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });

beforeAll(async () => {
  await run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.otherPlatformId = await aPlatform(ctx);
    world.tierIds = await createTiers(ctx, tiers);
  });
  const { platformId } = world;
  await insertPages(database.sql, { platformId, tierId: tierId("essential"), vendors: 0, slugs: defaults });
});

/** Each test has a vendor of its own. */
async function aMember(code: string): Promise<void> {
  world.vendorId = await run((ctx) => aVendor(ctx, world.platformId, { tierId: tierId(code) }));
}

type Verb<T> = (ctx: Context) => Promise<T>;
const defaultSlug = (n: number) => `bulk-${n}`;
const override = (n: number) => (ctx: Context) =>
  overridePage(ctx, {
    ...member(),
    slug: defaultSlug(n),
    locale: "en",
    change: { patch: { fields: { title: "Mine" } } },
  });
const custom = (n: number) => (ctx: Context) =>
  createPage(ctx, {
    ...member(),
    layer: layers.vendor,
    slug: `own-${n}`,
    locale: "en",
    content: { document: aDocument({ title: "Own" }) },
  });

/** Pages one after the other, each in a transaction of its own: so that each is newer than the one before. */
async function made(verbs: Array<Verb<{ pageId: string }>>): Promise<string[]> {
  const ids: string[] = [];
  for (const verb of verbs) ids.push((await run(verb)).pageId);
  return ids;
}

async function published(verbs: Array<Verb<{ pageId: string }>>): Promise<string[]> {
  const ids = await made(verbs);
  for (const pageId of ids) await run((ctx) => publishPage(ctx, { pageId }));
  return ids;
}

const range = (length: number, from = 1) => Array.from({ length }, (_, n) => n + from);
const usage = () => run((ctx) => findUsage(ctx, member()));
const moveTo = (code: string) => run((ctx) => changeTier(ctx, { ...member(), tierId: tierId(code) }));
const preview = (code: string) => run((ctx) => previewTier(ctx, { ...member(), tierId: tierId(code) }));
const choose = (pageIds: string[], actor: Actor = system) =>
  inScope(actor, member(), (ctx) => choosePages(ctx, { ...member(), pageIds }), database.db);
const writes = (vendorId: string) => database.db.$count(auditEvents, eq(auditEvents.vendorId, vendorId));
const everyRevision = () => database.db.select().from(revisions).orderBy(asc(revisions.id));

/** Whose page the storefront shows at each slug: the vendor's, the platform's or none. */
async function storefront(slugs: string[]): Promise<string[]> {
  const pages = await Promise.all(slugs.map((slug) => shown(database, { ...member(), slug })));
  return pages.map((page) => (page ? (page.layer === layers.vendor ? "own" : "default") : "none"));
}

describe("200 creates at once", { timeout: 120_000 }, () => {
  const attempts = 200;
  const pool = {} as ReturnType<typeof connect>;

  beforeAll(() => {
    Object.assign(pool, connect(database.serverUrl, { max: 20, role: "orion_app" }));
  });
  afterAll(() => pool.close());

  const atOnce = (verbs: Array<Verb<unknown>>) =>
    Promise.allSettled(verbs.map((verb) => inScope(system, member(), verb, pool.db)));

  const overrides = (count: number) => range(count).map(override);
  const customs = (count: number) => range(count).map(custom);
  const manyOverrides = range(attempts, 40).map(override);
  const manyCustoms = range(attempts, 40).map(custom);

  type Limit = {
    tier: string;
    fill: Array<Verb<{ pageId: string }>>;
    attempt: Array<Verb<unknown>>;
    reason: string;
    full: { pages: number; customPages: number };
  };

  const limits: Array<[what: string, limit: Limit]> = [
    [
      "Essential's last of 3 pages",
      {
        tier: "essential",
        fill: overrides(2),
        attempt: manyOverrides,
        reason: "pages",
        full: { pages: 3, customPages: 0 },
      },
    ],
    [
      "Professional's last of 10 pages",
      {
        tier: "professional",
        fill: [...overrides(5), ...customs(4)],
        attempt: manyOverrides,
        reason: "pages",
        full: { pages: 10, customPages: 4 },
      },
    ],
    [
      "Professional's last of 5 custom pages",
      {
        tier: "professional",
        fill: [...overrides(2), ...customs(4)],
        attempt: manyCustoms,
        reason: "custom-pages",
        full: { pages: 7, customPages: 5 },
      },
    ],
    [
      "Business's last of 30 pages",
      {
        tier: "business",
        fill: [...overrides(12), ...customs(17)],
        attempt: manyOverrides,
        reason: "pages",
        full: { pages: 30, customPages: 17 },
      },
    ],
    [
      "Business's last of 20 custom pages",
      {
        tier: "business",
        fill: [...overrides(3), ...customs(19)],
        attempt: manyCustoms,
        reason: "custom-pages",
        full: { pages: 23, customPages: 20 },
      },
    ],
  ];

  it.each(limits)("leave exactly one with %s", async (_, { tier, fill, attempt, reason, full }) => {
    await aMember(tier);
    await made(fill);
    const before = await writes(world.vendorId);
    const endings = await atOnce(attempt);
    const refusals = endings.flatMap((ending) => (ending.status === "rejected" ? [ending.reason] : []));
    expect(refusals).toHaveLength(attempts - 1);
    const plan = tiers.find(({ code }) => code === tier);
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(Conflict);
      expect(refusal).toMatchObject({
        field: "quota",
        detail: {
          reason,
          usage: full,
          plan: { tierCode: tier, maxPages: plan?.maxPages, maxCustomPages: plan?.maxCustomPages },
        },
      });
    }
    expect(await usage()).toMatchObject(full);
    expect(await writes(world.vendorId)).toBe(before + 1);
  });

  it("all succeed on Enterprise, overrides and custom pages", async () => {
    await aMember("enterprise");
    const half = attempts / 2;
    const endings = await atOnce([...manyOverrides.slice(0, half), ...manyCustoms.slice(0, half)]);
    expect(endings.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(await usage()).toMatchObject({ pages: attempts, customPages: half });
  });

  it("of custom pages are all refused on Essential, which has none", async () => {
    await aMember("essential");
    const endings = await atOnce(manyCustoms);
    const reasons = endings.map((ending) => ending.status === "rejected" && ending.reason.detail.reason);
    expect(reasons).toEqual(Array(attempts).fill("feature"));
    expect(await usage()).toMatchObject({ pages: 0, customPages: 0 });
  });

  it("of overrides and custom pages together, one takes the last place", async () => {
    await aMember("professional");
    await made([...overrides(5), ...customs(4)]);
    const half = attempts / 2;
    const mixed = range(half).flatMap((n) => [override(n + 40), custom(n + 40)]);
    const endings = await atOnce(mixed);
    expect(endings.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await usage()).toMatchObject({ pages: 10 });
  });

  it("undone reverts are held to the plan too: exactly one comes back into the last place", async () => {
    await aMember("professional");
    const reverted: string[] = [];
    for (const n of range(20)) {
      const [pageId = ""] = await made([override(n)]);
      await run((ctx) => revertPage(ctx, { pageId }));
      reverted.push(pageId);
    }
    await made(range(9, 30).map(override));
    const endings = await atOnce(reverted.map((pageId) => (ctx) => restorePage(ctx, { pageId })));
    const refusals = endings.flatMap((ending) => (ending.status === "rejected" ? [ending.reason] : []));
    expect(refusals).toHaveLength(reverted.length - 1);
    for (const refusal of refusals) expect(refusal).toMatchObject({ field: "quota", detail: { reason: "pages" } });
    const rows = await Promise.all(reverted.map((pageId) => pageRow(database, pageId)));
    expect(rows.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
    expect(await usage()).toMatchObject({ pages: 10 });
  });

  it("of one and the same page leave one, and take one place", async () => {
    await aMember("professional");
    const endings = await atOnce(range(50).map(() => override(1)));
    const refusals = endings.flatMap((ending) => (ending.status === "rejected" ? [ending.reason] : []));
    expect(refusals).toHaveLength(49);
    for (const refusal of refusals) expect(refusal).toMatchObject({ field: "slug" });
    expect(await usage()).toMatchObject({ pages: 1 });
  });
});

describe("what counts", () => {
  beforeEach(() => aMember("essential"));
  const refused = { field: "quota", detail: { reason: "pages", usage: { pages: 3, customPages: 0 } } };

  it("inherited and hidden pages do not", async () => {
    for (const n of range(5)) await run((ctx) => hidePage(ctx, { ...member(), slug: defaultSlug(n) }));
    expect(await usage()).toMatchObject({ pages: 0, customPages: 0 });
    await made(range(3, 10).map(override));
    await expect(run(override(20))).rejects.toMatchObject(refused);
  });

  it("drafts, scheduled, published and unpublished pages do", async () => {
    const [, scheduled = "", unpublished = ""] = await made(range(3).map(override));
    await run((ctx) => publishPage(ctx, { pageId: scheduled, at: new Date(Date.now() + 3_600_000) }));
    await run((ctx) => publishPage(ctx, { pageId: unpublished }));
    await run((ctx) => unpublishPage(ctx, { pageId: unpublished }));
    expect(await usage()).toMatchObject({ pages: 3, customPages: 0 });
    await expect(run(override(4))).rejects.toMatchObject(refused);
  });

  it("paused pages do not", async () => {
    const [first = "", second = ""] = await made(range(3).map(override));
    await choose([first, second]);
    expect(await usage()).toMatchObject({ pages: 2, customPages: 0 });
    await run(override(4));
    await expect(run(override(5))).rejects.toMatchObject(refused);
  });

  it("reverted pages do not, and come back only where there is room", async () => {
    const [first = "", second = ""] = await made(range(3).map(override));
    await run((ctx) => revertPage(ctx, { pageId: first }));
    await run(override(4));
    const before = await fingerprints(database.sql);
    await expect(run((ctx) => restorePage(ctx, { pageId: first }))).rejects.toMatchObject(refused);
    expect(await fingerprints(database.sql)).toEqual(before);
    await run((ctx) => revertPage(ctx, { pageId: second }));
    await run((ctx) => restorePage(ctx, { pageId: first }));
    expect(await usage()).toMatchObject({ pages: 3 });
  });

  it("a page of another vendor, or on another platform, does not", async () => {
    await made(range(3).map(override));
    const mine = world.vendorId;
    await aMember("essential");
    expect(await usage()).toMatchObject({ pages: 0 });
    const elsewhere = await run((ctx) =>
      aVendor(ctx, [world.platformId, world.otherPlatformId], { tierId: tierId("professional") }),
    );
    await run((ctx) => aPage(ctx, { platformId: world.otherPlatformId, vendorId: elsewhere }));
    world.vendorId = elsewhere;
    expect(await usage()).toMatchObject({ pages: 0, customPages: 0 });
    expect(await run((ctx) => findUsage(ctx, { ...member(), vendorId: mine }))).toMatchObject({ pages: 3 });
  });

  it("each language of a page counts", async () => {
    await aMember("professional");
    const slug = `both-${randomUUID()}`;
    for (const locale of ["en", "fr"]) {
      await run((ctx) => aPage(ctx, { ...member(), slug, locale, state: "draft" }));
    }
    expect(await usage()).toMatchObject({ pages: 2, customPages: 2 });
  });

  it("a page at a default that is not public yet is custom", async () => {
    const slug = `later-${randomUUID()}`;
    const draft = { platformId: world.platformId, layer: layers.default, slug, state: "draft" as const };
    await run((ctx) => aPage(ctx, draft));
    const creating = run((ctx) => aPage(ctx, { ...member(), slug }));
    await expect(creating).rejects.toMatchObject({ field: "quota", detail: { reason: "feature" } });
  });
});

describe("a place that the vendor hides holds no page that counts", () => {
  beforeEach(() => aMember("essential"));
  const place = () => ({ ...member(), slug: defaultSlug(1) });
  const hiding = (ctx: Context) => hidePage(ctx, place());

  async function expectNoneBehindHidden() {
    const hidden = await database.db.$count(hiddenPages, eq(hiddenPages.vendorId, world.vendorId));
    expect(hidden + (await usage()).pages).toBe(1);
  }

  it("when a page is created there", async () => {
    await run(hiding);
    await expect(run(override(1))).rejects.toMatchObject({ field: "slug" });
    await expectNoneBehindHidden();
  });

  it("when a revert is undone there", async () => {
    const [pageId = ""] = await made([override(1)]);
    await run((ctx) => revertPage(ctx, { pageId }));
    await run(hiding);
    await Promise.allSettled([run((ctx) => restorePage(ctx, { pageId }))]);
    await expectNoneBehindHidden();
  });

  it("when it is hidden while a page is created there", async () => {
    await overlap(database, override(1), hiding);
    await expectNoneBehindHidden();
  });

  it("when a page is created there while it is hidden", async () => {
    await overlap(database, hiding, override(1));
    await expectNoneBehindHidden();
  });
});

describe("a smaller plan", () => {
  /** Of a Professional vendor, oldest first: 4 overrides with a custom page after each of the first three. */
  const slugs = ["bulk-1", "own-1", "bulk-2", "own-2", "bulk-3", "own-3", "bulk-4"];
  const sorted = (ids: readonly string[]) => [...ids].sort();

  async function aFullShop(): Promise<Record<string, string>> {
    await aMember("professional");
    const ids = await published([
      ...range(3).flatMap((n): Array<Verb<{ pageId: string }>> => [override(n), custom(n)]),
      override(4),
    ]);
    return Object.fromEntries(slugs.map((slug, n) => [slug, ids[n] ?? ""]));
  }

  const idsOf = (shop: Record<string, string>, ...of: string[]) => of.map((slug) => shop[slug] ?? "");

  it("pauses what is over it, the newest first, and keeps every word", async () => {
    const shop = await aFullShop();
    const before = await everyRevision();
    const { paused, resumed, tags: expired } = await moveTo("essential");
    expect(sorted(paused)).toEqual(sorted(idsOf(shop, "own-1", "own-2", "own-3", "bulk-4")));
    expect(resumed).toEqual([]);
    expect(expired).toEqual([tags.vendor(world.platformId, world.vendorId)]);
    expect(await everyRevision()).toEqual(before);
    expect(await usage()).toMatchObject({ tierCode: "essential", pages: 3, customPages: 0 });
  });

  it("shows the default instead of a paused override, and nothing instead of a paused custom page", async () => {
    await aFullShop();
    expect(await storefront(slugs)).toEqual(slugs.map(() => "own"));
    await moveTo("essential");
    expect(await storefront(slugs)).toEqual(["own", "none", "own", "none", "own", "none", "default"]);
  });

  it("undone by a larger one shows everything again as it was", async () => {
    const shop = await aFullShop();
    const before = await everyRevision();
    const looked = await Promise.all(slugs.map((slug) => shown(database, { ...member(), slug })));
    await moveTo("essential");
    const { paused, resumed } = await moveTo("professional");
    expect(paused).toEqual([]);
    expect(sorted(resumed)).toEqual(sorted(idsOf(shop, "own-1", "own-2", "own-3", "bulk-4")));
    expect(await Promise.all(slugs.map((slug) => shown(database, { ...member(), slug })))).toEqual(looked);
    expect(await everyRevision()).toEqual(before);
  });

  it("followed by one with room for some resumes the oldest", async () => {
    await aMember("business");
    const ids = await published(range(14).map(override));
    expect(sorted((await moveTo("essential")).paused)).toEqual(sorted(ids.slice(3)));
    expect(sorted((await moveTo("professional")).resumed)).toEqual(sorted(ids.slice(3, 10)));
    expect(await storefront(range(14).map(defaultSlug))).toEqual([
      ...Array(10).fill("own"),
      ...Array(4).fill("default"),
    ]);
  });

  it("leaves the vendor's drafts and pages on other platforms alone", async () => {
    const vendorId = await run((ctx) =>
      aVendor(ctx, [world.platformId, world.otherPlatformId], { tierId: tierId("professional") }),
    );
    world.vendorId = vendorId;
    const elsewhere = await run((ctx) => aPage(ctx, { vendorId, platformId: world.otherPlatformId }));
    const [draft = ""] = await made([custom(1)]);
    const { draftRevisionId } = await pageRow(database, draft);
    expect((await moveTo("essential")).paused).toEqual([draft]);
    expect((await pageRow(database, draft)).draftRevisionId).toBe(draftRevisionId);
    expect((await pageRow(database, elsewhere)).pausedAt).toBeNull();
  });

  it("does not pause a page twice, and a deleted one never comes back by itself", async () => {
    const shop = await aFullShop();
    await moveTo("essential");
    const [deleted = ""] = idsOf(shop, "own-2");
    await run((ctx) => deletePage(ctx, { pageId: deleted }));
    expect(await moveTo("essential")).toMatchObject({ paused: [], resumed: [] });
    expect((await moveTo("enterprise")).resumed).not.toContain(deleted);
    expect((await pageRow(database, deleted)).deletedAt).not.toBeNull();
  });

  it.each(["essential", "professional", "business", "enterprise"])(
    "%s is told beforehand as it comes, and telling writes nothing",
    async (code) => {
      await aFullShop();
      await moveTo("essential");
      await moveTo("professional");
      for (const next of [code, "essential", code]) {
        const before = await fingerprints(database.sql);
        const told = await preview(next);
        expect(await fingerprints(database.sql)).toEqual(before);
        const { paused, resumed } = await moveTo(next);
        expect(told).toEqual({ paused, resumed });
      }
    },
  );

  it("that comes while a page is created pauses that page too", async () => {
    await aMember("professional");
    const ids = await made(range(3).map(override));
    const first = async (ctx: Context) => ids.push((await override(4)(ctx)).pageId);
    const moving = (ctx: Context) => changeTier(ctx, { ...member(), tierId: tierId("essential") });
    const second = await overlap(database, first, moving);
    expect(second).toMatchObject({ status: "fulfilled", value: { paused: ids.slice(3), resumed: [] } });
    expect(await usage()).toMatchObject({ pages: 3 });
  });

  it("is what a page that is created meanwhile is held to", async () => {
    await aMember("professional");
    await made(range(3).map(override));
    const moving = (ctx: Context) => changeTier(ctx, { ...member(), tierId: tierId("essential") });
    const second = await overlap(database, moving, override(4));
    expect(second).toMatchObject({
      status: "rejected",
      reason: { field: "quota", detail: { reason: "pages", plan: { tierCode: "essential" } } },
    });
  });

  it("of two that come at once, the later one holds", async () => {
    await aMember("professional");
    const ids = await made(range(5).map(override));
    const to = (code: string) => (ctx: Context) => changeTier(ctx, { ...member(), tierId: tierId(code) });
    const second = await overlap(database, to("business"), to("essential"));
    expect(second).toMatchObject({ status: "fulfilled", value: { paused: ids.slice(3), resumed: [] } });
    expect(await usage()).toMatchObject({ tierCode: "essential", pages: 3 });
  });

  it("leaves no room for what was reverted before it came", async () => {
    const shop = await aFullShop();
    const [first = ""] = idsOf(shop, "bulk-1");
    await run((ctx) => revertPage(ctx, { pageId: first }));
    await moveTo("essential");
    await expect(run((ctx) => restorePage(ctx, { pageId: first }))).rejects.toMatchObject({ field: "quota" });
  });

  describe("with the vendor's choice", () => {
    it("shows the pages that the vendor chose, and pauses the others", async () => {
      const shop = await aFullShop();
      await moveTo("essential");
      const owner: Actor = { userId: null, roles: [{ kind: "vendor-owner", vendorId: world.vendorId }] };
      const { paused, resumed, tags: expired } = await choose(idsOf(shop, "bulk-3", "bulk-4"), owner);
      expect(sorted(paused)).toEqual(sorted(idsOf(shop, "bulk-1", "bulk-2")));
      expect(resumed).toEqual(idsOf(shop, "bulk-4"));
      expect(expired).toEqual([tags.vendor(world.platformId, world.vendorId)]);
      expect(await storefront(slugs)).toEqual(["default", "none", "default", "none", "own", "none", "own"]);
    });

    it("keeps the choice before what is older when the plan is changed again", async () => {
      const shop = await aFullShop();
      await moveTo("essential");
      await choose(idsOf(shop, "bulk-2", "bulk-3", "bulk-4"));
      expect(await moveTo("essential")).toMatchObject({ paused: [], resumed: [] });
      expect(await storefront(["bulk-1", "bulk-2", "bulk-3", "bulk-4"])).toEqual(["default", "own", "own", "own"]);
    });

    it("refuses more pages than the plan has room for, and custom ones where it has none", async () => {
      const shop = await aFullShop();
      await moveTo("essential");
      const before = await fingerprints(database.sql);
      const tooMany = choose(idsOf(shop, "bulk-1", "bulk-2", "bulk-3", "bulk-4"));
      await expect(tooMany).rejects.toBeInstanceOf(Conflict);
      await expect(tooMany).rejects.toMatchObject({ field: "quota", detail: { reason: "pages" } });
      const customs = choose(idsOf(shop, "bulk-1", "own-1"));
      await expect(customs).rejects.toMatchObject({ field: "quota", detail: { reason: "custom-pages" } });
      expect(await fingerprints(database.sql)).toEqual(before);
    });

    it("refuses pages that are not the vendor's on this platform, and names each", async () => {
      await aMember("professional");
      const [ofNeighbour = ""] = await made([override(1)]);
      const vendorId = await run((ctx) =>
        aVendor(ctx, [world.platformId, world.otherPlatformId], { tierId: tierId("professional") }),
      );
      world.vendorId = vendorId;
      const [own = "", deleted = ""] = await made([override(1), override(2)]);
      await run((ctx) => revertPage(ctx, { pageId: deleted }));
      const elsewhere = await run((ctx) => aPage(ctx, { vendorId, platformId: world.otherPlatformId }));
      const ofPlatform = await run((ctx) => aPage(ctx, { platformId: world.platformId }));
      const foreign = [ofNeighbour, deleted, elsewhere, ofPlatform, randomUUID()];
      const before = await fingerprints(database.sql);
      const refused = choose([own, ...foreign]);
      await expect(refused).rejects.toBeInstanceOf(Invalid);
      await expect(refused).rejects.toMatchObject({ problems: foreign.map((id) => ({ path: `pageIds.${id}` })) });
      expect(await fingerprints(database.sql)).toEqual(before);
    });

    it("may be to show none", async () => {
      const shop = await aFullShop();
      expect(sorted((await choose([])).paused)).toEqual(sorted(Object.values(shop)));
      expect(await usage()).toMatchObject({ pages: 0, customPages: 0 });
    });
  });
});
