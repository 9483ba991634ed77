import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Forbidden, Invalid } from "@/cms/errors";
import { deleteMedia } from "@/cms/media/delete-media";
import { listMediaUses } from "@/cms/media/list-media-uses";
import { updateMedia } from "@/cms/media/update-media";
import { listCandidates } from "@/cms/pages/find-candidates";
import { layers } from "@/cms/pages/layer";
import { lockPage } from "@/cms/pages/lock-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { menuPages, sitePages } from "@/cms/pages/site-pages";
import { changeTheme } from "@/cms/platforms/change-theme";
import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import type { Actor } from "@/cms/policy";
import { createSession } from "@/cms/sessions/create-session";
import { findSession } from "@/cms/sessions/find-session";
import { findSite } from "@/cms/sites/find-site";
import { arrangeStorefrontMenu } from "@/cms/storefronts/arrange-storefront-menu";
import { changeLocales } from "@/cms/storefronts/change-locales";
import { changeLook } from "@/cms/storefronts/change-look";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { listStorefrontMenus } from "@/cms/storefronts/list-menus";
import { listOwners } from "@/cms/storefronts/list-owners";
import type { VendorThemeInput } from "@/cms/storefronts/vendor-theme";
import { createToken } from "@/cms/tokens/create-token";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { letEditorsPublish } from "@/cms/vendors/let-editors-publish";
import { auditEvents, pages } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, aDocument, aDomain, aPage, aPatch, aPerson, aPlatform, aTheme, aVendor } from "@/test/factories";
import { aMedia, aSectionWith } from "@/test/media";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", vendorId: "", neighbourId: "" };
const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });
let [prefix, code] = ["", ""];

beforeEach(() =>
  run(async (ctx) => {
    prefix = `p${crypto.randomUUID().slice(0, 12)}`;
    code = `${prefix}-shop`;
    world.platformId = await aPlatform(ctx, { pathPrefix: prefix, locales: ["en", "fr", "de"] });
    world.vendorId = await aVendor(ctx, world.platformId, { code });
    world.neighbourId = await aVendor(ctx, world.platformId);
  }),
);

/** The storefront as visitors have it, by the role that reads for them. */
async function visited() {
  const site = await findSite(database.visitors, { place: prefix, vendorCode: code }, "http://localhost:9999");
  if (!site) throw new Error("There is no storefront.");
  return site;
}

const paint = (theme: VendorThemeInput, given: { logoId?: string | null; version?: number } = {}) =>
  run((ctx) => changeLook(ctx, { ...member(), theme, logoId: null, ...given }));
const wine = { colors: { primary: "#7a0c2e" } };
const problemsOf = (refused: Promise<unknown>) =>
  refused.then(
    () => [],
    (error: unknown) => (error instanceof Invalid ? error.problems.map(({ path }) => path) : [String(error)]),
  );

