import type { Page } from "@playwright/test";
import { createToken } from "@/cms/tokens/create-token";
import type { GrantedRole } from "@/cms/users/role";
import { callApi, expireToken } from "./support/api";
import type { Cms } from "./support/cms";
import { dialog, navigation, refusal } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, notFoundError, test } from "./support/journey";
import { tabTo } from "./support/keyboard";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

const rowOf = (page: Page, name: string) =>
  page.getByRole("table", { name: "API tokens" }).getByRole("row").filter({ hasText: name });
const shownToken = (page: Page) => page.getByLabel("Your token");
const create = (page: Page) => page.getByRole("button", { name: "Create the token" });

/** Fills the name in; as long as the page is not awake, what is typed may be lost. */
async function name(page: Page, text: string): Promise<void> {
  const field = page.getByLabel("Name", { exact: true });
  await expect(async () => {
    await field.fill(text);
    await expect(field).toHaveValue(text, { timeout: 1000 });
  }).toPass();
}

/** Chooses a preset, until the page is awake and says so. */
async function choosePreset(page: Page, preset: string): Promise<void> {
  await expect(async () => {
    await page.getByRole("radio", { name: preset }).check();
    await expect(page.getByText(`as “${preset}” has them`)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function revoke(page: Page, token: string): Promise<void> {
  await expect(async () => {
    if (await dialog(page).isHidden()) await page.getByRole("button", { name: `Revoke ${token}` }).click();
    await expect(dialog(page)).toContainText("This cannot be undone", { timeout: 1000 });
  }).toPass();
  await dialog(page).getByRole("button", { name: "Revoke the token" }).click();
  await expect(dialog(page)).toBeHidden();
}

const aToken = ({ run }: Pick<Cms, "run">, role: GrantedRole, named = "Nightly import") =>
  run((ctx) => createToken(ctx, { name: named, role, scopes: ["page.read"], expiresInDays: 30 }));

atEachWidth(() => {
  test("an owner makes a token, calls the API with it, and revokes it", async ({ cms, browserOf }) => {
    const { code, vendorCode, owner } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { name: "Olga Owner", roles: [owner] }));
    await page.goto(app("/dashboard"));
    await (await navigation(page)).getByRole("link", { name: "API tokens" }).click();
    await expect(page.getByText("No token yet")).toBeVisible();
    await expectSound(page);

    await page.getByRole("link", { name: "New token" }).click();
    await choosePreset(page, "Write drafts");
    await name(page, "Shop system");
    await page.getByText("Choose scope by scope").click();
    await expect(page.getByRole("checkbox", { name: /^Publish pages, now or later/ })).not.toBeChecked();
    await page.getByRole("checkbox", { name: /^Upload pictures/ }).uncheck();
    await expect(page.getByRole("radio", { name: "Write drafts" })).not.toBeChecked();
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await create(page).click();

    await expect(page.getByText("it is never shown again")).toBeVisible();
    await expect(page.getByRole("heading", { name: "“Shop system” is made" })).toBeFocused();
    const token = await shownToken(page).inputValue();
    expect(token).toMatch(/^orion_[0-9a-f]{64}$/);
    const pages = `/platforms/${code}/vendors/${vendorCode}/pages`;
    const example = (await page.locator("pre").textContent()) ?? "";
    expect(example).toContain(`Authorization: Bearer ${token}`);
    const [, own = ""] =
      new RegExp(`${app("/api/v1")}(/platforms/${code}/vendors/${vendorCode}/\\S+)`).exec(example) ?? [];
    expect((await callApi("GET", own, { token })).status).toBe(200);
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    expect((await callApi("GET", pages, { token })).status).toBe(200);
    await page.getByRole("link", { name: "Done" }).click();
    const row = rowOf(page, "Shop system");
    await expect(row).toContainText("Made by Olga Owner");
    await expect(row).toContainText(`Editor of`);
    await expect(row).toContainText(/\d+ scopes/);
    await expect(row).not.toContainText("Never");
    expect(await page.content()).not.toContain(token);
    await row.getByText(/\d+ scopes/).click();
    await expect(row).toContainText("save drafts");
    await expect(row).not.toContainText("upload pictures");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await revoke(page, "Shop system");
    await expect(page.getByText("“Shop system” no longer works.")).toBeVisible();
    await expect(page.getByText("No token yet")).toBeVisible();
    const refused = await callApi("GET", pages, { token });
    expect(refused.status).toBe(401);
    expect(refused.body).toMatchObject({ type: "/api/v1/reference#problem-unauthenticated" });
  });

  test("an admin makes tokens for the platform and sees those of its vendors, with expired ones marked", async ({
    cms,
    browserOf,
  }) => {
    const { code, admin, owner } = await aTenant(cms);
    const made = await aToken(cms, owner, "Forgotten till");
    await expireToken(cms, made.token);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app("/admin/tokens"));
    await expect(rowOf(page, "Forgotten till")).toContainText("Expired");
    await expect(rowOf(page, "Forgotten till")).toContainText("Made by a script");
    await expect(rowOf(page, "Forgotten till")).toContainText("Never");
    await expectSound(page);

    await page.getByRole("link", { name: "New token" }).click();
    await choosePreset(page, "Everything you may");
    await create(page).click();
    await expect(refusal(page).first()).toBeVisible();
    await expect(page.getByText("Must not be empty").first()).toBeVisible();
    await expectSound(page);
    await name(page, "Back office");
    await page.getByLabel("Works for").selectOption({ value: "7" });
    await create(page).click();
    const token = await shownToken(page).inputValue();
    expect((await callApi("GET", `/platforms/${code}/pages`, { token })).status).toBe(200);
    await page.getByRole("link", { name: "Done" }).click();
    await expect(rowOf(page, "Back office")).toContainText("Everything its role may");
    await expect(rowOf(page, "Back office")).toContainText(/in (6|7) days|next week/);
    await expect(rowOf(page, "Back office")).toContainText(`Admin of ${code}`);
  });
});

test("the token is copied, and is not there any more once the screen is left", async ({ cms, browserOf }) => {
  const { owner } = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [owner] }));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: app() });
  await page.goto(app("/dashboard/tokens/new"));
  await name(page, "Once");
  await create(page).click();
  const token = await shownToken(page).inputValue();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: "Copied", exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  await page.getByRole("button", { name: "Copy Try it in a terminal" }).click();
  await expect(page.getByRole("button", { name: "Copied Try it in a terminal" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Bearer ${token}`);
  await page.reload();
  await expect(create(page)).toBeVisible();
  expect(await page.content()).not.toContain(token);
});

test("a super admin makes a token of the installation, and one for a vendor, by the keyboard alone", async ({
  cms,
  browserOf,
}) => {
  const { code, vendorCode, admin } = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await page.goto(app("/admin/tokens/new"));
  await name(page, "Installer");
  await page.getByLabel("Role", { exact: true }).selectOption({ label: "Super admin of this installation" });
  await create(page).click();
  const token = await shownToken(page).inputValue();
  expect((await callApi("GET", `/platforms/${code}/pages`, { token })).status).toBe(200);

  const desk = await browserOf(await aPerson(cms, { roles: [admin] }));
  await desk.goto(app("/admin/tokens/new"));
  await name(desk, "Till");
  await desk.getByLabel("Role", { exact: true }).selectOption({ label: "Owner of a vendor" });
  await desk.getByRole("combobox", { name: "Vendor" }).focus();
  await desk.keyboard.type(vendorCode);
  await desk.getByRole("option").first().waitFor();
  await desk.keyboard.press("Enter");
  await tabTo(desk, "radio", /^Read only/);
  await desk.keyboard.press("ArrowDown");
  await expect(desk.getByRole("radio", { name: "Write drafts" })).toBeChecked();
  await tabTo(desk, "button", "Create the token");
  await desk.keyboard.press("Enter");
  const own = await shownToken(desk).inputValue();
  expect((await callApi("GET", `/platforms/${code}/vendors/${vendorCode}/pages`, { token: own })).status).toBe(200);
  expect((await callApi("GET", `/platforms/${code}/pages`, { token: own })).status).toBe(404);
});

test("a long list is read part by part", async ({ cms, browserOf }) => {
  const { owner } = await aTenant(cms);
  await cms.run(async (ctx) => {
    for (let count = 0; count < 51; count += 1) {
      const scopes = ["page.read" as const];
      await createToken(ctx, { name: `Token ${count}`, role: owner, scopes, expiresInDays: 1 });
    }
  });
  const page = await browserOf(await aPerson(cms, { roles: [owner] }));
  await page.goto(app("/dashboard/tokens"));
  const rows = page.getByRole("button", { name: /^Revoke/ });
  await expect(rows).toHaveCount(50);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole("link", { name: "To the beginning" }).click();
  await expect(rows).toHaveCount(50);
});

test.describe("others", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("see nothing of a vendor’s tokens: its editors, its neighbours and other admins", async ({ cms, browserOf }) => {
    const [ours, theirs] = [await aTenant(cms), await aTenant(cms)];
    await aToken(cms, ours.owner, "Secret till");
    await aToken(cms, ours.admin, "Secret desk");
    const expectRefused = async (role: GrantedRole, paths: string[]) => {
      const page = await browserOf(await aPerson(cms, { roles: [role] }));
      for (const path of paths) {
        expect.soft((await page.goto(app(path)))?.status(), path).toBe(404);
        await expect(page.getByText(/Secret (till|desk)/)).toHaveCount(0);
      }
    };
    const ofVendor = ["", "/new"].map((end) => `/dashboard/tokens${end}?vendor=${ours.vendorCode}`);
    const ofPlatform = ["", "/new"].map((end) => `/admin/tokens${end}?platform=${ours.code}`);
    await expectRefused(ours.editor, [...ofVendor, ...ofPlatform]);
    await expectRefused(theirs.owner, [...ofVendor, ...ofPlatform]);
    await expectRefused(theirs.admin, ofPlatform);
    await expectRefused(ours.owner, ofPlatform);

    const owner = await browserOf(await aPerson(cms, { roles: [ours.owner] }));
    await owner.goto(app("/dashboard/tokens"));
    await expect(rowOf(owner, "Secret till")).toBeVisible();
    await expect(owner.getByText("Secret desk")).toHaveCount(0);

    const viewer = await browserOf(await aPerson(cms, { roles: [ours.admin] }));
    await viewer.goto(app(`/dashboard/tokens?as=${ours.vendorCode}`));
    await expect(viewer.getByText("nothing can be changed")).toBeVisible();
    await expect(viewer.getByRole("link", { name: "New token" })).toHaveCount(0);
    await expect(viewer.getByRole("button", { name: /^Revoke/ })).toHaveCount(0);
    expect((await viewer.goto(app(`/dashboard/tokens/new?as=${ours.vendorCode}`)))?.status()).toBe(404);
  });
});
