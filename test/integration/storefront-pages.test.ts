import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { Conflict, type Invalid } from "@/cms/errors";
import { detachPage } from "@/cms/pages/detach-page";
import { findPage } from "@/cms/pages/find-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import { countUpdates, listUpdates } from "@/cms/pages/list-updates";
import { lockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { reviewUpdates } from "@/cms/pages/review-updates";
import { startPage } from "@/cms/pages/start-page";
import type { StorefrontFiltersInput } from "@/cms/pages/storefront-filters";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { changeLocales } from "@/cms/storefronts/change-locales";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aSection, aTier, aVendor } from "@/test/factories";
import { aDefault, lineOf, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run: typeof database.run = (work) => database.run(work);
const [intro, outro] = [aSection("Intro"), aSection("Outro")];

async function aMember(tier: Parameters<typeof aTier>[1] = {}) {
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    return { platformId, vendorId: await aVendor(ctx, platformId, { tierId: await aTier(ctx, tier) }) };
  });
}

type Member = Awaited<ReturnType<typeof aMember>>;

/** A default, and the vendor's override of it that changes the intro. */
async function anOverride(member: Member, slug: string) {
  const defaultId = await run((ctx) => aDefault(ctx, { ...member, slug }, [intro, outro]));
  const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
  const { pageId } = await run((ctx) => overridePage(ctx, { ...member, slug, locale: "en", change }));
  return { pageId, defaultId };
}

const list = (member: Member, filters: StorefrontFiltersInput = {}) =>
  run((ctx) => listStorefrontPages(ctx, { ...member, filters }));
const slugs = async (member: Member, filters: StorefrontFiltersInput = {}) =>
  (await list(member, filters)).pages.map(({ slug }) => slug);