describe("a storefront's look", () => {
  it("is what visitors see, tells what to expire on each of its hosts, and is recorded", async () => {
    await run((ctx) => aDomain(ctx, { ...member(), host: `${code}.lu`, isPrimary: true }));
    const { tags, version } = await paint(wine);
    expect(version).toBe(1);
    expect(tags).toEqual([`member:${code}`, `place:${code}.lu`]);
    expect((await visited()).theme.colors).toEqual({ ...aTheme.colors, primary: "#7a0c2e" });
    const events = await run(({ db }) =>
      db.select().from(auditEvents).where(eq(auditEvents.action, "storefront.change-look")),
    );
    const own = events.find(({ vendorId }) => vendorId === world.vendorId);
    expect(own).toMatchObject({ platformId: world.platformId, detail: { version: 1, after: { theme: wine } } });
  });

  it("stays the platform's for a neighbour", async () => {
    await paint(wine);
    const { theme } = (await run((ctx) => findStorefront(ctx, { ...member(), vendorId: world.neighbourId }))).settings;
    expect(theme).toEqual({ colors: {} });
  });

  it("is refused beyond what the platform lets vendors change", async () => {
    expect(await problemsOf(paint({ colors: { background: "#fffff0" }, radius: "large" }))).toEqual([
      "theme.colors.background",
      "theme.radius",
    ]);
    expect(await problemsOf(paint({ colors: { primary: "red" } }))).toEqual(["theme.colors.primary"]);
    await run((ctx) => letVendorsChange(ctx, { platformId: world.platformId, tokens: ["radius", "ground"] }));
    await paint({ colors: { background: "#fffff0" }, radius: "large" });
    expect((await visited()).theme).toMatchObject({ radius: "large", colors: { background: "#fffff0" } });
  });

  it("rests where the platform takes the right back, is kept through other changes, and returns with it", async () => {
    await paint(wine);
    const target = { platformId: world.platformId };
    await run((ctx) => letVendorsChange(ctx, { ...target, tokens: ["radius"] }));
    expect((await visited()).theme.colors.primary).toBe(aTheme.colors.primary);
    await paint({ radius: "none" });
    await run((ctx) => letVendorsChange(ctx, { ...target, tokens: ["radius", "primary"] }));
    expect((await visited()).theme).toMatchObject({ radius: "none", colors: wine.colors });
  });

  it("is refused where a text would be hard to read on its ground, the platform's grounds among them", async () => {
    expect(await problemsOf(paint({ colors: { primary: "#ffe0e0" } }))).toEqual(
      expect.arrayContaining(["theme.colors.primary", "theme.colors.onPrimary"]),
    );
    expect((await visited()).theme.colors).toEqual(aTheme.colors);
  });

  it("gives way to the platform's where that becomes another, so that nothing is hard to read", async () => {
    await paint({ colors: { ...wine.colors, accent: "#ffee99" } });
    const night = { background: "#101010", surface: "#202020", text: "#ffffff", muted: "#cccccc", border: "#444444" };
    const colors = { ...aTheme.colors, ...night, primary: "#99bbff", onPrimary: "#000000" };
    await run((ctx) => changeTheme(ctx, { platformId: world.platformId, theme: { ...aTheme, colors } }));
    expect((await visited()).theme.colors).toEqual({ ...colors, accent: "#ffee99" });
  });

  it("that two give it at once is the first's; the second is told", async () => {
    const painting = (primary: string) => (ctx: Context) =>
      changeLook(ctx, { ...member(), version: 0, theme: { colors: { primary } }, logoId: null });
    const second = await overlap(database, painting("#7a0c2e"), painting("#0c2e7a"));
    expect(second).toMatchObject({ status: "rejected", reason: { field: "version" } });
    expect((await visited()).theme.colors.primary).toBe("#7a0c2e");
  });
});

