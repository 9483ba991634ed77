import { aPage } from "@/test/factories";
import { app } from "./support/server";
import { ask, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { expect, test } from "./support/test";

test("a page without translation is shown in the default language, marked as such", async ({ cms, page }) => {
  const { code, platformId, vendorId, shop } = await aStorefront(cms);
  await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug: "story", document: says("Our story") }));
  const canonical = app(`/${code}/vendors/${code}-shop/story`);

  const facts = await visit(page, shop, "/fr/story");
  expect(facts).toMatchObject({ status: 200, lang: "fr", canonical, alternates: {} });

  await page.goto(app(`${shop.base}/fr/story`));
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByText("Our story").last()).toBeVisible();
  const language = await page.getByRole("main").evaluate((main) => main.closest("[lang]")?.getAttribute("lang"));
  expect(language).toBe("en");
});

test("hreflang names real translations and nothing else", async ({ cms, page }) => {
  const { platformId, site } = await aStorefront(cms);
  await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, slug: "both", document: says("Both") });
    await aPage(ctx, { platformId, slug: "both", locale: "fr", document: says("Les deux") });
    await aPage(ctx, { platformId, slug: "single", document: says("Single") });
  });
  const address = (path: string) => app(site.base + path);
  const translations = { en: address("/both"), fr: address("/fr/both"), "x-default": address("/both") };
  const english = await visit(page, site, "/both");
  const french = await visit(page, site, "/fr/both");
  const single = await visit(page, site, "/single");
  expect(english).toMatchObject({ lang: "en", canonical: address("/both"), robots: null, alternates: translations });
  expect(french).toMatchObject({ lang: "fr", canonical: address("/fr/both"), robots: null, alternates: translations });
  expect(french.text).toContain("Les deux");
  expect(single.alternates).toEqual({});
});

test("a vendor's page in one language does not take the other language from a visitor", async ({ cms, page }) => {
  const { platformId, vendorId, shop } = await aStorefront(cms);
  await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, layer: 1, slug: "story", document: says("Default story") });
    await aPage(ctx, { platformId, layer: 1, slug: "story", locale: "fr", document: says("Histoire par défaut") });
    await aPage(ctx, { platformId, vendorId, slug: "story", document: says("Vendor story") });
  });
  expect((await visit(page, shop, "/story")).text).toContain("Vendor story");
  expect((await visit(page, shop, "/fr/story")).text).toContain("Histoire par défaut");
});

test("a language that the platform does not offer has no pages", async ({ cms, page }) => {
  const { platformId, site } = await aStorefront(cms);
  await cms.run((ctx) => aPage(ctx, { platformId, slug: "story", document: says("Story") }));
  expect((await ask(site, "/de")).status).toBe(404);
  const facts = await visit(page, site, "/de/story");
  expect(facts).toMatchObject({ status: 404, lang: "en" });
});

test("the language menu leads to the same page in the other language", async ({ cms, page }) => {
  const { platformId, site } = await aStorefront(cms);
  await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, slug: "home", locale: "fr", document: says("Bienvenue") });
    await aPage(ctx, { platformId, slug: "both", document: says("Both") });
    await aPage(ctx, { platformId, slug: "both", locale: "fr", document: says("Les deux") });
  });
  await page.goto(app(`${site.base}/both`));
  const footer = page.getByRole("contentinfo");
  await footer.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(app(`${site.base}/fr/both`));
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
});
