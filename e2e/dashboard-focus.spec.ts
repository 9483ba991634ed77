import type { Locator, Page } from "@playwright/test";
import { changeTier } from "@/cms/memberships/change-tier";
import { layers } from "@/cms/pages/layer";
import { overridePage } from "@/cms/pages/override-page";
import { aPage, aTier } from "@/test/factories";
import { callAction } from "./support/action-calls";
import { publish } from "./support/admin-pages";
import { message } from "./support/admin-platforms";
import { dialog } from "./support/console";
import { expect, mainHeading, test } from "./support/journey";
import { press, reach, type } from "./support/keyboard";
import { cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { aStorefront, says } from "./support/storefront";
import { anOwner, everyState, line, openPages } from "./support/vendor-pages";

test.use({ viewport: { width: 1440, height: 900 } });

/** Something within, and nothing around it, has the focus. */
const expectFocusIn = (place: Locator) =>
  expect.poll(() => place.evaluate((element) => element.contains(document.activeElement))).toBe(true);

/** Presses a button by the keyboard until that shows; as long as the page is not awake, a press is lost. */
async function pressUntil(page: Page, button: Locator, isDone: () => Promise<void>): Promise<void> {
  await expect(async () => {
    if (await button.isVisible()) {
      await button.focus();
      await press(page, "Enter");
    }
    await isDone();
  }).toPass();
}

test("whatever is done by the keyboard, the focus goes on to what took the place of what was pressed", async ({
  cms,
  browserOf,
}) => {
  test.slow();
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  const pageId = await cms.run(async (ctx) => {
    await everyState(ctx, storefront);
    // The plans above the present one are compared, so it has limits.
    const tierId = await aTier(ctx, { maxPages: 100, maxCustomPages: 100 });
    await changeTier(ctx, { platformId, vendorId, tierId });
    await aTier(ctx, { name: `Larger ${storefront.code}` });
    for (const [place, title] of ["News", "Team", "Prices"].entries()) {
      const document = says(title, { headerOrder: 30 + place });
      await aPage(ctx, { platformId, vendorId, layer: layers.vendor, slug: title.toLowerCase(), document });
    }
    await aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About us") });
    return (await overridePage(ctx, { platformId, vendorId, slug: "about", locale: "en" })).pageId;
  });
  const page = await browserOf(await anOwner(cms, vendorId));

  await openPages(page, storefront);
  const hidden = line(page, "hidden");
  await pressUntil(page, hidden.getByRole("button", { name: /^Show again/ }), () =>
    expect(hidden).toContainText("Published", { timeout: 5000 }),
  );
  await expectFocusIn(hidden);
  await line(page, "team").getByRole("button", { name: "Delete" }).focus();
  await press(page, "Enter");
  await expect(line(page, "team")).toHaveCount(0);
  await expectFocusIn(page.getByRole("table", { name: "Pages" }));
  await press(page, "F6");
  await reach(page, message(page, "is deleted").getByRole("button", { name: "Undo" }));
  await press(page, "Enter");
  await expect(line(page, "team")).toBeVisible();
  await expectFocusIn(page.getByRole("table", { name: "Pages" }));

  await page.goto(app("/dashboard/settings?tab=menus"));
  const header = page.getByRole("region", { name: "Header" });
  const team = header.getByRole("listitem").filter({ hasText: "Team" });
  await pressUntil(page, team.getByRole("button", { name: "Move Team down" }), () =>
    expect(header.getByRole("listitem").last()).toContainText("Team", { timeout: 1000 }),
  );
  await expectFocusIn(team);
  await team.getByRole("button", { name: "Take Team out of the menu" }).focus();
  await press(page, "Enter");
  await expect(team).toHaveCount(0);
  await expectFocusIn(header);
  await header.getByRole("button", { name: "Save the order" }).focus();
  await press(page, "Enter");
  await expect(message(page, "Header: saved")).toBeVisible();
  await expectFocusIn(header);

  await page.goto(app("/dashboard/usage"));
  await page.getByText("Compare the plans").click();
  const ask = page.getByRole("button", { name: `Ask for Larger ${storefront.code}` });
  await pressUntil(page, ask, () => expect(dialog(page)).toBeVisible({ timeout: 1000 }));
  await expect(dialog(page).getByLabel("A note to them")).toBeFocused();
  await type(page, "For our six languages");
  await press(page, "Tab");
  await press(page, "Enter");
  await expect(page.getByRole("button", { name: "Withdraw the request" })).toBeVisible();
  await expectFocusIn(page.getByRole("main"));

  await page.goto(app(`/dashboard/pages/${pageId}`));
  await pressUntil(page, publish(page), () => expect(publish(page)).toBeDisabled({ timeout: 5000 }));
  await expectFocusIn(page.getByRole("main"));
});

test("the keyboard passes the preview by, and a section’s menu leads to its fields", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug: "own", document: says("Our own") }));
  const page = await browserOf(await anOwner(cms, vendorId));
  await page.goto(app(`/dashboard/pages/${pageId}`));
  const shownFields = page.getByRole("tabpanel", { name: "Section" });
  for (const name of ["To the fields", "Skip the preview"]) {
    await pressUntil(page, page.getByRole("button", { name }), () =>
      expect(shownFields).toBeFocused({ timeout: 1000 }),
    );
  }
  const more = page.getByRole("region", { name: "Sections" }).getByRole("button", { name: /^More to do with/ });
  await more.first().focus();
  await press(page, "Enter");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await press(page, "Enter");
  await expect(shownFields).toBeFocused();
});

