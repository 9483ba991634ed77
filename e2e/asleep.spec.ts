import { layers } from "@/cms/pages/layer";
import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import { aPage } from "@/test/factories";
import { keepAsleep } from "./support/asleep";
import { violations } from "./support/axe";
import { expect, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aStorefront } from "./support/storefront";
import { aTenant, superAdmin } from "./support/tenant";

/** Where nothing but what was served is to be waited for. */
const asServed = { waitUntil: "domcontentloaded" } as const;

test.describe("what is given before the page is awake counts:", () => {
  test("a colour and a font are shown, and saved", async ({ cms, browserOf }) => {
    const { platformId, vendorId } = await aStorefront(cms);
    await cms.run((ctx) => letVendorsChange(ctx, { platformId, tokens: ["primary", "accent", "headingFont"] }));
    const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] }));
    const wake = await keepAsleep(page);
    await page.goto(app("/dashboard/settings?tab=look"), asServed);
    const primary = page.getByLabel("Buttons and links", { exact: true });
    const font = page.getByLabel("Font of headings");
    const accent = page.getByLabel("Highlights", { exact: true });
    await primary.fill("#ffe0e0");
    await accent.fill("#00ff00");
    await font.selectOption("fraunces");
    wake();
    await expect(page.getByText("too faint").first()).toBeVisible();
    await primary.fill("#7a0c2e");
    await page.getByRole("button", { name: "Save the look" }).click();
    await expect(page.getByText("Every page of the storefront has this look now.")).toBeVisible();
    await page.reload();
    await expect(primary).toHaveValue("#7a0c2e");
    await expect(accent).toHaveValue("#00ff00");
    await expect(font).toHaveValue("fraunces");
  });

  test("what follows from a title follows", async ({ cms, browserOf }) => {
    const { code, admin } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    const wake = await keepAsleep(page);
    await page.goto(app(`/admin/content-pages/new?platform=${code}`), asServed);
    await page.getByLabel("Title").fill("How we roast");
    wake();
    await expect(page.getByLabel("Slug")).toHaveValue("how-we-roast");
    await expect(page.getByLabel("Title")).toHaveValue("How we roast");
  });

  test("a filter applies", async ({ cms, browserOf }) => {
    const { code, admin } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    const wake = await keepAsleep(page);
    await page.goto(app(`/admin/vendors?platform=${code}`), asServed);
    await page.getByRole("combobox", { name: "State" }).selectOption("left");
    wake();
    await page.waitForURL(/state=left/);
  });

  test("a tick is not left behind without being asked", async ({ cms, browserOf }) => {
    const { vendorId } = await aStorefront(cms);
    const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] }));
    const wake = await keepAsleep(page);
    await page.goto(app("/dashboard/settings?tab=languages"), asServed);
    const french = page.getByRole("checkbox", { name: "French" });
    await french.uncheck();
    wake();
    await expect(page.locator("form[data-unsaved]")).toBeVisible();
    await expect(french).not.toBeChecked();
    const asked = page.waitForEvent("dialog");
    void page.getByRole("link", { name: "Look" }).click({ noWaitAfter: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await page.getByRole("button", { name: "Save the languages" }).click();
    await expect(page.getByText("Visitors can choose among these now.")).toBeVisible();
  });
});

test("every control has its name, and every other rule of axe holds, before the page is awake", async ({
  cms,
  browserOf,
}) => {
  const { admin, owner, vendorCode, code } = await aTenant(cms);
  const platformId = "platformId" in admin ? admin.platformId : "";
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, layer: layers.default, slug: "about" }));
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin, owner] }));
  await keepAsleep(page);
  for (const path of [
    "/admin/tiers/new",
    `/admin/content-pages/${pageId}`,
    `/admin/platforms/${code}?tab=theme`,
    `/admin/vendors/${vendorCode}`,
    "/admin/tokens/new",
    "/dashboard/people",
    "/dashboard/pages/new",
    "/dashboard/settings?tab=look",
  ]) {
    await page.goto(app(path), asServed);
    await expect(page.getByRole("heading").first()).toBeVisible();
    expect.soft(await violations(page), path).toEqual([]);
  }
});