describe("the pages of a storefront", () => {
  it("stand in the tabs that they belong to, and the numbers say how many", async () => {
    const member = await aMember();
    await run((ctx) => aDefault(ctx, { ...member, slug: "plain" }, [intro]));
    await run((ctx) => aDefault(ctx, { ...member, slug: "away" }, [intro]));
    await run((ctx) => hidePage(ctx, { ...member, slug: "away" }));
    await anOverride(member, "mine");
    const { defaultId } = await anOverride(member, "stale");
    await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [aSection("New", intro.id), outro] }));
    await run((ctx) => aPage(ctx, { ...member, slug: "own", document: { title: "Own", footerOrder: 3 } }));
    const { tabs, total } = await list(member);
    expect({ ...tabs, total }).toEqual({ all: 5, platform: 1, mine: 3, attention: 1, hidden: 1, total: 5 });
    expect(await slugs(member, { tab: "platform" })).toEqual(["plain"]);
    expect(await slugs(member, { tab: "mine", sort: "slug" })).toEqual(["mine", "own", "stale"]);
    expect(await slugs(member, { tab: "attention" })).toEqual(["stale"]);
    expect(await slugs(member, { tab: "hidden" })).toEqual(["away"]);
  });

  it("say of each page exactly what its own line says, whichever part of the list shows it", async () => {
    const member = await aMember();
    for (const slug of ["page-a", "page-b", "page-c"]) await anOverride(member, slug);
    const { pageId } = await anOverride(member, "page-d");
    await run((ctx) => detachPage(ctx, { pageId }));
    const gone = await anOverride(member, "page-e");
    await run((ctx) => unpublishPage(ctx, { pageId: gone.defaultId }));
    const seen = [];
    for (const part of [1, 2, 3]) seen.push(...(await list(member, { sort: "slug", limit: 2, part })).pages);
    expect(seen.map(({ slug }) => slug)).toEqual(["page-a", "page-b", "page-c", "page-d", "page-e"]);
    for (const page of seen) expect(page).toEqual(await lineOf(database, { ...member, slug: page.slug }));
    expect(seen.at(-1)).toMatchObject({ title: "Default", state: { kind: "custom", shadows: null } });
    expect(await list(member, { limit: 2, part: 99 })).toMatchObject({ part: 3, parts: 3 });
  });

  it("are found by words and states, and what is counted changes with them", async () => {
    const member = await aMember();
    await run((ctx) => aPage(ctx, { ...member, slug: "cafe", document: { title: "Le Café" } }));
    await run((ctx) => aPage(ctx, { ...member, slug: "other", document: { title: "Other" }, state: "draft" }));
    const { tabs, states } = await list(member, { search: "CAFE le" });
    expect(tabs.all).toBe(1);
    expect(states).toEqual({ draft: 0, scheduled: 0, published: 1, changed: 0 });
    expect(await slugs(member, { state: "draft" })).toEqual(["other"]);
    expect((await list(member, { state: "draft" })).states).toEqual({
      draft: 1,
      scheduled: 0,
      published: 1,
      changed: 0,
    });
  });

  it("stand in menus where visitors see them: an override follows its default, a paused one leaves its place to it", async () => {
    const member = await aMember();
    const document = { title: "Default", headerOrder: 7, sections: [intro] };
    const defaultId = await run((ctx) =>
      aPage(ctx, { ...member, vendorId: null, layer: layers.default, slug: "menu", document }),
    );
    const patch = { fields: { footerOrder: 2 } };
    await run((ctx) => overridePage(ctx, { ...member, slug: "menu", locale: "en", change: { patch } }));
    const menus = async () => (await lineOf(database, { ...member, slug: "menu" }))?.menus;
    expect(await menus()).toEqual({ header: 7, footer: 2, legal: null });
    await run((ctx) => lockPage(ctx, { pageId: defaultId }));
    expect(await menus()).toEqual({ header: 7, footer: null, legal: null });
  });

  it("are inherited in the languages that the storefront offers, and their own are listed in any", async () => {
    const member = await aMember();
    for (const locale of ["en", "fr"]) {
      await run((ctx) => aPage(ctx, { ...member, vendorId: null, layer: layers.default, slug: "both", locale }));
    }
    await run((ctx) => aPage(ctx, { ...member, slug: "own", locale: "fr", document: { title: "Own" } }));
    expect((await list(member)).tabs).toMatchObject({ all: 3, platform: 2 });
    await run((ctx) => changeLocales(ctx, { ...member, locales: ["en"] }));
    const { pages, locales } = await list(member, { sort: "slug" });
    expect(pages.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual(["both en", "own fr"]);
    expect(locales).toEqual(["en"]);
  });

  it("of one vendor on two platforms with the same slug are never mixed", async () => {
    const [first, second] = await run(async (ctx) => [await aPlatform(ctx), await aPlatform(ctx)] as const);
    const vendorId = await run((ctx) => aVendor(ctx, [first, second]));
    const there = { platformId: first, vendorId };
    const here = { platformId: second, vendorId };
    const { defaultId } = await anOverride(there, "same");
    await anOverride(here, "same");
    await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [aSection("New", intro.id), outro] }));
    expect((await list(there, { tab: "attention" })).tabs.attention).toBe(1);
    expect((await list(here, { tab: "attention" })).tabs.attention).toBe(0);
    expect(await run((ctx) => countUpdates(ctx, here))).toBe(0);
  });
});

describe("the updates of a storefront", () => {
  it("name the page and what of it was changed, the newest first, until they are decided", async () => {
    const member = await aMember();
    const first = await anOverride(member, "first");
    const second = await anOverride(member, "second");
    await anOverride(member, "quiet");
    const better = aSection("Better", intro.id);
    for (const { defaultId } of [first, second]) {
      await run((ctx) => rewrite(ctx, defaultId, { title: "Default", sections: [better, outro] }));
    }
    const updates = await run((ctx) => listUpdates(ctx, member));
    expect(updates.map(({ slug }) => slug)).toEqual(["second", "first"]);
    expect(updates[0]).toMatchObject({
      pageId: second.pageId,
      fields: [],
      sections: [{ id: intro.id, title: "Better", isRemoved: false }],
      isReordered: false,
    });
    expect(await run((ctx) => countUpdates(ctx, member))).toBe(2);
    const { version } = await pageRow(database, second.pageId);
    const choices = { sections: { [intro.id]: "mine" as const } };
    await run((ctx) => reviewUpdates(ctx, { pageId: second.pageId, version, choices }));
    expect((await run((ctx) => listUpdates(ctx, member))).map(({ slug }) => slug)).toEqual(["first"]);
  });

  it("do not ask about what is not touched, nor about a page that is paused", async () => {
    const member = await aMember();
    const untouched = await anOverride(member, "untouched");
    const sections = [intro, aSection("Other", outro.id)];
    await run((ctx) => rewrite(ctx, untouched.defaultId, { title: "Default", sections }));
    const locked = await anOverride(member, "locked");
    const better = [aSection("Better", intro.id), outro];
    await run((ctx) => rewrite(ctx, locked.defaultId, { title: "Default", sections: better }));
    expect(await run((ctx) => countUpdates(ctx, member))).toBe(1);
    await run((ctx) => lockPage(ctx, { pageId: locked.defaultId }));
    expect(await run((ctx) => listUpdates(ctx, member))).toEqual([]);
  });
});

