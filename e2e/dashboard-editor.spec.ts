import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { startPage } from "@/cms/pages/start-page";
import { aPage, aSection } from "@/test/factories";
import { aDefault } from "@/test/storefronts";
import { openTab } from "./support/admin-pages";
import { undo } from "./support/admin-platforms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { app } from "./support/server";
import { visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { anOwner, everyState, line, openPages } from "./support/vendor-pages";

/** What a vendor's people meet in the editor of their pages besides the fields. */

atEachWidth(() => {
  test("a page that was reverted says what visitors see now, and leads there, back and to the list", async ({
    cms,
    browserOf,
  }) => {
    const { code, platformId, vendorId, shop } = await aStorefront(cms);
    const pageId = await cms.run(async (ctx) => {
      const intro = aSection("About us");
      await aDefault(ctx, { platformId, slug: "about" }, [intro]);
      const change = { patch: { changed: { [intro.id]: { heading: "About the shop" } } } };
      const made = await overridePage(ctx, { platformId, vendorId, slug: "about", locale: "en", change });
      await publishPage(ctx, made);
      return made.pageId;
    });
    const page = await browserOf(await anOwner(cms, vendorId));
    await page.goto(app(`/dashboard/pages/${pageId}`));
    await expect(page.getByRole("button", { name: "Save draft" })).toBeVisible();
    await expect(
      page.getByRole("button", { name: "More to do with this page" }),
      "an override is reverted, not deleted",
    ).toHaveCount(0);
    await page.getByRole("button", { name: "Revert to default" }).click();
    await dialog(page).getByRole("button", { name: "Revert to default" }).click();

    await expect(page.getByText("This page was reverted.")).toBeVisible();
    await expect(page.getByText(`Visitors see the ${code} default at its address.`)).toBeVisible();
    await expect(page.getByText("Published", { exact: true })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "See what visitors see" })).toHaveAttribute("href", /\/about$/);
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect(page.getByRole("button", { name: "Save draft" })).toBeVisible();
    expect((await visit(page, shop, "/about")).text).toContain("About the shop");
  });
});

test("a page that is taken off the site can be put back at once, and a schedule is cancelled by its name", async ({
  cms,
  browserOf,
}) => {
  const { platformId, vendorId, shop } = await aStorefront(cms);
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug: "menu", document: says("Menu") }));
  const page = await browserOf(await anOwner(cms, vendorId));
  await page.goto(app(`/dashboard/pages/${pageId}`));
  await openTab(page, "Publication");
  await page.getByRole("button", { name: "Take off the site" }).click();
  await expect(page.getByText("Visitors find nothing of it at its address.")).toBeVisible();
  expect((await visit(page, shop, "/menu")).status).toBe(404);
  await expect(page.getByText(/This draft counts towards the .* plan: 1 /)).toBeVisible();
  await undo(page, "Taken off the site");
  await expect(page.getByText("Back on the site")).toBeVisible();
  expect((await visit(page, shop, "/menu")).status).toBe(200);
});

test("a page that was begun with a layout is told what of it is still to be written, and that no menu has it", async ({
  cms,
  browserOf,
}) => {
  const { platformId, vendorId } = await aStorefront(cms);
  const { pageId } = await cms.run((ctx) =>
    startPage(ctx, { platformId, vendorId, locale: "en", slug: "bakery", title: "Our bakery", layout: "services" }),
  );
  const page = await browserOf(await anOwner(cms, vendorId));
  await page.goto(app(`/dashboard/pages/${pageId}`));
  await expect(page.getByText("It stands in no menu yet")).toBeVisible();
  await expect(page.getByLabel("Heading", { exact: true })).toHaveValue("Our bakery");
  await openTab(page, "Checks");
  const told = page.getByRole("button", { name: /The starting layout still tells you here what to write/ });
  await expect(told).toHaveCount(2);
  await told.first().click();
  await expect(page.getByText("Say in one sentence whom you help", { exact: false }).first()).toBeVisible();
});

test("a detached and a paused page are called so where they are written too", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  await cms.run((ctx) => everyState(ctx, storefront));
  const page = await browserOf(await anOwner(cms, storefront.vendorId));
  await openPages(page, storefront);
  await line(page, "detached").getByRole("link").first().click();
  await expect(page.getByText("Detached", { exact: true })).toBeVisible();
  await openPages(page, storefront);
  await expect(line(page, "paused-by-plan").getByRole("link", { name: "Choose or upgrade" })).toHaveAttribute(
    "href",
    /\/dashboard\/usage\?.*#paused$/,
  );
  await line(page, "paused-by-plan").getByRole("link").first().click();
  await expect(page.getByText("Paused", { exact: true })).toBeVisible();
  await expect(page.getByText("Published", { exact: true })).toHaveCount(0);
  await expect(page.getByText("or when you choose it in place of another")).toBeVisible();
});
