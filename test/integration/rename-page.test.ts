import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { createPage } from "@/cms/pages/create-page";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { listCandidates } from "@/cms/pages/find-candidates";
import { findRename } from "@/cms/pages/find-rename";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { renamePage } from "@/cms/pages/rename-page";
import { restorePage } from "@/cms/pages/restore-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { sitePages } from "@/cms/pages/site-pages";
import { system } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { traceRedirect } from "@/cms/redirects/trace-redirect";
import { tags } from "@/cms/tags";
import { auditEvents, hiddenPages, pageListings, pageWords } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";
import { aDefault, asSeen, headings, lineOf, pageRow } from "@/test/storefronts";

const database = testDatabase();
const [intro, outro] = [aSection("Intro"), aSection("Outro")];
const world = { platformId: "", vendorId: "", neighbourId: "", old: "", slug: "" };
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const asVendor = <T>(work: (ctx: Context) => Promise<T>) =>
  inScope(system, { platformId: world.platformId, vendorId: world.vendorId }, work, database.db);

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId, { name: "Acme" });
    world.neighbourId = await aVendor(ctx, world.platformId, { name: "Bolt" });
  }),
);

beforeEach(() => {
  world.old = `old-${randomUUID()}`;
  world.slug = `new-${randomUUID()}`;
});

const ofPlatform = () => ({ platformId: world.platformId });
const ofVendor = () => ({ platformId: world.platformId, vendorId: world.vendorId });
const atOld = () => ({ ...ofPlatform(), slug: world.old });
const aDefaultHere = () => run((ctx) => aDefault(ctx, atOld(), [intro, outro]));
const aCustom = (given: { locale?: string; state?: "draft"; slug?: string } = {}) =>
  run((ctx) => aPage(ctx, { ...ofVendor(), slug: world.old, document: { sections: [intro] }, ...given }));
const anOverride = (vendorId = world.vendorId, isPublished = true) =>
  run(async (ctx) => {
    const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
    const { pageId } = await overridePage(ctx, { ...atOld(), vendorId, locale: "en", change });
    if (isPublished) await publishPage(ctx, { pageId });
    return pageId;
  });
const rename = (pageId: string, given: { slug?: string; isRedirected?: boolean } = {}) =>
  run((ctx) => renamePage(ctx, { pageId, slug: world.slug, ...given }));
const slugOf = async (pageId: string) => (await pageRow(database, pageId)).slug;
const shownAt = (slug: string) => headings(database, { ...ofVendor(), slug });
const siteOf = async (vendorId: string | null) =>
  sitePages(await listCandidates(database.visitors, { ...ofPlatform(), vendorId }), ["en", "fr"]);
const led = async (vendorId: string | null, slug: string) =>
  (await siteOf(vendorId)).find(({ redirectedSlugs }) => redirectedSlugs.includes(slug))?.slug;