describe("a storefront's logo", () => {
  it("is a picture of its own library, shown beside its name", async () => {
    const logoId = await run((ctx) => aMedia(ctx, member()));
    await paint({}, { logoId });
    expect((await visited()).theme.mark?.src).toContain(`/media/${logoId}/`);
  });

  it.each<[whose: string, given: () => { platformId: string; vendorId: string | null }]>([
    ["the platform's", () => ({ platformId: world.platformId, vendorId: null })],
    ["a neighbour's", () => ({ platformId: world.platformId, vendorId: world.neighbourId })],
  ])("is never %s", async (_, given) => {
    const logoId = await run((ctx) => aMedia(ctx, given()));
    expect(await problemsOf(paint({}, { logoId }))).toEqual(["logoId"]);
    const written = database.sql`
      insert into storefront_settings (platform_id, vendor_id, logo_id) values (${world.platformId}, ${world.vendorId}, ${logoId})`;
    await expect(written, "nor where the code forgets to ask").rejects.toMatchObject({
      constraint_name: "storefront_settings_logo",
    });
  });

  it("cannot be deleted as long as it is the logo", async () => {
    const logoId = await run((ctx) => aMedia(ctx, member()));
    await paint({}, { logoId });
    await expect(run((ctx) => deleteMedia(ctx, { mediaId: logoId }))).rejects.toMatchObject({ field: "use" });
    await paint({}, { logoId: null });
    await run((ctx) => deleteMedia(ctx, { mediaId: logoId }));
    expect(await problemsOf(paint({}, { logoId })), "nor become it once it is deleted").toEqual(["logoId"]);
  });

  it("that rests can be taken away, so that its picture can be deleted; another cannot be chosen", async () => {
    const [logoId, other] = await run(async (ctx) => [await aMedia(ctx, member()), await aMedia(ctx, member())]);
    await paint({}, { logoId });
    await run((ctx) => letVendorsChange(ctx, { platformId: world.platformId, tokens: [] }));
    expect((await visited()).theme.mark).toBeNull();
    const remove = () => run((ctx) => deleteMedia(ctx, { mediaId: logoId ?? "" }));
    await expect(remove()).rejects.toThrow("Choose another one in its settings, or none");
    expect(await problemsOf(paint({}, { logoId: other ?? "" }))).toEqual(["logoId"]);
    await paint({}, { logoId: null });
    await remove();
  });

  it("is told with where its picture is used", async () => {
    const logoId = await run((ctx) => aMedia(ctx, member()));
    const isLogo = async () => (await run((ctx) => listMediaUses(ctx, { mediaId: logoId }))).isLogo;
    expect(await isLogo()).toBe(false);
    await paint({}, { logoId });
    expect(await isLogo()).toBe(true);
  });

  it("is not deleted while it becomes the logo", async () => {
    const logoId = await run((ctx) => aMedia(ctx, member()));
    const second = await overlap(
      database,
      (ctx) => changeLook(ctx, { ...member(), theme: {}, logoId }),
      (ctx) => deleteMedia(ctx, { mediaId: logoId }),
    );
    expect(second).toMatchObject({ status: "rejected", reason: { field: "use" } });
  });
});

describe("a storefront's languages", () => {
  const offer = (...locales: string[]) => run((ctx) => changeLocales(ctx, { ...member(), locales }));

  it("are the platform's, until some are chosen", async () => {
    expect((await visited()).locales).toEqual(["en", "fr", "de"]);
    expect((await offer("de", "en")).tags).toContain(`member:${code}`);
    expect((await visited()).locales).toEqual(["en", "de"]);
    await offer("de", "fr", "en");
    expect((await run((ctx) => findStorefront(ctx, member()))).settings.locales, "those added later too").toBeNull();
  });

  it("have the platform's default among them, and none that it is not written in", async () => {
    expect(await problemsOf(offer("de"))).toEqual(["locales"]);
    expect(await problemsOf(offer("en", "lb"))).toEqual(["locales"]);
  });
});

