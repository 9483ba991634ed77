import { eq } from "drizzle-orm";
import type { PageDocument } from "@/cms/pages/document";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { pages } from "@/db/schema";
import { aPage, aSection, aVendor } from "@/test/factories";
import type { Cms } from "./support/cms";
import { app } from "./support/server";
import { ask, type Entry, sitemap, underPrefix, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { expect, test } from "./support/test";

/** Publishes a new text of a page, as an editor would. */
async function publish({ change }: Cms, pageId: string, document: PageDocument): Promise<void> {
  await change(async (ctx) => {
    const [page] = await ctx.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
    if (!page) throw new Error("The page does not exist.");
    await saveDraft(ctx, { pageId, version: page.version, content: { document } });
    return publishPage(ctx, { pageId });
  });
}

test("a changed default is shown on the next request by all who follow it, section by section", async ({
  cms,
  page,
}) => {
  const { code, platformId, vendorId, shop } = await aStorefront(cms);
  const promise = aSection("Old promise");
  const delivery = aSection("Old delivery");
  const document = says("", { title: "Service", sections: [promise, delivery] });
  const { defaultId } = await cms.run(async (ctx) => {
    const defaultId = await aPage(ctx, { platformId, layer: layers.default, slug: "service", document });
    const overriding = await aVendor(ctx, platformId, { code: `${code}-own` });
    const patch = { changed: { [promise.id]: { heading: "Own promise" } } };
    await aPage(ctx, { platformId, vendorId: overriding, slug: "service", over: { pageId: defaultId, patch } });
    await aVendor(ctx, platformId, { code: `${code}-other` });
    return { defaultId, vendorId };
  });
  const followers = [shop, underPrefix(code, `${code}-other`)];
  const overrider = underPrefix(code, `${code}-own`);
  const shown = async (entry: Entry) => (await visit(page, entry, "/service")).text;
  for (const follower of followers) expect(await shown(follower)).toMatch(/Old promise.*Old delivery/s);
  expect(await shown(overrider)).toMatch(/Own promise.*Old delivery/s);

  const sections = [aSection("New promise", promise.id), aSection("New delivery", delivery.id)];
  await publish(cms, defaultId, { ...document, sections });
  for (const follower of followers) expect(await shown(follower)).toMatch(/New promise.*New delivery/s);
  expect(await shown(overrider)).toMatch(/Own promise.*New delivery/s);
  expect(await shown(overrider)).not.toContain("New promise");
});

test("a default that is published appears where its absence was stored, and in the menu", async ({ cms, page }) => {
  const { platformId, site, shop } = await aStorefront(cms);
  const address = app(`${shop.base}/news`);
  for (const time of ["cold", "stored"]) expect((await ask(shop, "/news")).status, time).toBe(404);
  expect((await visit(page, shop, "/")).links).not.toContain(`${shop.base}/news`);

  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, layer: layers.default, slug: "news", document: says("News"), state: "draft" }),
  );
  expect((await ask(shop, "/news")).status).toBe(404);
  await cms.change((ctx) => publishPage(ctx, { pageId }));
  expect((await ask(shop, "/news")).status).toBe(200);
  expect((await ask(site, "/news")).status).toBe(404);

  await page.goto(app(`${shop.base}/`));
  await page.getByRole("banner").getByRole("link", { name: "News" }).click();
  await expect(page).toHaveURL(address);
});

test("a new title reaches the menus", async ({ cms, page }) => {
  const { platformId, site } = await aStorefront(cms);
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "prices", document: says("Prices") }));
  const header = page.getByRole("banner");
  await page.goto(app(`${site.base}/`));
  await expect(header.getByRole("link", { name: "Prices" })).toBeVisible();
  await publish(cms, pageId, says("What it costs"));
  await page.reload();
  await expect(header.getByRole("link", { name: "What it costs" })).toBeVisible();
  await expect(header.getByRole("link", { name: "Prices" })).toHaveCount(0);
});

test("a scheduled page appears on time, everywhere, with nobody doing anything", async ({ cms, page }) => {
  const { platformId, vendorId, shop } = await aStorefront(cms);
  const statusOf = async () => (await ask(shop, "/sale")).status;
  const isLinked = async () => (await visit(page, shop, "/")).links.includes(`${shop.base}/sale`);
  const isListed = async () => (await sitemap(shop)).some((address) => address.endsWith("/sale"));
  expect([await statusOf(), await isLinked(), await isListed()]).toEqual([404, false, false]);

  const at = new Date(Date.now() + 3000);
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, vendorId, slug: "sale", document: says("Sale"), state: "draft" }),
  );
  await cms.change((ctx) => publishPage(ctx, { pageId, at }));
  const early = [await statusOf(), await isLinked(), await isListed()];
  expect(Date.now(), "the first look was before the time").toBeLessThan(at.getTime());
  expect(early).toEqual([404, false, false]);

  await expect.poll(statusOf, { intervals: [100], timeout: 15_000 }).toBe(200);
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
  await expect.poll(isLinked, { intervals: [100], timeout: 15_000 }).toBe(true);
  await expect.poll(isListed, { intervals: [100], timeout: 15_000 }).toBe(true);
  expect(Date.now() - at.getTime(), "lateness in ms").toBeLessThan(5000);
});

test("a scheduled text replaces the published one on time", async ({ cms, page }) => {
  const { platformId, site } = await aStorefront(cms);
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "prices", document: says("Last year") }));
  const shown = async () => (await visit(page, site, "/prices")).text;
  expect(await shown()).toContain("Last year");
  const at = new Date(Date.now() + 2000);
  await cms.change(async (ctx) => {
    const [found] = await ctx.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
    await saveDraft(ctx, { pageId, version: found?.version ?? 0, content: { document: says("This year") } });
    return publishPage(ctx, { pageId, at });
  });
  expect(await shown()).toContain("Last year");
  await expect.poll(shown, { intervals: [100], timeout: 15_000 }).toContain("This year");
  expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
});
