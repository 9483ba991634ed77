import { layers } from "@/cms/pages/layer";
import { aPage, aPatch, aVendor } from "@/test/factories";
import { callAction } from "./support/action-calls";
import { chooseSection, expectSaved, openTab, publish, sections } from "./support/admin-pages";
import type { Cms } from "./support/cms";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, notFoundError, test } from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";

const anOwner = (cms: Cms, vendorId: string) => aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] });

atEachWidth(() => {
  test("a merchant finds a page of the platform's, makes it theirs, changes and publishes it", async ({
    cms,
    browserOf,
  }) => {
    const { platformId, vendorId, shop } = await aStorefront(cms);
    await cms.run((ctx) =>
      aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About us") }),
    );
    const page = await browserOf(await anOwner(cms, vendorId));
    expect((await visit(page, shop, "/about")).text).toContain("About us");
    await page.goto(app("/dashboard/pages"));
    const row = page.getByRole("row").filter({ hasText: "/about" });
    await expect(row).toContainText("Default");
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await row.getByRole("button", { name: "Override About us" }).click();
    await page.waitForURL(/\/dashboard\/pages\/[0-9a-f-]{36}$/);

    const written = await chooseSection(page, sections(page).first());
    await written.getByLabel("Heading").fill("About the shop");
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await publish(page).click();
    await expectSaved(page);
    expect((await visit(page, shop, "/about")).text).toContain("About the shop");
    await openTab(page, "Page");
    await page.getByRole("link", { name: "Pages", exact: true }).filter({ visible: true }).last().click();
    await expect(row).toContainText("Override, 1 of 1 sections");
  });
});

test.describe("a neighbour", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("neither finds a vendor's pages, nor opens one, nor makes one for the vendor", async ({ cms, browserOf }) => {
    const { code, platformId, vendorId } = await aStorefront(cms);
    const { pageId, neighbourId } = await cms.run(async (ctx) => {
      const behind = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About us") });
      await aPage(ctx, { platformId, layer: layers.default, slug: "terms", document: says("Terms") });
      const patch = aPatch({ fields: { title: "Secret plans" } });
      return {
        pageId: await aPage(ctx, { platformId, vendorId, slug: "about", over: { pageId: behind, patch } }),
        neighbourId: await aVendor(ctx, platformId),
      };
    });
    const neighbour = await anOwner(cms, neighbourId);
    const page = await browserOf(neighbour);
    for (const path of [`/dashboard/pages?vendor=${code}-shop&platform=${code}`, `/dashboard/pages/${pageId}`]) {
      expect((await page.goto(app(path)))?.status()).toBe(404);
      await expect(page.getByText("Secret plans")).toHaveCount(0);
    }
    await page.goto(app("/dashboard/pages"));
    await expect(page.getByRole("row").filter({ hasText: "/about" })).toContainText("Default");

    const inherited = { platformId, vendorId, slug: "terms", locale: "en" };
    const cookies = { neighbour: cookieHeader(await sessionOf(neighbour)), nobody: {} };
    for (const [who, cookie] of Object.entries(cookies)) {
      const answer = await callAction("dashboard/pages/actions.ts overrideHere", [inherited], {}, cookie);
      expect(answer.body.toString(), `${who} is refused`).toContain('"status":"failed"');
    }
    const own = await anOwner(cms, vendorId);
    const answer = await callAction(
      "dashboard/pages/actions.ts overrideHere",
      [inherited],
      {},
      cookieHeader(await sessionOf(own)),
    );
    expect(answer.headers["x-action-redirect"], "its own people may").toContain("/dashboard/pages/");
  });
});