test("what was deleted or reverted is found in a tab of its own, and comes back", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  await cms.run((ctx) => aPage(ctx, { platformId, vendorId, slug: "team", document: says("Team") }));
  const page = await browserOf(await anOwner(cms, vendorId));
  await openPages(page, storefront);
  const own = line(page, "team");
  await pressUntil(page, own.getByRole("button", { name: "Delete" }), () =>
    expect(own).toHaveCount(0, { timeout: 5000 }),
  );
  await page.getByRole("navigation", { name: "Kinds of pages" }).getByRole("link", { name: "Deleted 1" }).click();
  const deleted = page.getByRole("table", { name: "Deleted pages" });
  await expect(deleted).toContainText("/team");
  await page.goto(`${page.url()}&after=nowhere`);
  await expect(deleted).toContainText("/team");
  await pressUntil(page, own.getByRole("button", { name: "Bring it back Team" }), () =>
    expect(page.getByText("Nothing is deleted")).toBeVisible({ timeout: 5000 }),
  );
  await expect(message(page, "“Team” is back")).toBeVisible();
  await expect(mainHeading(page)).toHaveText("Pages");
  await openPages(page, storefront);
  await expect(own).toContainText("Custom");
});

test("Ctrl K leads to a screen or a page of the storefront, and finds nothing of another’s", async ({
  cms,
  browserOf,
}) => {
  const storefront = await aStorefront(cms);
  const { code, platformId, vendorId } = storefront;
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, vendorId, slug: "rare-teas", document: says("Rare teas") }),
  );
  const owner = await anOwner(cms, vendorId);
  const page = await browserOf(owner);
  await page.goto(app("/dashboard"));
  const field = page.getByRole("combobox", { name: "Find a screen or page" });
  await expect(async () => {
    if (await field.isHidden()) await press(page, "Control+k");
    await expect(field).toBeFocused({ timeout: 1000 });
  }).toPass();
  await type(page, "rare");
  await expect(page.getByRole("option", { name: /Rare teas/ })).toBeVisible();
  await press(page, "Enter");
  await page.waitForURL(app(`/dashboard/pages/${pageId}`));

  const own = [{ vendor: `${code}-shop`, platform: code }, "rare"];
  const other = await aStorefront(cms);
  const stranger = await anOwner(cms, other.vendorId);
  const foundBy = async (cookie: Record<string, string>) =>
    (await callAction("dashboard/find-in-storefront.ts findInStorefront", own, {}, cookie)).body.toString();
  expect(await foundBy(cookieHeader(await sessionOf(owner)))).toContain("Rare teas");
  expect(await foundBy(cookieHeader(await sessionOf(stranger)))).not.toContain("Rare teas");
  expect(await foundBy({})).not.toContain("Rare teas");
});
