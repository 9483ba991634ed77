import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { aPage } from "@/test/factories";
import { seeded, seededSectionIds } from "./support/seeded";
import { mirror } from "./support/server";
import { ask, type Entry, sitemap, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { expect, mainHeading, notFoundError, test } from "./support/test";

test("a vendor's page comes before the default, the default before the platform's page", async ({ cms, page }) => {
  const { platformId, vendorId, site, shop } = await aStorefront(cms);
  await cms.run(async (ctx) => {
    const slugs = ["one", "two", "three"];
    for (const slug of slugs) await aPage(ctx, { platformId, slug, document: says(`platform ${slug}`) });
    for (const slug of slugs.slice(0, 2)) {
      await aPage(ctx, { platformId, layer: layers.default, slug, document: says(`default ${slug}`) });
    }
    await aPage(ctx, { platformId, vendorId, slug: "one", document: says("vendor one") });
  });
  const shown = async (entry: Entry, path: string) => (await visit(page, entry, path)).text;
  expect(await shown(shop, "/one")).toContain("vendor one");
  expect(await shown(shop, "/two")).toContain("default two");
  expect(await shown(shop, "/three")).toContain("platform three");
  expect((await ask(shop, "/four")).status).toBe(404);
  expect(await shown(site, "/one")).toContain("platform one");
  expect(await shown(site, "/two")).toContain("platform two");
});

test.describe("Wizamart's storefront on OMS", () => {
  const open = (path: string) => mirror("oms", `/vendors/wizamart${path}`);
  const canonical = 'link[rel="canonical"]';

  test("shows its own words where it overrides", async ({ cms, page }) => {
    const override = await seeded(cms, "about", layers.vendor);
    const [heading] = Object.values(override?.patch?.changed ?? {}).flatMap((fields) => fields.heading ?? []);
    await page.goto(open("/about"));
    await expect(mainHeading(page)).toHaveText(String(heading));
    await expect(page.locator(canonical)).toHaveAttribute("href", "https://oms.lu/vendors/wizamart/about");
  });

  test("shows a default where it overrides nothing", async ({ cms, page }) => {
    expect(await seeded(cms, "terms", layers.vendor)).toBeNull();
    await page.goto(open("/terms"));
    for (const id of await seededSectionIds(cms, "terms", layers.default)) {
      await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    }
    await expect(page.locator(canonical)).toHaveAttribute("href", "https://oms.lu/vendors/wizamart/terms");
  });

  test("shows the platform's page where there is no default, and calls the platform's address its own", async ({
    cms,
    page,
  }) => {
    expect(await seeded(cms, "pricing", layers.default)).toBeNull();
    await page.goto(open("/pricing"));
    for (const id of await seededSectionIds(cms, "pricing", layers.platform)) {
      await expect(page.locator(`[id="${id}"]`)).toBeVisible();
    }
    await expect(page.locator(canonical)).toHaveAttribute("href", "https://oms.lu/pricing");
  });

  test.describe("where there is nothing", () => {
    test.use({ expectedErrors: [notFoundError] });

    test("answers 404", async ({ page }) => {
      const response = await page.goto(open("/no-such-page"));
      expect(response?.status()).toBe(404);
      await expect(mainHeading(page)).toHaveCount(1);
    });
  });
});

test("a page that a vendor hides is gone from its address, menu and sitemap, and from there only", async ({
  cms,
  page,
}) => {
  const { code, platformId, vendorId, site, shop } = await aStorefront(cms);
  await cms.run((ctx) => aPage(ctx, { platformId, slug: "story", document: says("platform story") }));
  await cms.run((ctx) => aPage(ctx, { platformId, layer: layers.default, slug: "story", document: says("story") }));
  const listed = async () => (await sitemap(shop)).filter((address) => address.endsWith("/story"));
  const linked = async () => (await visit(page, shop, "/")).links.includes(`${shop.base}/story`);
  expect([(await ask(shop, "/story")).status, await linked(), (await listed()).length]).toEqual([200, true, 1]);

  await cms.change((ctx) => hidePage(ctx, { platformId, vendorId, slug: "story" }));
  expect([(await ask(shop, "/story")).status, await linked(), (await listed()).length]).toEqual([404, false, 0]);
  expect((await visit(page, site, "/story")).text, `platform ${code}`).toContain("platform story");
});

test("a draft and a scheduled page are not there yet", async ({ cms, page }) => {
  const { platformId, vendorId, shop } = await aStorefront(cms);
  const nextYear = new Date(Date.now() + 365 * 24 * 3600 * 1000);
  await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, vendorId, slug: "drafted", document: says("Drafted"), state: "draft" });
    await aPage(ctx, { platformId, vendorId, slug: "scheduled", document: says("Scheduled"), state: { at: nextYear } });
    await aPage(ctx, { platformId, vendorId, slug: "published", document: says("Published") });
  });
  const slugs = ["drafted", "scheduled", "published"];
  const statuses = await Promise.all(slugs.map(async (slug) => (await ask(shop, `/${slug}`)).status));
  expect(statuses).toEqual([404, 404, 200]);
  const { links } = await visit(page, shop, "/");
  const addresses = await sitemap(shop);
  for (const places of [links, addresses]) {
    expect(slugs.filter((slug) => places.some((place) => place.endsWith(`/${slug}`)))).toEqual(["published"]);
  }
});
