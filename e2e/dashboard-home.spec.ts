import type { Page } from "@playwright/test";
import { changeTier } from "@/cms/memberships/change-tier";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { layers } from "@/cms/pages/layer";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { aDocument, aPage, aPlatform, aSection, aTier, aVendor } from "@/test/factories";
import { rewrite } from "@/test/storefronts";
import { navigation } from "./support/console";
import {
  atEachWidth,
  expect,
  expectSound,
  expectSoundWhenNarrow,
  mainHeading,
  notFoundError,
  test,
} from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aStorefront, says } from "./support/storefront";

/** Puts the first steps away. As long as the page is not awake, a press of the button is lost. */
async function dismiss(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Dismiss the first steps" });
  await expect(async () => {
    if (await button.isVisible()) await button.click({ timeout: 1000 });
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible({ timeout: 2000 });
  }).toPass();
}

atEachWidth(() => {
  test("a merchant sees their storefront, what waits for them and what was done, and goes there", async ({
    cms,
    browserOf,
  }) => {
    const { code, platformId, vendorId } = await aStorefront(cms);
    const member = { platformId, vendorId };
    const section = aSection("Ours");
    await cms.run(async (ctx) => {
      const place = { ...member, slug: "about", locale: "en" };
      const defaultId = await aPage(ctx, {
        platformId,
        layer: layers.default,
        slug: "about",
        document: { title: "About", sections: [section] },
      });
      const change = { patch: { fields: { title: "About the shop" }, changed: { [section.id]: { heading: "Mine" } } } };
      await publishPage(ctx, await overridePage(ctx, { ...place, change }));
      await rewrite(ctx, defaultId, aDocument({ title: "About", sections: [aSection("Theirs", section.id)] }));
      await aPage(ctx, { ...member, slug: "sale", document: { title: "Summer sale" }, state: "draft" });
      await aPage(ctx, {
        ...member,
        slug: "news",
        document: { title: "News of May" },
        state: { at: new Date("2099-05-01") },
      });
      const tierId = await aTier(ctx, { name: "Three", maxPages: 3, maxCustomPages: 2 });
      await changeTier(ctx, { ...member, tierId });
    });
    const owner = await aPerson(cms, { name: "Olga Owner", roles: [{ kind: "vendor-owner", vendorId }] });
    const page = await browserOf(owner);
    await page.goto(app("/dashboard"));
    await expect(mainHeading(page)).toHaveText("Hello Olga Owner");
    const storefront = page.getByRole("region", { name: "Storefront", exact: true });
    await expect(storefront).toContainText("Live");
    await expect(storefront.getByRole("link", { name: new RegExp(`/${code}/vendors/${code}-shop/$`) })).toBeVisible();
    const picture = page.frameLocator("iframe[title='Your storefront, small']");
    await expect(picture.getByRole("heading", { name: "Welcome" }).first()).toBeAttached();
    await expect(page.getByRole("region", { name: "Defaults updated under your overrides" })).toContainText(
      "About the shop",
    );
    await expect(page.getByRole("region", { name: "Drafts that visitors do not see" })).toContainText("Summer sale");
    await expect(page.getByRole("region", { name: "Public later" })).toContainText("News of May");
    const limits = page.getByRole("region", { name: "Your plan" });
    await expect(limits).toContainText("In use: 3 of 3 pages, 2 of 2 custom");
    await expect(page.getByRole("region", { name: "Recent activity" })).toContainText("Orion changed the tier of");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await limits.getByRole("link", { name: "The Three plan is full" }).click();
    await expect(mainHeading(page)).toHaveText("Usage");
    await (await navigation(page)).getByRole("link", { name: "Home" }).click();
    await page
      .getByRole("region", { name: "Drafts that visitors do not see" })
      .getByRole("link", { name: "Summer sale" })
      .click();
    await page.waitForURL(/\/dashboard\/pages\/[0-9a-f-]{36}$/);
  });

  test("a new vendor is led from the platform's pages to one of its own; the steps can be put away and come back", async ({
    cms,
    browserOf,
  }) => {
    const { platformId, vendorId } = await aStorefront(cms);
    const owner = await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] });
    const page = await browserOf(owner);
    const steps = page.getByRole("region", { name: "First steps" });
    await page.goto(app("/dashboard"));
    await expect(steps.getByRole("listitem")).toHaveText([
      "See which pages your storefront has",
      "Make one of them yours",
      "Publish it",
      "Say how you are reached",
    ]);
    await expect(page.getByText("Nothing waits for you")).toBeVisible();
    await expectSound(page);
    const pageId = await cms.run((ctx) =>
      aPage(ctx, { platformId, vendorId, slug: "own", document: says("Own"), state: "draft" }),
    );
    await page.reload();
    await expect(steps.getByText("Make one of them yours (done)")).toBeVisible();
    await expect(steps.getByRole("link", { name: "Publish it" })).toHaveAttribute("href", `/dashboard/pages/${pageId}`);
    await cms.run((ctx) => publishPage(ctx, { pageId }));
    await page.reload();
    await expect(steps.getByRole("link", { name: "See it live" })).toBeVisible();
    await dismiss(page);
    await expect(steps).toHaveCount(0);
    await page.reload();
    await expect(mainHeading(page)).toContainText("Hello");
    await expect(steps).toHaveCount(0);
  });

  test("who works for several storefronts is on one at a time, and the others are one click away", async ({
    cms,
    browserOf,
  }) => {
    const { code, vendorId } = await aStorefront(cms);
    const other = await cms.run(async (ctx) => {
      const platformId = await aPlatform(ctx, { name: `Zebra ${code}` });
      await joinPlatform(ctx, { platformId, vendorId, tierId: await aTier(ctx, { name: "Elsewhere" }) });
      return `Zebra ${code}`;
    });
    const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-editor", vendorId }] }));
    await page.goto(app(`/dashboard?vendor=${code}-shop&platform=${code}`));
    const others = page.getByRole("region", { name: "Your other storefronts" });
    await expect(others.getByRole("listitem")).toHaveCount(1);
    await expect(page.getByRole("region", { name: "Recent activity" })).toHaveCount(0);
    await expectSound(page);
    await others.getByRole("link").click();
    await expect(page.getByRole("main")).toContainText(`on ${other}`);
    await expect(others).toContainText(`on ${code}`);
  });
});

