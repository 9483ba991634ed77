import { layers } from "@/cms/pages/layer";
import { aPage } from "@/test/factories";
import { expect, mainHeading, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

test.use({ viewport: { width: 1440, height: 900 } });

for (const who of ["a super admin", "an admin of two platforms"]) {
  test(`${who} sees on each screen which platform it is about, and stays there by the navigation`, async ({
    cms,
    browserOf,
  }) => {
    const tenants = [await aTenant(cms), await aTenant(cms)];
    // Of two by name the last: what is shown where a screen says nothing is the first, or all.
    const [first, own] = tenants.sort((a, b) => a.code.localeCompare(b.code));
    if (!first || own?.admin.kind !== "platform-admin") throw new Error("There are no two platforms.");
    const { platformId } = own.admin;
    const [pageId, defaultId] = await cms.run(async (ctx) => [
      await aPage(ctx, { platformId }),
      await aPage(ctx, { platformId, layer: layers.default }),
    ]);
    const roles = who === "a super admin" ? [superAdmin] : [first.admin, own.admin];
    const page = await browserOf(await aPerson(cms, { roles }));
    const switcher = page.getByRole("button", { name: /^Platform/ });
    const screens = [
      `/admin/platforms/${own.code}`,
      `/admin/content-pages/${pageId}`,
      `/admin/content-pages/${defaultId}/vendors?group=follow`,
    ];
    for (const screen of screens) {
      await page.goto(app(screen));
      await expect(switcher, screen).toContainText(own.code);
      await expect(page.getByRole("link", { name: "Vendors", exact: true }).first()).toHaveAttribute(
        "href",
        `/admin/vendors?platform=${own.code}`,
      );
    }
    await page.getByRole("main").getByRole("link", { name: own.vendorCode, exact: true }).click();
    await expect(mainHeading(page)).toHaveText(own.vendorCode);
    await expect(switcher).toContainText(own.code);

    await page.goto(app(`/admin/platforms/${own.code}`));
    await expect(switcher).toContainText(own.code);
    await switcher.click();
    await page.getByRole("menuitem", { name: first.code }).click();
    await expect(mainHeading(page)).toHaveText(first.code);
    await expect(switcher).toContainText(first.code);
    await page.getByRole("link", { name: "Overview" }).click();
    await expect(page.getByRole("main")).toContainText(`How ${first.code} is doing.`);
  });
}
