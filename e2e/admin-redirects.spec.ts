import type { Page } from "@playwright/test";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { aPage } from "@/test/factories";
import type { Cms } from "./support/cms";
import { atEachWidth, expect, expectSound, notFoundError, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";

const platformIdOf = ({ admin }: Tenant): string => ("platformId" in admin ? admin.platformId : "");

const redirectDialog = (page: Page) => page.getByRole("dialog", { name: /redirect$/ });

const withPage = (cms: Cms, tenant: Tenant) =>
  cms.run((ctx) =>
    aPage(ctx, { platformId: platformIdOf(tenant), slug: "pricing", document: { title: "What it costs" } }),
  );

atEachWidth(() => {
  test("an admin redirects a path, asks what it answers, changes and deletes it, and takes that back", async ({
    cms,
    browserOf,
  }) => {
    const tenant = await aTenant(cms);
    await withPage(cms, tenant);
    const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
    await page.goto(app(`/admin/redirects?platform=${tenant.code}`));
    await expect(page.getByText("No redirect yet")).toBeVisible();
    await expectSound(page);

    const add = async (from: string, to: string) => {
      await page.getByRole("button", { name: "New redirect" }).click();
      await redirectDialog(page).getByLabel("From").fill(from);
      await redirectDialog(page).getByLabel("To").fill(to);
      await redirectDialog(page).getByRole("button", { name: "Save" }).click();
    };
    await add("/prices.html", "/costs");
    await expect(redirectDialog(page)).toBeHidden();
    await add("/costs", "/pricing");
    await expect(redirectDialog(page)).toBeHidden();
    await expect(page.getByRole("row")).toHaveCount(3);
    await expectSound(page);

    await page.getByLabel("Path", { exact: true }).fill("/prices.html");
    await page.getByRole("button", { name: "Ask" }).click();
    await expect(page.getByText("/prices.html → /costs → /pricing")).toBeVisible();
    await expect(page.getByText("The page “What it costs” (EN), by redirect.")).toBeVisible();
    await page.getByLabel("Path", { exact: true }).fill("nothing-here");
    await page.getByRole("button", { name: "Ask" }).click();
    await expect(page.getByText("404: there is no page and no redirect.")).toBeVisible();

    await add("/pricing", "/prices.html");
    await expect(redirectDialog(page).getByText("Leads back to where it starts.").first()).toBeVisible();
    await expect(redirectDialog(page).getByLabel("From")).toHaveValue("/pricing");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Close without saving" }).click();

    await page.getByRole("button", { name: "Edit the redirect of /costs" }).click();
    await redirectDialog(page).getByLabel("To").fill("/");
    await redirectDialog(page).getByRole("button", { name: "Save" }).click();
    await expect(redirectDialog(page)).toBeHidden();
    const row = page.getByRole("row").filter({ hasText: "/prices.html" });
    await row.getByRole("button", { name: "Delete" }).click();
    await expect(row).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(row).toBeVisible();
  });
});

test("a super admin finds redirects of all platforms, page by page", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  await cms.run(async (ctx) => {
    for (let index = 0; index < 60; index++) {
      const from = `/${tenant.code}-${String(index).padStart(2, "0")}`;
      await createRedirect(ctx, { platformId: platformIdOf(tenant), vendorId: null, from, to: "/" });
    }
  });
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await page.goto(app(`/admin/redirects?q=${tenant.code}`));
  await expect(page.getByRole("row")).toHaveCount(51);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByRole("row")).toHaveCount(11);
});

test.describe("another platform's redirects", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("are not there for an admin", async ({ cms, browserOf }) => {
    const [own, other] = [await aTenant(cms), await aTenant(cms)];
    await cms.run((ctx) =>
      createRedirect(ctx, { platformId: platformIdOf(other), vendorId: null, from: "/secret-path", to: "/" }),
    );
    const page = await browserOf(await aPerson(cms, { roles: [own.admin] }));
    await page.goto(app("/admin/redirects?q=secret-path"));
    await expect(page.getByText("No path has “secret-path” in it")).toBeVisible();
    const answer = await page.goto(app(`/admin/redirects?platform=${other.code}`));
    expect(answer?.status()).toBe(404);
  });
});
