import type { Context } from "@/cms/context";
import { changeTier } from "@/cms/memberships/change-tier";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { linkPage } from "@/cms/pages/link-page";
import { lockPage, lockSections, releasePage, requirePage, unlockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { revertSection } from "@/cms/pages/revert-section";
import { reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { aDocument, aSection, aTier } from "@/test/factories";
import { aDefault, asSeen, pageRow, rewrite } from "@/test/storefronts";
import type { Cms } from "./support/cms";
import { ask, type Entry, sitemap } from "./support/sites";
import { aStorefront } from "./support/storefront";
import { expect, test } from "./support/test";

/** What a storefront shows at /service on the very next request: its sections' headings, or its status. */
async function shownAt(shop: Entry): Promise<string[] | number> {
  const { status, body } = await ask(shop, "/service");
  if (status !== 200) return status;
  const [main = ""] = body.toString().match(/<main.*<\/main>/s) ?? [];
  return [...main.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, heading = ""]) => heading);
}

const [promise, delivery] = [aSection("Promise"), aSection("Delivery")];

/** A default, and a vendor who changes its promise; the pages are stored before anything happens. */
async function aService(cms: Cms) {
  const storefront = await aStorefront(cms);
  const { platformId, vendorId, shop } = storefront;
  const place = { platformId, vendorId, slug: "service" };
  const defaultId = await cms.run((ctx) => aDefault(ctx, place, [promise, delivery]));
  expect(await shownAt(shop)).toEqual(["Promise", "Delivery"]);
  /** Runs a verb, tells the server what it changed, and asks again. */
  const after = async (verb: (ctx: Context) => Promise<{ tags: string[] }>) => {
    await cms.change(verb);
    return shownAt(shop);
  };
  const publishDraft = (pageId: string, draft: (ctx: Context, version: number) => Promise<unknown>) => (ctx: Context) =>
    pageRow(ctx, pageId).then(async ({ version }) => {
      await draft(ctx, version);
      return publishPage(ctx, { pageId });
    });
  const override = async (patch: object) => {
    const { pageId } = await cms.run((ctx) => overridePage(ctx, { ...place, locale: "en", change: { patch } }));
    return pageId;
  };
  return { ...storefront, place, defaultId, after, publishDraft, override };
}

const mine = { changed: { [promise.id]: { heading: "My promise" } } };

test("each step of an override is on the site on the next request", async ({ cms }) => {
  const { after, publishDraft, override, shop } = await aService(cms);
  const pageId = await override(mine);
  expect(await shownAt(shop)).toEqual(["Promise", "Delivery"]);
  expect(await after((ctx) => publishPage(ctx, { pageId }))).toEqual(["My promise", "Delivery"]);

  const sections = [aSection("My promise", promise.id), aSection("Added"), aSection("My delivery", delivery.id)];
  const document = aDocument({ title: "Default", sections });
  const saving = publishDraft(pageId, async (ctx, version) =>
    saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }),
  );
  expect(await after(saving)).toEqual(["My promise", "Added", "My delivery"]);

  const giving = publishDraft(pageId, (ctx, version) =>
    revertSection(ctx, { pageId, version, sectionId: delivery.id }),
  );
  expect(await after(giving)).toEqual(["My promise", "Added", "Delivery"]);

  expect(await after((ctx) => unpublishPage(ctx, { pageId }))).toEqual(["Promise", "Delivery"]);
  expect(await after((ctx) => publishPage(ctx, { pageId }))).toEqual(["My promise", "Added", "Delivery"]);
  expect(await after((ctx) => revertPage(ctx, { pageId }))).toEqual(["Promise", "Delivery"]);
  expect(await after((ctx) => restorePage(ctx, { pageId }))).toEqual(["My promise", "Added", "Delivery"]);
});

