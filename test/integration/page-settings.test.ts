import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { listCandidates } from "@/cms/pages/find-candidates";
import { findFollowing } from "@/cms/pages/following";
import { layers } from "@/cms/pages/layer";
import { listTranslations } from "@/cms/pages/list-translations";
import { offerPage, withholdPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { workingRevision } from "@/cms/pages/revision-content";
import { sitePages } from "@/cms/pages/site-pages";
import { translatePage } from "@/cms/pages/translate-page";
import { tags } from "@/cms/tags";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { aDefault, headings, headingsOf, lineOf, pageRow } from "@/test/storefronts";

const database = testDatabase();
const [intro, outro] = [aSection("Intro"), aSection("Outro")];
const world = { platformId: "", vendorId: "", slug: "" };
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx, { locales: ["en", "fr", "de"] });
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

beforeEach(() => {
  world.slug = `page-${randomUUID()}`;
});

const place = () => ({ platformId: world.platformId, vendorId: world.vendorId, slug: world.slug });
const ofPlatform = () => ({ platformId: world.platformId, slug: world.slug });
const aPlatformPage = (locale = "en") =>
  run((ctx) => aPage(ctx, { ...ofPlatform(), locale, document: { sections: [intro, outro] } }));
const mine = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };

describe("a platform page that is kept off storefronts", () => {
  it("is shown on the platform's own site alone, until it is offered again", async () => {
    const [pageId, french] = [await aPlatformPage(), await aPlatformPage("fr")];
    const shownBy = async (vendorId: string | null) =>
      sitePages(await listCandidates(database.visitors, { platformId: world.platformId, vendorId }), ["en", "fr"])
        .filter(({ slug }) => slug === world.slug)
        .map(({ locale }) => locale);
    expect(await shownBy(world.vendorId)).toEqual(["en", "fr"]);
    const withheld = await run((ctx) => withholdPage(ctx, { pageId }));
    expect(withheld.tags).toEqual([tags.slot(world.platformId, world.slug), tags.menus(world.platformId)]);
    expect([await headings(database, place()), await shownBy(world.vendorId), await shownBy(null)]).toEqual([
      null,
      [],
      ["en", "fr"],
    ]);
    await run((ctx) => offerPage(ctx, { pageId: french }));
    expect(await headings(database, place())).toEqual(["Intro", "Outro"]);
  });

  it("is in no vendor's list, cannot be overridden, and nobody follows it", async () => {
    const pageId = await aPlatformPage();
    await run((ctx) => withholdPage(ctx, { pageId }));
    expect(await lineOf(database, place())).toBeUndefined();
    await expect(run((ctx) => overridePage(ctx, { ...place(), locale: "en" }))).rejects.toBeInstanceOf(NotFound);
    expect((await run((ctx) => findFollowing(ctx, { pageId }))).follow).toBe(0);
  });

  it("is shown by those who have made it theirs, and stays behind their page", async () => {
    const pageId = await aPlatformPage();
    const override = await run((ctx) => overridePage(ctx, { ...place(), locale: "en", change: mine }));
    await run((ctx) => publishPage(ctx, override));
    await run((ctx) => withholdPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    expect((await lineOf(database, place()))?.state).toMatchObject({ kind: "override", customised: 1 });
  });

  it("stays so in a language that is added later", async () => {
    const pageId = await aPlatformPage();
    await run((ctx) => withholdPage(ctx, { pageId }));
    const added = await run((ctx) => translatePage(ctx, { pageId, locale: "fr" }));
    expect((await pageRow(database, added.pageId)).isShownByVendors).toBe(false);
  });

  it("is no default: those are written for storefronts", async () => {
    const pageId = await run((ctx) => aDefault(ctx, ofPlatform(), [intro]));
    await expect(run((ctx) => withholdPage(ctx, { pageId }))).rejects.toBeInstanceOf(Conflict);
  });
});

describe("a translation", () => {
  const begin = (pageId: string, locale: string) => run((ctx) => translatePage(ctx, { pageId, locale }));
  const languages = async (pageId: string) =>
    Object.fromEntries(
      (await run((ctx) => listTranslations(ctx, { pageId }))).map(({ locale, state }) => [locale, state]),
    );

  it("begins as a draft with the page's words, in sections of its own", async () => {
    const pageId = await aPlatformPage();
    const french = await begin(pageId, "fr");
    const row = await pageRow(database, french.pageId);
    expect(row).toMatchObject({ locale: "fr", slug: world.slug, layer: layers.platform, publishedRevisionId: null });
    const { document } = await workingRevision(database.db, row);
    expect(document && headingsOf(document)).toEqual(["Intro", "Outro"]);
    expect(document?.sections.map(({ id }) => id)).not.toContain(intro.id);
    expect(await languages(pageId)).toEqual({ en: "public", fr: "draft", de: "missing" });
    expect(await languages(french.pageId)).toEqual({ en: "public", fr: "draft", de: "missing" });
  });

  it("of a vendor's page is an override where the platform has the language, else what the page comes to", async () => {
    await run((ctx) => aDefault(ctx, ofPlatform(), [intro, outro]));
    await run((ctx) =>
      aPage(ctx, { ...ofPlatform(), layer: layers.default, locale: "fr", document: { sections: [] } }),
    );
    const { pageId } = await run((ctx) => overridePage(ctx, { ...place(), locale: "en", change: mine }));
    expect(await languages(pageId)).toEqual({ en: "draft", fr: "inherited", de: "missing" });
    const contentOf = async (id: string) => workingRevision(database.db, await pageRow(database, id));
    expect((await contentOf((await begin(pageId, "fr")).pageId)).patch).toMatchObject({ changed: {}, added: [] });
    const german = await contentOf((await begin(pageId, "de")).pageId);
    expect(german.document && headingsOf(german.document)).toEqual(["Mine", "Outro"]);
  });

  it("is not begun twice, nor in a language that the platform does not offer", async () => {
    const pageId = await aPlatformPage();
    await begin(pageId, "fr");
    await expect(begin(pageId, "fr")).rejects.toMatchObject({ field: "slug" });
    await expect(begin(pageId, "lb")).rejects.toBeInstanceOf(Invalid);
    await expect(begin(pageId, "French")).rejects.toBeInstanceOf(Invalid);
  });
});