describe("a storefront's menu", () => {
  const page = (vendorId: string | null, title: string, headerOrder: number, given: object = {}) =>
    run((ctx) =>
      aPage(ctx, {
        platformId: world.platformId,
        vendorId,
        layer: vendorId ? layers.vendor : layers.default,
        slug: title.toLowerCase(),
        document: aDocument({ title, headerOrder }),
        ...given,
      }),
    );
  const titles = async () => {
    const { header } = await run((ctx) => listStorefrontMenus(ctx, member()));
    return header.entries.map(({ title }) => title);
  };
  const inFrench = async () => {
    const rows = await listCandidates(database.visitors, member());
    const options = { locale: "fr", defaultLocale: "en", isStorefront: true };
    return menuPages(sitePages(rows, ["en", "fr"]), "header", options).map(({ slug }) => slug);
  };
  const ownPage = async (slug: string) => {
    const [row] = await database.db
      .select()
      .from(pages)
      .where(and(eq(pages.slug, slug), eq(pages.vendorId, world.vendorId), eq(pages.locale, "en")));
    if (!row) throw new Error(`There is no page ${slug}.`);
    return row;
  };
  const arrange = async (...slugs: string[]) => {
    const lookedAt = (await titles()).map((title) => title.toLowerCase());
    return run((ctx) => arrangeStorefrontMenu(ctx, { ...member(), menu: "header", slugs, lookedAt }));
  };

  beforeEach(async () => {
    await page(null, "About", 10);
    await page(null, "Help", 20);
    await page(world.vendorId, "News", 30);
    await page(world.vendorId, "Jobs", 40);
  });

  it("has the vendor's pages where it puts them, between those of the platform; they are public at once", async () => {
    const { tags, waiting } = await arrange("jobs", "about", "news", "help");
    expect(waiting).toBe(0);
    expect(tags).toContain(`vendor:${world.platformId}:${world.vendorId}`);
    expect(await titles()).toEqual(["Jobs", "About", "News", "Help"]);
    await arrange("about", "help", "news");
    expect(await titles(), "a page that is left out leaves it").toEqual(["About", "Help", "News"]);
  });

  it("moves an override too, of which nothing else changes", async () => {
    const behind = await page(null, "Terms", 50);
    const over = { pageId: behind, patch: aPatch({ fields: { title: "Our terms" } }) };
    await run((ctx) => aPage(ctx, { ...member(), slug: "terms", over }));
    const slugs = ["terms", "about", "help", "news", "jobs"];
    const lookedAt = ["about", "help", "news", "jobs", "terms"];
    await run((ctx) => arrangeStorefrontMenu(ctx, { ...member(), menu: "header", slugs, lookedAt }));
    expect(await titles()).toEqual(["Our terms", "About", "Help", "News", "Jobs"]);
  });

  it("lets a page with a draft wait", async () => {
    const { id: pageId, version } = await ownPage("jobs");
    const draft = { document: aDocument({ title: "Jobs, half written", headerOrder: 40 }) };
    await run((ctx) => saveDraft(ctx, { pageId, version, content: draft }));
    expect(await arrange("jobs", "about", "help", "news")).toMatchObject({ waiting: 1 });
    expect(await titles()).toEqual(["About", "Help", "News", "Jobs"]);
  });

  it("holds in all languages, also where it stays as it was in the default one", async () => {
    await page(world.vendorId, "News", 1, { locale: "fr" });
    expect(await inFrench()).toEqual(["news", "about", "help", "jobs"]);
    await arrange("about", "help", "news");
    expect(await inFrench()).toEqual(["about", "help", "news"]);
  });

  it("that is saved again writes no draft that has its place already, and says that it still waits", async () => {
    const { id: pageId, version: before } = await ownPage("jobs");
    const draft = { document: aDocument({ title: "Jobs, half written", headerOrder: 40 }) };
    await run((ctx) => saveDraft(ctx, { pageId, version: before, content: draft }));
    const slugs = ["jobs", "about", "help", "news"];
    await arrange(...slugs);
    const { version } = await ownPage("jobs");
    expect(await arrange(...slugs)).toMatchObject({ tags: [], waiting: 1 });
    expect((await ownPage("jobs")).version).toBe(version);
  });

  it("leaves alone a page that the platform has locked in another language", async () => {
    const behind = await page(null, "News", 30, { locale: "fr" });
    const over = { pageId: behind, patch: aPatch({ fields: { title: "Nos nouvelles" } }) };
    await run((ctx) => aPage(ctx, { ...member(), slug: "news", locale: "fr", over }));
    await run((ctx) => lockPage(ctx, { pageId: behind }));
    await arrange("news", "about", "help", "jobs");
    expect(await titles()).toEqual(["News", "About", "Help", "Jobs"]);
  });

  it("is refused where a page of the platform's would move, or where the menu is another by now", async () => {
    expect(await problemsOf(arrange("help", "about", "news", "jobs"))).toEqual(["slugs"]);
    expect(await problemsOf(arrange("about", "news", "jobs"))).toEqual(["slugs"]);
    const stale = { ...member(), menu: "header" as const, slugs: ["about", "help", "news"], lookedAt: ["about"] };
    await expect(run((ctx) => arrangeStorefrontMenu(ctx, stale))).rejects.toMatchObject({ field: "version" });
  });

  it("says between which pages the platform left no place", async () => {
    await page(null, "Close", 21);
    await expect(arrange("about", "help", "news", "close", "jobs")).rejects.toMatchObject({
      field: "room",
      message: expect.stringContaining("between “Help” and “Close”"),
    });
  });
});

