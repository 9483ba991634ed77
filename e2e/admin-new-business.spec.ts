import { aPage } from "@/test/factories";
import { expectSaved, openEditor, publish } from "./support/admin-pages";
import { aCode, aHost, createButton, field } from "./support/admin-platforms";
import { notice } from "./support/console";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { ask, onHost, underPrefix, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { superAdmin } from "./support/tenant";

atEachWidth(() => {
  test("a new business goes live in one sitting: colours, a domain, and a page from another", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const [code, host] = [aCode(), aHost("business")];
    const from = await aStorefront(cms);
    const pageId = await cms.run((ctx) =>
      aPage(ctx, { platformId: from.platformId, slug: "prices", document: says("What it costs") }),
    );
    const page = await browserOf(await aPerson(cms, { name: "Kim Reuter", roles: [superAdmin] }));

    await page.goto(app("/admin/platforms"));
    await page.getByRole("link", { name: "New platform" }).click();
    await field(page, "Name").fill(code);
    await createButton(page).click();
    await page.waitForURL(app(`/admin/platforms/${code}`));
    const part = (name: string) => page.getByRole("navigation", { name: "Parts of the platform" }).getByText(name);

    await part("Theme").click();
    await page.getByLabel("Primary", { exact: true }).fill("#7a1fa2");
    await page.getByRole("button", { name: "Save the theme" }).click();
    await expect(notice(page, "Saved.")).toBeVisible();

    await part("Domains").click();
    await field(page, "Another domain").fill(host);
    await page.getByRole("button", { name: "Add the domain" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: host })).toContainText("Primary");
    await expectSound(page);

    await openEditor(page, pageId);
    await page.getByRole("button", { name: "More to do with this page" }).click();
    await page.getByRole("menuitem", { name: "Duplicate or copy to a platform" }).click();
    await expect(mainHeading(page)).toHaveText("Copy “What it costs”");
    await page.getByLabel("Platform", { exact: true }).selectOption({ label: code });
    await page.getByRole("button", { name: "Make the copy" }).click();
    await page.waitForURL(/\/admin\/content-pages\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("main")).toContainText(`${code} · /prices`);
    await publish(page).click();
    await expectSaved(page);

    for (const site of [underPrefix(code), onHost(host)]) {
      expect((await visit(page, site, "/prices")).text).toContain("What it costs");
      expect((await ask(site, "/prices")).body.toString()).toContain("#7a1fa2");
    }
  });
});