describe("a page of one's own", () => {
  const start = (member: Member, slug: string, layout: "about" | null = "about") =>
    run((ctx) => startPage(ctx, { ...member, locale: "fr", slug, title: "Notre page", layout }));

  it("begins as a draft with the layout in its own language, each time with sections of its own", async () => {
    const member = await aMember();
    await start(member, "one");
    await start(member, "two");
    const sections = await database.sql<Array<{ id: string; text: string }>>`
      select section->>'id' as id, section->>'kind' as text from revisions, jsonb_array_elements(document->'sections') as section
      join pages on pages.platform_id = ${member.platformId} where revisions.page_id = pages.id and pages.vendor_id = ${member.vendorId}`;
    expect(new Set(sections.map(({ id }) => id)).size).toBe(8);
    const { pages } = await list(member, { sort: "slug" });
    expect(pages).toMatchObject([
      { slug: "one", locale: "fr", own: { publication: "draft" }, state: { kind: "custom", shadows: null } },
      { slug: "two" },
    ]);
    await start(member, "blank", null);
  });

  it("says its name in the main heading, unless it is the layout's own", async () => {
    const member = await aMember();
    const headingOf = async (title: string) => {
      const slug = `page-${randomUUID()}`;
      const { pageId } = await run((ctx) =>
        startPage(ctx, { ...member, locale: "en", slug, title, layout: "services" }),
      );
      return (await run((ctx) => findPage(ctx, { pageId }))).document.sections[0];
    };
    expect(await headingOf("Our bakery")).toMatchObject({ kind: "hero", fields: { heading: "Our bakery" } });
    expect(await headingOf("Services")).toMatchObject({ fields: { heading: "What {{vendor.name}} does for you" } });
  });

  it("is asked for a title and an address at once", async () => {
    const member = await aMember();
    const nothing = run((ctx) => startPage(ctx, { ...member, locale: "en", slug: "", title: "", layout: null }));
    const { problems } = (await nothing.catch((error: unknown) => error)) as Invalid;
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(["slug", "title"]));
  });

  it("says whose page stands at its address already, and whether it is hidden", async () => {
    const member = await aMember();
    await anOverride(member, "mine");
    for (const slug of ["theirs", "away"]) await run((ctx) => aDefault(ctx, { ...member, slug }, [intro]));
    await run((ctx) => hidePage(ctx, { ...member, slug: "away" }));
    const refused = (slug: string) =>
      run((ctx) => startPage(ctx, { ...member, locale: "en", slug, title: "Ours", layout: null }));
    await expect(refused("mine")).rejects.toThrow("You have a page at this address already.");
    await expect(refused("theirs")).rejects.toThrow("The platform has a page here.");
    await expect(refused("away")).rejects.toThrow("You hide a page at this address.");
  });

  it("does not take the place of what the storefront shows already", async () => {
    const member = await aMember();
    await run((ctx) => aPage(ctx, { ...member, vendorId: null, layer: layers.default, slug: "taken", locale: "fr" }));
    await expect(start(member, "taken")).rejects.toMatchObject({ field: "slug" });
    expect(await slugs(member, { tab: "mine" })).toEqual([]);
  });

  it("is refused with the numbers where the plan has no room, also for two at once", async () => {
    const member = await aMember({ maxPages: 2, maxCustomPages: 1 });
    const attempts = await Promise.allSettled([start(member, "one"), start(member, "two")]);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = attempts.find((attempt) => attempt.status === "rejected");
    expect(refused?.reason).toBeInstanceOf(Conflict);
    expect(refused?.reason.detail).toMatchObject({ reason: "custom-pages", usage: { customPages: 1 } });
  });
});
