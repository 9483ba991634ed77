import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { arrangeMenu } from "@/cms/pages/arrange-menu";
import { listCandidates } from "@/cms/pages/find-candidates";
import { layers } from "@/cms/pages/layer";
import { inMenu, listMenuPages } from "@/cms/pages/list-menu-pages";
import { saveDraft } from "@/cms/pages/save-draft";
import { menuPages, sitePages } from "@/cms/pages/site-pages";
import { arrangeStorefrontMenu } from "@/cms/storefronts/arrange-storefront-menu";
import { listStorefrontMenus } from "@/cms/storefronts/list-menus";
import { tags } from "@/cms/tags";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", vendorId: "", about: "", prices: "", prix: "", terms: "" };

beforeAll(() =>
  run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    const add = (slug: string, locale: string, headerOrder: number | null) =>
      aPage(ctx, { platformId, layer: layers.default, slug, locale, document: { title: slug, headerOrder } });
    Object.assign(world, {
      platformId,
      vendorId: await aVendor(ctx, platformId),
      about: await add("about", "en", 1),
      prices: await add("prices", "en", 2),
      prix: await add("prices", "fr", 2),
      terms: await add("terms", "en", null),
    });
  }),
);

async function header(locale: string): Promise<string[]> {
  const { platformId, vendorId } = world;
  const rows = await listCandidates(database.visitors, { platformId, vendorId });
  const options = { locale, defaultLocale: "en", isStorefront: true };
  return menuPages(sitePages(rows, ["en", "fr"]), "header", options).map(({ slug }) => slug);
}

/** The menu as an admin looks at it now. */
const lookAt = async () => {
  const listed = await run((ctx) => listMenuPages(ctx, { platformId: world.platformId, layer: layers.default }));
  return inMenu(listed, "header").map(({ pageId }) => pageId);
};

const arrange = async (...ids: string[]) => arrangeOver(await lookAt(), ...ids);

const arrangeOver = (lookedAt: string[], ...pages: string[]) => {
  const { platformId } = world;
  return run((ctx) => arrangeMenu(ctx, { platformId, layer: layers.default, menu: "header", pages, lookedAt }));
};

describe("arranging a menu", () => {
  it("puts its pages in order in every language, and takes out what is not named, at once", async () => {
    expect(await header("en")).toEqual(["about", "prices"]);
    const arranged = await arrange(world.prices, world.terms);
    expect(arranged.waiting).toEqual([]);
    expect(arranged.tags).toContain(tags.menus(world.platformId));
    expect(await header("en")).toEqual(["prices", "terms"]);
    expect(await header("fr")).toEqual(["prices", "terms"]);
  });

  it("publishes nothing that somebody is still writing: the place waits in a draft with it", async () => {
    await arrange(world.about, world.prices);
    const { version } = await pageRow(database, world.about);
    const document = aDocument({ title: "Unfinished", headerOrder: 1 });
    await run((ctx) => saveDraft(ctx, { pageId: world.about, version, content: { document } }));
    const arranged = await arrange(world.prices, world.about);
    expect(arranged.waiting).toEqual([world.about]);
    const rows = await listCandidates(database.visitors, { platformId: world.platformId, vendorId: null });
    expect(JSON.stringify(rows)).not.toContain("Unfinished");
    expect((await pageRow(database, world.about)).draftRevisionId).not.toBeNull();
  });

  it("keeps what was written in its pages meanwhile", async () => {
    const { version } = await pageRow(database, world.about);
    const document = aDocument({ title: "Written meanwhile", headerOrder: 20 });
    const lookedAt = await lookAt();
    await run((ctx) => saveDraft(ctx, { pageId: world.about, version, content: { document } }));
    await arrangeOver(lookedAt, world.prices, world.about);
    const listed = await run((ctx) => listMenuPages(ctx, { platformId: world.platformId, layer: layers.default }));
    expect(listed.map(({ title }) => title)).toContain("Written meanwhile");
  });

  it("is refused for another platform's pages", async () => {
    const foreign = await run(async (ctx) => aPage(ctx, { platformId: await aPlatform(ctx), layer: layers.default }));
    await expect(arrange(foreign)).rejects.toThrow(NotFound);
  });

  it("does not lose what another admin arranged since it was looked at: it is refused, and says what the menu has", async () => {
    await arrange(world.prices, world.terms);
    const lookedAt = await lookAt();
    await arrange(world.prices, world.terms, world.about);
    const arranging = arrangeOver(lookedAt, world.terms, world.prices);
    await expect(arranging).rejects.toMatchObject({ field: "version", message: expect.stringContaining("terms") });
    expect(await lookAt()).toEqual([world.prices, world.terms, world.about]);
    await arrange(world.terms, world.prices);
    expect(await lookAt()).toEqual([world.terms, world.prices]);
  });

  it("in the order that it has makes room between pages that stood close, and writes nothing the next time", async () => {
    const close = async (title: string, headerOrder: number) => {
      const { platformId } = world;
      return run((ctx) =>
        aPage(ctx, { platformId, layer: layers.default, slug: title, document: { title, headerOrder } }),
      );
    };
    const pair = [await close("close", 1), await close("near", 2)];
    await arrange(...pair);
    const listed = await run((ctx) => listMenuPages(ctx, { platformId: world.platformId, layer: layers.default }));
    expect(inMenu(listed, "header").map(({ slug, orders }) => [slug, orders.header])).toEqual([
      ["close", 10],
      ["near", 20],
    ]);
    const { version } = await pageRow(database, pair[0] ?? "");
    expect((await arrange(...pair)).tags).toEqual([]);
    expect((await pageRow(database, pair[0] ?? "")).version).toBe(version);
  });

  it("leaves room for a vendor's page between one of the platform's own site and a default, which legal menus both show", async () => {
    const { platformId, vendorId } = world;
    const menu = "legal";
    const of = { [layers.platform]: "imprint", [layers.default]: "privacy" } as const;
    for (const layer of [layers.platform, layers.default] as const) {
      const document = { title: of[layer], legalOrder: 10 };
      const pageId = await run((ctx) => aPage(ctx, { platformId, layer, slug: of[layer], document }));
      await run((ctx) => arrangeMenu(ctx, { platformId, layer, menu, pages: [pageId], lookedAt: [pageId] }));
    }
    const document = { title: "ours", legalOrder: 500 };
    await run((ctx) => aPage(ctx, { platformId, vendorId, layer: layers.vendor, slug: "ours", document }));
    const [slugs, lookedAt] = [
      ["imprint", "ours", "privacy"],
      ["imprint", "privacy", "ours"],
    ];
    await run((ctx) => arrangeStorefrontMenu(ctx, { platformId, vendorId, menu, slugs, lookedAt }));
    const { legal } = await run((ctx) => listStorefrontMenus(ctx, { platformId, vendorId }));
    expect(legal.entries.map(({ slug }) => slug)).toEqual(slugs);
  });
});