describe("editors of a vendor that keeps publishing to its owners", () => {
  const aRole = () => ({ kind: "vendor-editor", vendorId: world.vendorId }) as const;
  const forbid = () => run((ctx) => letEditorsPublish(ctx, { vendorId: world.vendorId, isAllowed: false }));

  async function aSession() {
    const { userId } = await run((ctx) => aPerson(ctx, { roles: [aRole()] }));
    const sessionId = await run((ctx) => createSession(ctx, { userId, method: "password", client: aClient() }));
    return () => run((ctx) => findSession(ctx, { sessionId }));
  }
  const publishing = (actor: Actor, pageId: string) =>
    inScope(actor, member(), (ctx) => publishPage(ctx, { pageId }), database.db);

  it("publish no more from their next request on, signed in or by a token, and again once they may", async () => {
    const session = await aSession();
    const made = await run((ctx) =>
      createToken(ctx, { name: "Machine", role: aRole(), scopes: ["page.publish"], expiresInDays: 1 }),
    );
    const byToken = () => run((ctx) => findTokenActor(ctx, { token: made.token }));
    const actors = async () => [(await session())?.actor, await byToken()].filter((actor) => actor != null);
    const aDraft = () => run((ctx) => aPage(ctx, { ...member(), layer: layers.vendor, state: "draft" }));
    await forbid();
    for (const actor of await actors()) await expect(publishing(actor, await aDraft())).rejects.toThrow(Forbidden);
    await run((ctx) => letEditorsPublish(ctx, { vendorId: world.vendorId, isAllowed: true }));
    const allowed = await actors();
    expect(allowed).toHaveLength(2);
    for (const actor of allowed) await publishing(actor, await aDraft());
  });

  it("change no picture that visitors see, and any other", async () => {
    const actor = (await (await aSession())())?.actor;
    if (!actor) throw new Error("no session");
    const [shown, other] = await run(
      async (ctx) => [await aMedia(ctx, member()), await aMedia(ctx, member())] as const,
    );
    await run((ctx) =>
      aPage(ctx, { ...member(), layer: layers.vendor, document: aDocument({ sections: [aSectionWith(shown)] }) }),
    );
    const roles = [{ ...aRole(), mayPublish: false }];
    const renaming = (mediaId: string, by: Actor) =>
      inScope(by, member(), (ctx) => updateMedia(ctx, { mediaId, name: "Renamed" }), database.db);
    await expect(renaming(shown, { ...actor, roles })).rejects.toThrow("Visitors see this picture");
    await renaming(other, { ...actor, roles });
    await renaming(shown, actor);
  });

  it("are told by name whom to ask", async () => {
    const owner = { kind: "vendor-owner", vendorId: world.vendorId } as const;
    await run((ctx) => aPerson(ctx, { name: "Zoé Weber", roles: [owner] }));
    await run((ctx) => aPerson(ctx, { name: "Ada Klein", roles: [owner] }));
    await run((ctx) => aPerson(ctx, { name: "Somebody else", roles: [{ ...owner, vendorId: world.neighbourId }] }));
    const roles = [{ ...aRole(), mayPublish: false }];
    const names = inScope({ userId: null, roles }, member(), (ctx) => listOwners(ctx, member()), database.db);
    expect(await names).toEqual(["Ada Klein", "Zoé Weber"]);
  });
});
