import { aPage } from "@/test/factories";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

atEachWidth(() => {
  test("an admin sees what waits on their platform alone, and counts lead to their lists", async ({
    cms,
    browserOf,
  }) => {
    const [own, other] = [await aTenant(cms), await aTenant(cms)];
    const tomorrow = { at: new Date(Date.now() + 24 * 3_600_000) };
    await cms.run(async (ctx) => {
      for (const { admin, code } of [own, other]) {
        if (admin.kind !== "platform-admin") throw new Error("The tenant has no admin.");
        await aPage(ctx, { platformId: admin.platformId, document: { title: `Soon on ${code}` }, state: tomorrow });
      }
    });
    const page = await browserOf(await aPerson(cms, { roles: [own.admin] }));
    await page.goto(app("/admin"));
    await expect(page.getByRole("region", { name: "Public soon" })).toContainText(`Soon on ${own.code}`);
    await expect(page.getByRole("main")).not.toContainText(other.code);
    await expect(page.getByRole("heading", { name: "First steps" })).toHaveCount(0);
    await expectSound(page);
    await page.getByRole("link", { name: `1 members of ${own.code}` }).click();
    await expect(mainHeading(page)).toHaveText("Vendors");
    await expect(page.getByRole("main")).toContainText("1 business match");
    for (const name of ["1 in all: Public soon", `1 platform pages of ${own.code}`]) {
      await page.goto(app("/admin"));
      await page.getByRole("link", { name }).click();
      await expect(mainHeading(page)).toHaveText("Content pages");
      const listed = page.getByRole("main").getByRole("link", { name: `Soon on ${own.code}`, exact: true });
      await expect(listed).toHaveCount(1);
    }
  });

  test("a super admin sees all platforms", async ({ cms, browserOf }) => {
    const { code } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await page.goto(app("/admin"));
    await expect(page.getByRole("region", { name: "Platforms" })).toContainText(code);
    await expectSound(page);
  });
});

test("the palette leads to a vendor by a few letters, and finds nothing of another platform", async ({
  cms,
  browserOf,
}) => {
  const [own, other] = [await aTenant(cms), await aTenant(cms)];
  const page = await browserOf(await aPerson(cms, { roles: [own.admin] }));
  await page.goto(app("/admin"));
  await page.getByRole("button", { name: /^Find/ }).click();
  const field = page.getByRole("combobox", { name: "Find a screen, page, vendor or person" });
  await field.fill(other.vendorCode);
  await expect(page.getByText(`Nothing is called “${other.vendorCode}”.`)).toBeVisible();
  await field.fill(own.vendorCode);
  await page.getByRole("option", { name: own.vendorCode }).click();
  await expect(mainHeading(page)).toHaveText(own.vendorCode);
});