test("an update of the default is taken on the next request, or kept out", async ({ cms }) => {
  const { after, publishDraft, override, defaultId } = await aService(cms);
  const pageId = await override(mine);
  await after((ctx) => publishPage(ctx, { pageId }));
  const sections = [aSection("Their promise", promise.id), aSection("Their delivery", delivery.id)];
  const publishing = async (ctx: Context) => ({ tags: await rewrite(ctx, defaultId, { title: "Default", sections }) });
  expect(await after(publishing)).toEqual(["My promise", "Their delivery"]);
  const review = (choice: "mine" | "default") =>
    publishDraft(pageId, (ctx, version) =>
      reviewUpdates(ctx, { pageId, version, choices: { sections: { [promise.id]: choice } } }),
    );
  expect(await after(review("mine"))).toEqual(["My promise", "Their delivery"]);
  expect(await after(review("default"))).toEqual(["Their promise", "Their delivery"]);

  const first = async (ctx: Context, version: number) => {
    const { publishedRevisionId } = await pageRow(ctx, pageId);
    expect(publishedRevisionId).not.toBeNull();
    return restoreRevision(ctx, { pageId, version, revisionId: publishedRevisionId ?? "" });
  };
  expect(await after(publishDraft(pageId, first))).toEqual(["Their promise", "Their delivery"]);
});

test("detached, linked, locked, unlocked, deleted: the next request shows it", async ({ cms }) => {
  const { after, override, defaultId } = await aService(cms);
  const pageId = await override(mine);
  await after((ctx) => publishPage(ctx, { pageId }));
  const improve = (heading: string) => async (ctx: Context) => ({
    tags: await rewrite(ctx, defaultId, { title: "Default", sections: [promise, aSection(heading, delivery.id)] }),
  });
  expect(await after((ctx) => detachPage(ctx, { pageId }))).toEqual(["My promise", "Delivery"]);
  expect(await after(improve("Faster delivery"))).toEqual(["My promise", "Delivery"]);
  expect(await after((ctx) => linkPage(ctx, { pageId }))).toEqual(["My promise", "Delivery"]);

  expect(await after((ctx) => lockPage(ctx, { pageId: defaultId }))).toEqual(["Promise", "Faster delivery"]);
  expect(await after((ctx) => unlockPage(ctx, { pageId: defaultId }))).toEqual(["My promise", "Delivery"]);
  const lock = (sectionIds: string[]) => (ctx: Context) => lockSections(ctx, { pageId: defaultId, sectionIds });
  expect(await after(lock([promise.id]))).toEqual(["Promise", "Delivery"]);
  expect(await after(lock([]))).toEqual(["My promise", "Delivery"]);
  expect(await after((ctx) => deletePage(ctx, { pageId: defaultId }))).toEqual(["My promise", "Delivery"]);
});

test("hidden, required, shown again: the address, the menu and the sitemap follow on the next request", async ({
  cms,
}) => {
  const { after, place, defaultId, shop } = await aService(cms);
  const isListed = async () => (await sitemap(shop)).some((address) => address.endsWith("/service"));
  expect(await isListed()).toBe(true);
  expect(await after((ctx) => hidePage(ctx, place))).toBe(404);
  expect(await isListed()).toBe(false);
  expect(await after((ctx) => requirePage(ctx, { pageId: defaultId }))).toEqual(["Promise", "Delivery"]);
  expect(await isListed()).toBe(true);
  expect(await after((ctx) => releasePage(ctx, { pageId: defaultId }))).toBe(404);
  expect(await after((ctx) => showPage(ctx, place))).toEqual(["Promise", "Delivery"]);
});

test("a plan that has no room any more, or has it again, shows on the next request", async ({ cms }) => {
  const { after, override, place } = await aService(cms);
  const pageId = await override(mine);
  await after((ctx) => publishPage(ctx, { pageId }));
  const { platformId, vendorId } = place;
  const moveTo = (limits: { maxPages: number | null }) => async (ctx: Context) =>
    changeTier(ctx, { platformId, vendorId, tierId: await aTier(ctx, { ...limits, maxCustomPages: 0 }) });
  expect(await after(moveTo({ maxPages: 0 }))).toEqual(["Promise", "Delivery"]);
  expect(await after(moveTo({ maxPages: 3 }))).toEqual(["My promise", "Delivery"]);
});

test("a vendor's section that is promoted reaches the others once it is published", async ({ cms }) => {
  const { after, override, defaultId } = await aService(cms);
  const pageId = await override(mine);
  await after((ctx) => publishPage(ctx, { pageId }));
  await cms.run((ctx) => promoteSection(ctx, { pageId, sectionId: promise.id }));
  expect(await after((ctx) => revertPage(ctx, { pageId }))).toEqual(["Promise", "Delivery"]);
  expect(await after((ctx) => publishPage(ctx, { pageId: defaultId }))).toEqual(["My promise", "Delivery"]);
});