describe("a vendor's own page", () => {
  it("moves with its translations and nothing else", async () => {
    const [page, french] = [await aCustom(), await aCustom({ locale: "fr" })];
    const other = await aCustom({ slug: `${world.old}-two` });
    const { moved, tags: changed } = await asVendor((ctx) => renamePage(ctx, { pageId: page, slug: world.slug }));
    expect([await slugOf(page), await slugOf(french), await slugOf(other)]).toEqual([
      world.slug,
      world.slug,
      `${world.old}-two`,
    ]);
    expect([moved, changed]).toEqual([1, [tags.vendor(world.platformId, world.vendorId)]]);
    expect(await shownAt(world.slug)).toEqual(["Intro"]);
    expect(await shownAt(world.old)).toBeNull();
  });

  it("leaves the pages of neighbours at the same address where they are", async () => {
    const neighbours = await run((ctx) => aPage(ctx, { ...atOld(), vendorId: world.neighbourId }));
    await rename(await aCustom());
    expect(await slugOf(neighbours)).toBe(world.old);
  });

  it("is not renamed while it follows a default, in whatever language, published or not", async () => {
    await aDefaultHere();
    const refusal = { field: "slug", message: expect.stringContaining("only the platform renames it") };
    const drafted = await anOverride(world.neighbourId, false);
    for (const pageId of [await anOverride(), drafted, await aCustom({ locale: "fr" })]) {
      await expect(rename(pageId)).rejects.toMatchObject(refusal);
      expect((await run((ctx) => findRename(ctx, { pageId }))).fixed).toBe("override");
    }
  });

  it("may be renamed over a default that is a draft, of which a vendor must not learn", async () => {
    await run((ctx) => aPage(ctx, { ...atOld(), slug: world.slug, layer: layers.default, state: "draft" }));
    const page = await aCustom();
    await asVendor((ctx) => renamePage(ctx, { pageId: page, slug: world.slug }));
    expect(await slugOf(page)).toBe(world.slug);
  });

  it("is shown at its new address although a page that was once there was hidden", async () => {
    await run((ctx) =>
      aDefault(ctx, { ...ofPlatform(), slug: world.slug }, [outro]).then(async (gone) => {
        await hidePage(ctx, { ...ofVendor(), slug: world.slug });
        await deletePage(ctx, { pageId: gone });
      }),
    );
    await rename(await aCustom());
    expect(await shownAt(world.slug)).toEqual(["Intro"]);
  });
});

