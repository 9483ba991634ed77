import type { Page } from "@playwright/test";
import { app, mirror } from "./support/server";
import { expect, mainHeading, notFoundError, test } from "./support/test";

const missing = [
  { title: "a platform", url: () => mirror("loyalty", "/no-such-page"), lang: "en", isThemed: true },
  { title: "a platform in French", url: () => mirror("loyalty", "/fr/no-such-page"), lang: "fr", isThemed: true },
  { title: "a platform under a prefix", url: () => app("/sitebuilder/no-such-page"), lang: "en", isThemed: true },
  { title: "a storefront", url: () => mirror("wizamart.oms", "/no-such-page"), lang: "en", isThemed: true },
  { title: "an unknown vendor", url: () => app("/oms/vendors/no-such-vendor/"), lang: "en", isThemed: true },
  { title: "an unknown vendor in French", url: () => app("/oms/vendors/no-one/fr/x"), lang: "fr", isThemed: true },
  { title: "an unknown vendor in no language", url: () => app("/oms/vendors/no-one/xx/x"), lang: "en", isThemed: true },
  { title: "an unknown site", url: () => mirror("unknown"), lang: "en", isThemed: false },
  { title: "an unknown prefix", url: () => app("/unknown/"), lang: "en", isThemed: false },
];

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, expectedErrors: [notFoundError] });

    for (const { title, url, lang, isThemed } of missing) {
      test(`the 404 of ${title} is a whole page in its look and language`, async ({ page }) => {
        const lost: string[] = [];
        page.on("response", (response) => response.status() === 404 && lost.push(response.url()));
        const response = await page.goto(url());
        expect(response?.status()).toBe(404);
        await expect(mainHeading(page)).toHaveCount(1);
        await expect(mainHeading(page)).toBeVisible();
        await expect.soft(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.getByRole("banner")).toHaveCount(isThemed ? 1 : 0);
        await expect(page.getByRole("contentinfo")).toHaveCount(isThemed ? 1 : 0);
        const primary = await page.locator("html").evaluate((html) => html.style.getPropertyValue("--primary"));
        expect(primary !== "").toBe(isThemed);
        expect.soft(lost, "only the page itself is missing").toEqual([url()]);
      });
    }
  });
}

test.describe("from a 404", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [notFoundError] });

  test("one link leads to the first page of the same site, in the same language", async ({ page }) => {
    for (const [base, home] of [
      ["/oms/vendors/wizamart", "/oms/vendors/wizamart/"],
      ["/oms/fr", "/oms/fr"],
    ] as const) {
      await page.goto(app(`${base}/no-such-page`));
      await page.getByRole("main").getByRole("link").click();
      await expect(page).toHaveURL(app(home));
    }
  });
});

test.describe("the scripts of a 404", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("report no error, in whatever order they arrive", async ({ context }) => {
    const url = mirror("oms", "/no-such-page");
    const first = await context.newPage();
    await first.goto(url);
    const scripts = await first
      .locator("script[src]:not([nomodule])")
      .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
    expect(scripts.length).toBeGreaterThan(2);
    for (const late of scripts) await openWithLateScript(await context.newPage(), url, scripts, late);
  });
});

/** Opens a page and holds one of its scripts back until the others have run as far as they can. */
async function openWithLateScript(page: Page, url: string, scripts: string[], late: string): Promise<void> {
  const others = scripts.filter((script) => script !== late);
  const arrived = Promise.all(
    others.map((script) => page.waitForEvent("requestfinished", (of) => of.url() === script)),
  );
  const isIdle = () => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  await page.route(late, async (route) => {
    await arrived;
    await isIdle();
    await route.continue();
  });
  await page.goto(url);
  await isIdle();
  await page.close();
}
