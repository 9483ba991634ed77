import { randomBytes } from "node:crypto";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { createVendor } from "@/cms/vendors/create-vendor";
import { aPage, aPlatform, aTier } from "@/test/factories";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

const mark = () => randomBytes(3).toString("hex");

atEachWidth(() => {
  test("a super admin creates a tier, moves it, deletes it and takes that back", async ({ cms, browserOf }) => {
    // The list holds the tiers of all tests.
    test.slow();
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const name = `Gold ${mark()}`;
    await page.goto(app("/admin/tiers"));
    await expectSound(page);
    await page.getByRole("link", { name: "New tier" }).click();
    await expect(async () => {
      await page.getByLabel("Name", { exact: true }).fill(name);
      await expect(page.getByLabel("Code", { exact: true })).toHaveValue(/^gold-/);
    }).toPass();
    await page.getByLabel("Pages", { exact: true }).fill("many");
    await page.getByRole("button", { name: "Create the tier" }).click();
    await expect(page.getByText("Must be a whole number, or without limit.")).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name);
    await page.getByRole("switch", { name: "No limit of pages", exact: true }).click();
    await page.getByRole("switch", { name: "Custom pages", exact: true }).click();
    await expectSound(page);
    await page.getByRole("button", { name: "Create the tier" }).click();
    await page.waitForURL(/\/admin\/tiers$/);
    const row = page.getByRole("row").filter({ hasText: name });
    await expect(row).toContainText("No limit");
    await row.getByRole("button", { name: `Delete ${name}` }).click();
    await expect(row).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(row).toBeVisible();
  });

  test("who is affected by a smaller limit is shown before it is saved; a tier in use is not deleted", async ({
    cms,
    browserOf,
  }) => {
    const name = `Silver ${mark()}`;
    const code = `silver-${mark()}`;
    await cms.run(async (ctx) => {
      const platformId = await aPlatform(ctx);
      const tierId = await aTier(ctx, { name, code, maxPages: 10, maxCustomPages: 10 });
      const { vendorId } = await createVendor(ctx, { name: `Shop ${code}`, code: `shop-${code}`, profile: {} });
      await joinPlatform(ctx, { platformId, vendorId, tierId });
      for (const slug of ["first", "second", "third"]) await aPage(ctx, { platformId, vendorId, slug });
    });
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await page.goto(app(`/admin/tiers/${code}`));
    await page.getByLabel("Pages", { exact: true }).fill("1");
    await page.getByLabel("Custom pages", { exact: true }).first().fill("1");
    await page.getByRole("button", { name: "Save" }).click();
    const effect = page.getByRole("status").filter({ hasText: "Nothing is saved yet" });
    await expect(effect).toContainText("1 vendor, 2 pages paused, 0 shown again");
    const asked = page.waitForEvent("dialog");
    const leaving = page.goto(app("/admin/tiers")).catch(() => null);
    await (await asked).dismiss();
    await leaving;
    await expect(page.getByLabel("Pages", { exact: true }), "what is not saved is not left").toHaveValue("1");
    await expectSound(page);
    await page.getByRole("button", { name: "Save, knowing this" }).click();
    await expect(page.getByText("Pages paused: 2. Pages shown again: 0.").first()).toBeVisible();
    await page.getByRole("switch", { name: "Search engine settings" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(effect).toContainText("Search engine settings: taken from 1 membership.");
    await effect.getByText("Which vendors").click();
    await expect(effect.getByRole("link", { name: `Shop ${code}` })).toBeVisible();
    await expectSound(page);
    await page.getByRole("button", { name: "Save, knowing this" }).click();
    await expect(effect).toBeHidden();
    await page.goto(app("/admin/tiers"));
    await page.getByRole("button", { name: `Delete ${name}` }).click();
    await expect(page.getByText("The tier is in use by 1 membership").first()).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
  });

  test("a platform's admin reads the tiers and changes none", async ({ cms, browserOf }) => {
    const { admin, code } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app(`/admin/tiers?platform=${code}`));
    await expect(mainHeading(page)).toHaveText("Tiers and features");
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "New tier" })).toHaveCount(0);
    await expectSound(page);
  });
});