describe("a default", () => {
  it("moves with its languages, the platform page at its address, and the pages of vendors over it", async () => {
    const page = await aDefaultHere();
    const french = await run((ctx) => aPage(ctx, { ...atOld(), layer: layers.default, locale: "fr" }));
    const platformPage = await run((ctx) => aPage(ctx, atOld()));
    const overrides = [await anOverride(), await anOverride(world.neighbourId, false)];
    const { moved } = await rename(page);
    for (const pageId of [page, french, platformPage, ...overrides]) expect(await slugOf(pageId)).toBe(world.slug);
    expect(moved).toBe(4);
    expect(await shownAt(world.slug)).toEqual(["Mine", "Outro"]);
    expect(await shownAt(world.old)).toBeNull();
    expect((await lineOf(database, { ...ofVendor(), slug: world.slug }))?.state).toMatchObject({ kind: "override" });
  });

  it("takes the same along whichever of its pages is renamed", async () => {
    const page = await aDefaultHere();
    const [platformPage, override] = [await run((ctx) => aPage(ctx, atOld())), await anOverride()];
    await rename(platformPage);
    expect([await slugOf(page), await slugOf(override)]).toEqual([world.slug, world.slug]);
  });

  it("stays hidden where it was hidden, and is hidden nowhere else", async () => {
    const page = await aDefaultHere();
    await run(async (ctx) => {
      await hidePage(ctx, { ...ofVendor(), slug: world.old });
      await ctx.db.insert(hiddenPages).values({ ...ofPlatform(), vendorId: world.neighbourId, slug: world.slug });
    });
    await rename(page);
    const hiding = and(eq(hiddenPages.platformId, world.platformId), eq(hiddenPages.slug, world.slug));
    const rows = await database.db.select({ vendorId: hiddenPages.vendorId }).from(hiddenPages).where(hiding);
    expect(rows).toEqual([{ vendorId: world.vendorId }]);
    expect(await shownAt(world.slug)).toBeNull();
    expect(await led(world.vendorId, world.old)).toBeUndefined();
    expect(await led(world.neighbourId, world.old)).toBe(world.slug);
  });

  it("leaves every version, so that those who are writing go on with what they have typed", async () => {
    const [page, override] = [await aDefaultHere(), await anOverride()];
    const before = [await pageRow(database, page), await pageRow(database, override)].map(({ version }) => version);
    await rename(page);
    const after = [await pageRow(database, page), await pageRow(database, override)].map(({ version }) => version);
    expect(after).toEqual(before);
    const document = aDocument({ sections: [aSection("Typed on", intro.id), outro] });
    await run(async (ctx) => {
      const content = await asSeen(ctx, override, document);
      await saveDraft(ctx, { pageId: override, version: Number(before[1]), content });
      await publishPage(ctx, { pageId: override });
    });
    expect(await shownAt(world.slug)).toEqual(["Typed on", "Outro"]);
  });

  it("takes a reverted override along, which comes back over it", async () => {
    const page = await aDefaultHere();
    const override = await anOverride();
    await run((ctx) => revertPage(ctx, { pageId: override }));
    await rename(page);
    await run((ctx) => restorePage(ctx, { pageId: override }));
    expect(await shownAt(world.slug)).toEqual(["Mine", "Outro"]);
  });

  it("leaves a deleted page behind whose place it took, which can still come back there", async () => {
    const gone = await aDefaultHere();
    await run((ctx) => deletePage(ctx, { pageId: gone }));
    await rename(await aDefaultHere());
    await run((ctx) => restorePage(ctx, { pageId: gone }));
    expect(await slugOf(gone)).toBe(world.old);
  });

  it("is listed, searched for and counted at its new address", async () => {
    const [page, override] = [await aDefaultHere(), await anOverride()];
    await rename(page);
    for (const pageId of [page, override]) {
      const [listed] = await database.owner.select().from(pageListings).where(eq(pageListings.pageId, pageId));
      const words = await database.owner.select().from(pageWords).where(eq(pageWords.pageId, pageId));
      expect([listed?.slug, listed?.title]).toEqual([world.slug, "Default"]);
      expect(words.map(({ word }) => word)).toContain("new");
      expect(words.map(({ word }) => word)).not.toContain("old");
    }
  });

  it("changes its two slots and the menus, however many vendors follow", async () => {
    const page = await aDefaultHere();
    await anOverride();
    const { platformId, old, slug } = world;
    expect((await rename(page)).tags.sort()).toEqual(
      [tags.menus(platformId), tags.slot(platformId, old), tags.slot(platformId, slug)].sort(),
    );
  });

  it("is renamed on the record, as is each page that moved with it", async () => {
    const [page, override] = [await aDefaultHere(), await anOverride()];
    await rename(page);
    for (const [subjectId, vendorId] of [[page, null] as const, [override, world.vendorId] as const]) {
      const about = and(eq(auditEvents.subjectId, subjectId), eq(auditEvents.action, "page.rename"));
      const [event] = await database.owner.select().from(auditEvents).where(about);
      expect(event?.vendorId).toBe(vendorId);
      expect(event?.detail).toMatchObject({ before: { slug: world.old }, after: { slug: world.slug } });
    }
  });

  it("tells what would move before it does", async () => {
    const page = await aDefaultHere();
    await run((ctx) => aPage(ctx, { ...atOld(), locale: "fr" }));
    await anOverride();
    expect(await run((ctx) => findRename(ctx, { pageId: page }))).toEqual({
      slug: world.old,
      fixed: null,
      isPublic: true,
      locales: ["en", "fr"],
      hasBothLayers: true,
      vendorPages: 1,
      storefronts: 2,
      hidden: 0,
    });
  });
});

