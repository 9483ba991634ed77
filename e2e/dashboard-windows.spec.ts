import { aTier } from "@/test/factories";
import { aMedia } from "@/test/media";
import { dialog, fillInvitation, sendInvitation } from "./support/console";
import { atEachWidth, expect, test } from "./support/journey";
import { app } from "./support/server";
import { aStorefront } from "./support/storefront";
import { anOwner } from "./support/vendor-pages";

atEachWidth(() => {
  test("a picture whose name has no gaps is looked at within its window", async ({ cms, browserOf }) => {
    const { platformId, vendorId } = await aStorefront(cms);
    const name = "unbroken".repeat(15);
    await cms.run((ctx) => aMedia(ctx, { platformId, vendorId, name: `${name}.jpg` }));
    const page = await browserOf(await anOwner(cms, vendorId));
    // Its files are in no storage.
    const file = { status: 200, contentType: "image/webp", body: "" };
    await page.route("**/media/*/*.webp", (route) => route.fulfill(file));
    await page.goto(app("/dashboard/media"));
    await expect(async () => {
      if (await dialog(page).isHidden()) await page.getByRole("button", { name: `Open ${name}` }).click();
      await expect(dialog(page).getByRole("button", { name: "Crop" })).toBeInViewport({ timeout: 2000 });
    }).toPass();
    const { content, window } = await dialog(page).evaluate((element) => ({
      content: element.scrollWidth,
      window: element.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(window);
  });
});

test("a double press opens a window and leaves it open, and a second Escape gives up what is typed", async ({
  cms,
  browserOf,
}) => {
  const { code, vendorId } = await aStorefront(cms);
  await cms.run((ctx) => aTier(ctx, { name: `Larger ${code}` }));
  const owner = await anOwner(cms, vendorId);
  const page = await browserOf(owner);
  await page.goto(app("/dashboard/usage"));
  await page.getByText("Compare the plans").click();
  await expect(async () => {
    await page.getByRole("button", { name: `Ask for Larger ${code}` }).dblclick();
    await expect(dialog(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dialog(page).getByLabel("A note to them")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();

  await page.goto(app("/dashboard/people"));
  await fillInvitation(page, owner.email, "Owner: decides about people, settings and plans too");
  await sendInvitation(page).click();
  await expect(dialog(page)).toContainText("They have this role already.");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toContainText("Close once more to give it up.");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("settings are saved by Ctrl S too, and a colour that is none is marked and not shown as if it were", async ({
  cms,
  browserOf,
}) => {
  const storefront = await aStorefront(cms);
  const page = await browserOf(await anOwner(cms, storefront.vendorId));
  await page.goto(app("/dashboard/settings"));
  await expect(async () => {
    await page.getByLabel("Name", { exact: true }).fill("Thill & daughters");
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Saved. Visitors see it at once.")).toBeVisible({ timeout: 5000 });
  }).toPass();

  await page.goto(app("/dashboard/settings?tab=look"));
  const primary = page.getByLabel("Buttons and links", { exact: true });
  const begin = page.getByRole("figure").getByText("Begin");
  const before = await begin.evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(async () => {
    await primary.fill("red");
    await primary.press("Tab");
    await expect(page.getByText("Write six digits or letters from a to f")).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await begin.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(before);
  await primary.press("Control+s");
  await expect(page.getByRole("alert").filter({ hasText: "Nothing is saved yet" })).toBeFocused();
  await expect(primary).toHaveAttribute("aria-invalid", "true");
  await primary.fill("#ffff00");
  await primary.press("Control+s");
  await expect(page.getByRole("alert").filter({ hasText: "has a contrast of" })).toBeFocused();
  await expect(primary).toHaveAttribute("aria-invalid", "true");
});
