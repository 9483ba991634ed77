import type { Page } from "@playwright/test";
import { messages } from "@/components/sites/messages";
import { violations } from "./support/axe";
import { platformPaths, storefrontPaths } from "./support/pages";
import { app } from "./support/server";
import { expect, mainHeading, notFoundError, test } from "./support/test";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const narrowest = { width: 320, height: 640 };

/** Looks at one page at all widths; everything that is wrong is reported, not the first thing only. */
async function inspect(page: Page, path: string): Promise<void> {
  await page.setViewportSize(desktop);
  await page.goto(app(path));
  await expect.soft(mainHeading(page), path).toHaveCount(1);
  for (const size of [desktop, phone, narrowest]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(overflow, `${path} scrolls sideways at ${size.width}`).toBeLessThanOrEqual(0);
    if (size !== narrowest) expect.soft(await violations(page), `${path} at ${size.width}`).toEqual([]);
  }
}

test.describe.configure({ timeout: 240_000 });
test.use({ reducedMotion: "reduce" });

for (const prefix of ["oms", "loyalty", "sitebuilder"]) {
  test(`axe finds nothing on the pages of ${prefix}`, async ({ cms, page }) => {
    for (const path of await platformPaths(cms, prefix)) await inspect(page, path);
  });
}

for (const vendor of ["wizamart", "boulangerie-pauly", "atelier-lux"]) {
  test(`axe finds nothing in the storefronts of ${vendor}`, async ({ cms, page }) => {
    for (const path of await storefrontPaths(cms, vendor)) await inspect(page, path);
  });
}

test("axe finds nothing on a platform's page in a storefront, nor on one in another language than its site", async ({
  page,
}) => {
  await inspect(page, "/oms/vendors/wizamart/pricing");
  await inspect(page, "/oms/vendors/wizamart/fr/game-nights");
});

test.describe("where there is nothing", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("axe finds nothing on a 404", async ({ page }) => {
    for (const path of ["/oms/none", "/loyalty/fr/none", "/sitebuilder/none", "/none/"]) await inspect(page, path);
  });
});

for (const path of ["/oms/", "/loyalty/", "/sitebuilder/", "/oms/vendors/wizamart/"]) {
  test.describe(path, () => {
    test("the first Tab reaches the skip link, which leads past the menus", async ({ page }) => {
      await page.goto(app(path));
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: messages("en").skipToContent });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();
      await page.keyboard.press("Tab");
      const isInMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
      expect(isInMain, "the next Tab goes on within the content").toBe(true);
    });

    test("the menu of small windows opens, holds up to axe, and leads to its pages", async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(app(path));
      const header = page.getByRole("banner");
      const links = header.getByRole("navigation").getByRole("link");
      await expect(links.filter({ visible: true })).toHaveCount(0);
      await header.getByText(messages("en").menu, { exact: true }).click();
      const last = links.filter({ visible: true }).last();
      await expect(last).toBeVisible();
      expect.soft(await violations(page)).toEqual([]);
      const target = await last.getAttribute("href");
      await last.click();
      await expect(page).toHaveURL(app(target ?? ""));
      await expect(mainHeading(page)).toHaveCount(1);
    });

    test("the menu of small windows works by keyboard", async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(app(path));
      const header = page.getByRole("banner");
      await header.getByText(messages("en").menu, { exact: true }).focus();
      await page.keyboard.press("Enter");
      const first = header.getByRole("navigation").getByRole("link").filter({ visible: true }).first();
      await expect(first).toBeVisible();
      await page.keyboard.press("Tab");
      await expect(first).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(app(path));
      await expect(mainHeading(page)).toHaveCount(1);
    });
  });
}