describe("a slug that cannot be had", () => {
  it.each([
    ["no slug", "Not A Slug", Invalid],
    ["reserved", "vendors", Invalid],
    ["too short", "fr", Invalid],
    ["the home page's", "home", Conflict],
  ])("is refused: %s", async (_, slug, refusal) => {
    const page = await aDefaultHere();
    await expect(rename(page, { slug })).rejects.toBeInstanceOf(refusal);
    expect(await slugOf(page)).toBe(world.old);
  });

  it("is the page's own", async () => {
    await expect(rename(await aDefaultHere(), { slug: world.old })).rejects.toMatchObject({ field: "slug" });
  });

  it("is taken by the platform, by whichever of its pages, drafts too", async () => {
    await run((ctx) => aPage(ctx, { ...ofPlatform(), slug: world.slug, locale: "fr", state: "draft" }));
    const message = "The platform has another page at this address.";
    await expect(rename(await aDefaultHere())).rejects.toMatchObject({ field: "slug", message });
  });

  it("is taken by vendors, of whom the platform is told", async () => {
    const page = await aDefaultHere();
    await aCustom({ slug: world.slug });
    await expect(rename(page)).rejects.toMatchObject({ message: "Acme has a page of its own at this address." });
    await run((ctx) => aPage(ctx, { ...ofPlatform(), slug: world.slug, vendorId: world.neighbourId }));
    await expect(rename(page)).rejects.toMatchObject({
      message: "Acme and one other vendor have pages of their own at this address.",
    });
  });

  it("is taken by the vendor itself, or by what the platform has published there", async () => {
    const page = await aCustom();
    await aCustom({ slug: world.slug, locale: "fr", state: "draft" });
    await expect(rename(page)).rejects.toMatchObject({ message: "You have another page at this address." });
    const published = `${world.slug}-published`;
    await run((ctx) => aDefault(ctx, { ...ofPlatform(), slug: published }, []));
    await expect(rename(page, { slug: published })).rejects.toMatchObject({
      message: "The platform has a page at this address: override that one instead.",
    });
  });

  it("is free where only a neighbour has a page", async () => {
    await run((ctx) => aPage(ctx, { ...ofPlatform(), slug: world.slug, vendorId: world.neighbourId }));
    const page = await aCustom();
    await rename(page);
    expect(await slugOf(page)).toBe(world.slug);
  });

  it("is any other than its own for the home page", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const home = await run((ctx) => aPage(ctx, { platformId, slug: "home" }));
    await expect(rename(home)).rejects.toMatchObject({ field: "slug" });
    expect((await run((ctx) => findRename(ctx, { pageId: home }))).fixed).toBe("home");
  });
});

describe("two at once", () => {
  it.each(["en", "fr"])("a second rename from the same address is refused, from the %s page", async (locale) => {
    const page = await aDefaultHere();
    const french = await run((ctx) => aPage(ctx, { ...atOld(), layer: layers.default, locale: "fr" }));
    const from = world.old;
    const second = await overlap(
      database,
      (ctx) => renamePage(ctx, { pageId: page, from, slug: world.slug }),
      (ctx) => renamePage(ctx, { pageId: locale === "en" ? page : french, from, slug: `${world.slug}-two` }),
    );
    const message = `Someone renamed the page in the meantime: it stands at /${world.slug} now.`;
    expect(second).toMatchObject({ status: "rejected", reason: { field: "slug", message } });
    expect([await slugOf(page), await slugOf(french)]).toEqual([world.slug, world.slug]);
  });

  it("two pages cannot take one address", async () => {
    const [page, other] = [
      await aDefaultHere(),
      await run((ctx) => aDefault(ctx, { ...ofPlatform(), slug: `${world.old}-two` }, [])),
    ];
    const second = await overlap(
      database,
      (ctx) => renamePage(ctx, { pageId: page, slug: world.slug }),
      (ctx) => renamePage(ctx, { pageId: other, slug: world.slug }),
    );
    expect(second).toMatchObject({ status: "rejected", reason: { field: "slug" } });
  });

  it("nothing is overridden, hidden or created where the page has just moved away or to", async () => {
    const page = await aDefaultHere();
    const moving = (to: string) => (ctx: Context) => renamePage(ctx, { pageId: page, slug: to });
    const place = { ...atOld(), vendorId: world.vendorId, locale: "en" };
    const [two, three] = [`${world.slug}-two`, `${world.slug}-three`];
    expect(await overlap(database, moving(two), (ctx) => overridePage(ctx, place))).toMatchObject({
      reason: expect.any(NotFound),
    });
    expect(await overlap(database, moving(three), (ctx) => hidePage(ctx, { ...ofVendor(), slug: two }))).toMatchObject({
      reason: expect.any(NotFound),
    });
    const created = { ...ofPlatform(), vendorId: null, layer: layers.default, locale: "en", slug: world.slug };
    const content = { document: aDocument() };
    expect(
      await overlap(database, moving(world.slug), (ctx) => createPage(ctx, { ...created, content })),
    ).toMatchObject({
      reason: { field: "slug" },
    });
  });
});