test("the undo of putting the first steps away brings them back", async ({ cms, browserOf }) => {
  const { vendorId } = await aStorefront(cms);
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] }));
  await page.goto(app("/dashboard"));
  await dismiss(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.reload();
  await expect(page.getByRole("region", { name: "First steps" })).toBeVisible();
});

test("a vendor that is suspended is told so, and shown no picture of what nobody sees", async ({ cms, browserOf }) => {
  const { vendorId } = await aStorefront(cms);
  await cms.run((ctx) => suspendVendor(ctx, { vendorId }));
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] }));
  await page.goto(app("/dashboard"));
  await expect(page.getByRole("region", { name: "Storefront", exact: true })).toContainText("is suspended");
  await expect(page.locator("iframe")).toHaveCount(0);
});

test("a storefront without a home page has no picture, and nothing fails", async ({ cms, browserOf }) => {
  const vendorId = await cms.run(async (ctx) => aVendor(ctx, await aPlatform(ctx)));
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] }));
  await page.goto(app("/dashboard"));
  await expect(page.getByRole("link", { name: "Open the storefront" })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
});

test.describe("a neighbour", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("sees no storefront but their own, by whatever address; an admin who views one cannot change it", async ({
    cms,
    browserOf,
  }) => {
    const { code, platformId, vendorId } = await aStorefront(cms);
    const secret = { title: "Secret plans" };
    await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug: "secret", document: secret, state: "draft" }));
    const neighbourId = await cms.run((ctx) => aVendor(ctx, platformId));
    const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId: neighbourId }] }));
    for (const query of [`vendor=${code}-shop`, `vendor=${code}-shop&platform=${code}`, `as=${code}-shop`]) {
      expect((await page.goto(app(`/dashboard?${query}`)))?.status(), query).toBe(404);
      await expect(page.getByText("Secret plans")).toHaveCount(0);
    }
    await page.goto(app("/dashboard"));
    await expect(mainHeading(page)).toContainText("Hello");
    await expect(page.getByText("Secret plans")).toHaveCount(0);

    const desk = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
    await desk.goto(app(`/dashboard?as=${code}-shop`));
    await expect(desk.getByText("nothing can be changed")).toBeVisible();
    await expect(desk.getByText("Secret plans").first()).toBeVisible();
    await expect(desk.getByRole("region", { name: "First steps" })).toHaveCount(0);
    await expect(desk.getByRole("region", { name: "Your other storefronts" })).toHaveCount(0);
  });
});
