import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { joinPlatform } from "@/cms/memberships/join-platform";
import type { GrantedRole } from "@/cms/users/role";
import { createVendor } from "@/cms/vendors/create-vendor";
import { auditEvents, vendors } from "@/db/schema";
import { aPage, aTier } from "@/test/factories";
import { atEachWidth, expect, expectSound, mainHeading, notFoundError, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

const platformOf = (role: GrantedRole) => ("platformId" in role ? role.platformId : "");
const vendorOf = (role: GrantedRole) => ("vendorId" in role ? role.vendorId : "");

const mark = () => randomBytes(3).toString("hex");

atEachWidth(() => {
  test("a platform's admin creates a vendor, takes it off the platform, undoes that and gives it a domain", async ({
    cms,
    browserOf,
  }) => {
    const { admin, code } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    const vendor = `Épicerie ${mark()}`;
    await page.goto(app(`/admin/vendors?platform=${code}`));
    await page.getByRole("link", { name: "New vendor" }).click();
    await expectSound(page);
    const suggested = vendor.toLowerCase().replace("é", "e").replace(" ", "-");
    await expect(async () => {
      await page.getByLabel("Name", { exact: true }).fill(vendor);
      await expect(page.getByLabel("Code", { exact: true })).toHaveValue(suggested);
    }).toPass();
    const codeField = page.getByLabel("Code", { exact: true });
    await codeField.fill("www");
    await expect(page.getByText("Is reserved")).toHaveCount(0);
    await codeField.blur();
    await expect(codeField).toHaveAccessibleDescription(
      /Is reserved: the application uses it for the platform's own site\./,
    );
    await codeField.fill("Not a code");
    await expect(codeField).toHaveAccessibleDescription(/Must be lower-case letters, digits and single hyphens\./);
    await codeField.fill(suggested);
    await expect(codeField).not.toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("Telephone").fill("+352 26 12 34");
    await page.getByLabel("E-mail address").fill("not an address");
    await page.getByRole("button", { name: "Create the vendor" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Nothing is saved yet" })).toBeFocused();
    await expect(page.getByLabel("Telephone")).toHaveValue("+352 26 12 34");
    await page.getByLabel("E-mail address").fill("shop@example.lu");
    await page.getByRole("button", { name: "Create the vendor" }).click();
    await expect(mainHeading(page)).toHaveText(vendor);
    await expectSound(page);

    await page.getByRole("button", { name: `Remove from ${code}` }).click();
    await expect(page.getByRole("button", { name: `Join again ${code}` })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("button", { name: `Remove from ${code}` })).toBeVisible();

    const host = `www.shop-${mark()}.lu`;
    await page.getByLabel(`A domain for its storefront on ${code}`).fill(`https://${host}/`);
    await page.getByRole("button", { name: `Add the domain on ${code}` }).click();
    await expect(page.getByText("Is a name only, such as shop.example.lu, without https:// or a path.")).toBeVisible();
    await page.getByLabel(`A domain for its storefront on ${code}`).fill(host);
    await page.getByRole("button", { name: `Add the domain on ${code}` }).click();
    const domain = page.getByRole("listitem").filter({ hasText: host });
    await expect(domain.getByText("Primary")).toBeVisible();
    await domain.getByRole("button", { name: "Remove" }).click();
    await expect(domain).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(domain.getByText("Primary")).toBeVisible();
    await expect(page.getByRole("button", { name: "Suspend" })).toHaveCount(0);
  });

  test("a super admin sees what a smaller tier would pause before it is applied, and undoes a suspension", async ({
    cms,
    browserOf,
  }) => {
    const { vendorCode, code, admin, owner } = await aTenant(cms);
    const tier = `Tiny ${mark()}`;
    const pageId = await cms.run(async (ctx) => {
      await aTier(ctx, { name: tier, maxPages: 0, maxCustomPages: 0 });
      const member = { platformId: platformOf(admin), vendorId: vendorOf(owner) };
      for (let index = 10; index < 22; index++) await aPage(ctx, { ...member, slug: `own-${index}` });
      return aPage(ctx, { ...member, slug: "about" });
    });
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await page.goto(app(`/admin/vendors/${vendorCode}`));
    await page.getByRole("button", { name: `Change tier on ${code}` }).click();
    const dialog = page.getByRole("dialog", { name: `Tier on ${code}`, exact: true });
    await dialog.getByLabel("Tier").selectOption({ label: tier });
    const named = dialog.getByRole("list", { name: "Will be paused" }).getByRole("listitem");
    await expect(named).toHaveCount(11);
    await expect(named.last()).toHaveText("and 3 more");
    await expect(named.getByRole("link", { name: "/about (EN)" })).toHaveAttribute(
      "href",
      `/admin/content-pages/${pageId}`,
    );
    await expectSound(page);
    await dialog.getByRole("button", { name: "Change the tier" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Paused, the newest first: 13 pages. Nothing is deleted.").first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 3 }).filter({ hasText: tier })).toBeVisible();

    await page.getByRole("button", { name: "Suspend", exact: true }).click();
    await expect(page.getByRole("button", { name: "End the suspension" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByRole("button", { name: "Suspend", exact: true })).toBeVisible();
  });

  test("an admin looks at a vendor's dashboard, which is recorded, and finds back", async ({ cms, browserOf }) => {
    const { admin, vendorCode } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app(`/admin/vendors/${vendorCode}`));
    await page.getByRole("link", { name: "View as this vendor" }).click();
    await expect(page.getByText(`You are viewing as ${vendorCode}, nothing can be changed.`)).toBeVisible();
    await expectSound(page);
    await page.getByRole("link", { name: "Back to the administration" }).click();
    await expect(mainHeading(page)).toHaveText(vendorCode);
    const events = await cms.run(({ db }) =>
      db
        .select({ action: auditEvents.action })
        .from(auditEvents)
        .innerJoin(vendors, eq(vendors.id, auditEvents.vendorId))
        .where(eq(vendors.code, vendorCode)),
    );
    expect(events.map(({ action }) => action)).toContain("vendor.view-as");
  });

  test("of 200 vendors fifty are shown at a time, the search finds the others, and long names stay inside", async ({
    cms,
    browserOf,
  }) => {
    const { admin, code } = await aTenant(cms);
    const crowd = mark();
    await cms.run(async (ctx) => {
      const tierId = await aTier(ctx);
      if (admin.kind !== "platform-admin") throw new Error("The tenant has no admin.");
      for (let index = 0; index < 200; index++) {
        const number = String(index).padStart(3, "0");
        const name = index === 0 ? "W".repeat(80) : `Crowd ${crowd} ${number}`;
        const { vendorId } = await createVendor(ctx, { name, code: `crowd-${crowd}-${number}`, profile: {} });
        await joinPlatform(ctx, { platformId: admin.platformId, vendorId, tierId });
      }
    });
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app(`/admin/vendors?platform=${code}`));
    await expect(page.getByRole("main")).toContainText("201 businesses");
    const rows = page.getByRole("table", { name: "Vendors" }).getByRole("row");
    await expect(rows).toHaveCount(51);
    await expectSound(page);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(rows).toHaveCount(51);
    await page.getByRole("searchbox", { name: "Name or code" }).fill("WWWW");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(rows).toHaveCount(2);
    await expectSound(page);
    await page.getByRole("searchbox", { name: "Name or code" }).fill("nobody is called so");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("No vendor matches")).toBeVisible();
    await expectSound(page);
  });
});

test.describe("another platform's vendor", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("is not there for an admin, neither to look at nor to view as", async ({ cms, browserOf }) => {
    const [own, other] = [await aTenant(cms), await aTenant(cms)];
    const page = await browserOf(await aPerson(cms, { roles: [own.admin] }));
    for (const path of [
      `/admin/vendors/${other.vendorCode}`,
      `/admin/vendors/${other.vendorCode}?platform=${other.code}`,
      `/admin/vendors?platform=${other.code}`,
      `/dashboard?as=${other.vendorCode}`,
    ]) {
      const answer = await page.goto(app(path));
      expect(answer?.status(), path).toBe(404);
    }
  });
});