describe("what was called by the old slug", () => {
  it("leads visitors to the new address, on the platform's site and on storefronts", async () => {
    await rename(await run((ctx) => aPage(ctx, atOld())));
    for (const site of [null, world.vendorId]) expect(await led(site, world.old)).toBe(world.slug);
  });

  it("leads visitors nowhere where that was not wanted, or nothing was public; links lead there all the same", async () => {
    await rename(await aDefaultHere(), { isRedirected: false });
    expect(await led(world.vendorId, world.old)).toBeUndefined();
    expect((await siteOf(world.vendorId)).find(({ slug }) => slug === world.slug)?.formerSlugs).toEqual([world.old]);
    const draft = await aCustom({ state: "draft" });
    await rename(draft, { slug: `${world.slug}-two` });
    expect(await pageRow(database, draft)).toMatchObject({ formerSlugs: [world.old], redirectedSlugs: [] });
  });

  it("leads visitors there where a translation of it is public, though it is a draft itself", async () => {
    await run((ctx) => aPage(ctx, atOld()));
    const draft = await run((ctx) => aPage(ctx, { ...atOld(), locale: "fr", state: "draft" }));
    await rename(draft);
    expect(await led(null, world.old)).toBe(world.slug);
  });

  it("leads to where the page is now, by every slug that it had, without a way round", async () => {
    const page = await aDefaultHere();
    const slugs = [world.slug, `${world.slug}-two`, `${world.slug}-three`];
    for (const slug of slugs) await rename(page, { slug });
    const [first, second, third] = slugs;
    for (const slug of [world.old, first, second]) expect(await led(world.vendorId, String(slug))).toBe(third);
  });

  it("is the page's own again when it is renamed back", async () => {
    const page = await aDefaultHere();
    await rename(page);
    await rename(page, { slug: world.old });
    expect(await pageRow(database, page)).toMatchObject({
      slug: world.old,
      formerSlugs: [world.slug],
      redirectedSlugs: [world.slug],
    });
    expect(await shownAt(world.old)).toEqual(["Intro", "Outro"]);
    expect(await led(world.vendorId, world.slug)).toBe(world.old);
  });

  it("means a page that stands there now, and the one that stood there last once that moves on", async () => {
    const page = await aDefaultHere();
    await rename(page);
    const next = await aDefaultHere();
    expect(await led(world.vendorId, world.old)).toBeUndefined();
    await rename(next, { slug: `${world.slug}-two` });
    expect(await led(world.vendorId, world.old)).toBe(`${world.slug}-two`);
    expect((await pageRow(database, page)).formerSlugs).toEqual([]);
  });

  it("is remembered for the last twenty slugs", async () => {
    const page = await aCustom();
    const slugs = Array.from({ length: 22 }, (_, index) => `${world.slug}-${index}`);
    for (const slug of slugs) await rename(page, { slug });
    const { formerSlugs, redirectedSlugs } = await pageRow(database, page);
    expect(formerSlugs).toEqual(slugs.slice(1, 21));
    expect(redirectedSlugs).toEqual(formerSlugs);
  });

  it("is traced as visitors find it, after the redirects of the site", async () => {
    await rename(await aDefaultHere());
    await run((ctx) => createRedirect(ctx, { ...ofVendor(), from: "/short", to: `/${world.old}` }));
    const trace = await run((ctx) => traceRedirect(ctx, { ...ofVendor(), path: "/short" }));
    expect(trace).toMatchObject({ answer: "page", paths: ["/short", `/${world.old}`, `/${world.slug}`] });
  });
});
