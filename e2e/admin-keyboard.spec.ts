import type { Page } from "@playwright/test";
import { aTier } from "@/test/factories";
import { aCode } from "./support/admin-platforms";
import { dialog } from "./support/console";
import { expect, mainHeading, test } from "./support/journey";
import { press, reach, tabTo, type } from "./support/keyboard";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

test.use({ viewport: { width: 1440, height: 900 } });

/** Goes to a screen by the navigation, and past it. */
async function openScreen(page: Page, name: string): Promise<void> {
  await page.goto(app("/admin"));
  await tabTo(page, "link", name);
  await press(page, "Enter");
  await expect(mainHeading(page)).toHaveText(name);
}

/** Replaces what a field holds that has the focus. */
async function retype(page: Page, text: string): Promise<void> {
  await press(page, "ControlOrMeta+a");
  await type(page, text);
}

test("a platform is created without a pointer", async ({ cms, browserOf }) => {
  const code = aCode();
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await openScreen(page, "Platforms");
  await tabTo(page, "link", "New platform");
  await press(page, "Enter");
  await expect(mainHeading(page)).toHaveText("New platform");
  await tabTo(page, "label", "Name");
  await type(page, code);
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue(code);
  await tabTo(page, "button", "Create the platform");
  await press(page, "Enter");
  await page.waitForURL(app(`/admin/platforms/${code}`));
  await expect(mainHeading(page)).toHaveText(code);
});

test("a vendor is created, and gets another tier, without a pointer", async ({ cms, browserOf }) => {
  const { admin, code } = await aTenant(cms);
  const tier = `Zinc ${aCode()}`;
  await cms.run((ctx) => aTier(ctx, { name: tier }));
  const vendor = aCode();
  const page = await browserOf(await aPerson(cms, { roles: [admin] }));
  await openScreen(page, "Vendors");
  await tabTo(page, "link", "New vendor");
  await press(page, "Enter");
  await expect(mainHeading(page)).toHaveText("New vendor");
  await tabTo(page, "label", "Name");
  await type(page, vendor);
  await expect(page.getByLabel("Code", { exact: true })).toHaveValue(vendor);
  await tabTo(page, "button", "Create the vendor");
  await press(page, "Enter");
  await expect(mainHeading(page)).toHaveText(vendor);

  await tabTo(page, "button", `Change tier on ${code}`);
  await press(page, "Enter");
  await expect(dialog(page)).toBeVisible();
  await reach(page, dialog(page).getByRole("combobox", { name: /^Tier/ }));
  // A list of choices goes to the one whose name is typed.
  await page.keyboard.type(tier);
  await expect(dialog(page).getByText("No page is affected.")).toBeVisible();
  await tabTo(page, "button", "Change the tier");
  await press(page, "Enter");
  await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: tier })).toBeVisible();
});

test("a tier is changed without a pointer", async ({ cms, browserOf }) => {
  const code = aCode();
  await cms.run((ctx) => aTier(ctx, { code, name: `Tier ${code}`, maxPages: 5, maxCustomPages: 2 }));
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await page.goto(app(`/admin/tiers/${code}`));
  await tabTo(page, "label", "Pages");
  await retype(page, "9");
  await tabTo(page, "switch", "No limit of custom pages");
  await press(page, "Space");
  await tabTo(page, "button", "Save");
  await press(page, "Enter");
  await expect(page.getByText("Saved").first()).toBeVisible();
  await page.goto(app("/admin/tiers"));
  const row = page.getByRole("row").filter({ hasText: `Tier ${code}` });
  await expect(row.getByRole("cell", { name: "9", exact: true })).toBeVisible();
  await expect(row).toContainText("No limit");
});

test("a path is redirected, and asked about, without a pointer", async ({ cms, browserOf }) => {
  const { admin } = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [admin] }));
  await openScreen(page, "Redirects");
  await tabTo(page, "button", "New redirect");
  await press(page, "Enter");
  await expect(dialog(page)).toBeVisible();
  await tabTo(page, "label", "From");
  await type(page, "/old");
  await tabTo(page, "label", "To");
  await type(page, "/new");
  await tabTo(page, "button", "Save");
  await press(page, "Enter");
  await expect(page.getByRole("row").filter({ hasText: "/old" })).toContainText("/new");
  await expect(page.getByRole("button", { name: "New redirect" })).toBeFocused();

  await reach(page, page.getByLabel("Path", { exact: true }));
  await type(page, "/old");
  await press(page, "Enter");
  await expect(page.getByText("/old → /new")).toBeVisible();
});
