import type { Page } from "@playwright/test";
import {
  accountButton,
  changePasswordButton,
  dialog,
  invitationOf,
  inviteButton,
  notice,
  onSignIn,
  readMail,
} from "./support/console";
import { expect, mainHeading, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

const mostStops = 60;

/** Presses Tab until what has the focus is called so; each stop on the way must be seen. */
async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0] | "label", name: string | RegExp) {
  const target =
    role === "label" ? page.getByLabel(name, { exact: true }) : page.getByRole(role, { name, exact: true });
  const isThere = () =>
    target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page);
    if (await isThere()) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

/** What has the focus is inside the window and has an outline. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.hasAttribute("data-base-ui-focus-guard")) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return { what: element.outerHTML.slice(0, 200), isSeen: isOutlined && width > 1 && height > 1 };
  });
  if (focus) expect.soft(focus.isSeen, `the focus is seen on ${focus.what}`).toBe(true);
}

const type = (page: Page, text: string) => page.keyboard.insertText(text);
const press = (page: Page, key: string) => page.keyboard.press(key);

test.use({ viewport: { width: 1440, height: 900 } });

test("signing in, inviting, accepting and signing out need no pointer", async ({ cms, browserOf }) => {
  const { admin: role, code } = await aTenant(cms);
  const person = await aPerson(cms, { roles: [role] });
  const page = await browserOf(null);
  await page.goto(app("/login"));
  await tabTo(page, "label", "E-mail address");
  await type(page, person.email);
  await tabTo(page, "label", "Password");
  await type(page, person.password);
  await press(page, "Enter");
  await page.waitForURL(app("/admin"));

  await tabTo(page, "link", "Users and invitations");
  await press(page, "Enter");
  await page.waitForURL(app("/admin/users"));
  await tabTo(page, "button", "Invite");
  await press(page, "Enter");
  await expect(dialog(page)).toBeVisible();
  const email = anEmail("keyboard");
  await tabTo(page, "label", "E-mail address");
  await type(page, email);
  await tabTo(page, "label", "Role");
  await press(page, "A");
  await tabTo(page, "button", "Send the invitation");
  await press(page, "Space");
  await expect(dialog(page)).toBeHidden();
  await expect(invitationOf(page, email)).toContainText(`Admin of ${code}`);

  const chief = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  const invited = await browserOf(null);
  await invited.goto(await readMail(chief, email));
  await tabTo(invited, "label", "Your name");
  await type(invited, "Key Board");
  await tabTo(invited, "label", "Password");
  await type(invited, "a long enough password");
  await tabTo(invited, "button", "Show what is typed");
  await press(invited, "Space");
  await expect(invited.getByLabel("Password", { exact: true })).toHaveAttribute("type", "text");
  await tabTo(invited, "button", "Create the account and accept");
  await press(invited, "Enter");
  await invited.waitForURL(app("/admin"));

  await tabTo(invited, "button", /^Account of /);
  await press(invited, "Enter");
  await expect(invited.getByRole("menu")).toBeVisible();
  await press(invited, "ArrowUp");
  await expect(invited.getByRole("menuitem", { name: "Sign out" })).toBeFocused();
  await press(invited, "Enter");
  await invited.waitForURL(onSignIn);
});

test("a password is changed without a pointer", async ({ cms, browserOf }) => {
  const person = await aPerson(cms);
  const page = await browserOf(person);
  await page.goto(app("/account"));
  await tabTo(page, "label", "Current password");
  await type(page, person.password);
  await tabTo(page, "label", "New password");
  await type(page, "another long password");
  await tabTo(page, "button", "Change the password");
  await press(page, "Enter");
  await expect(notice(page, "Your password is changed")).toBeVisible();
  await expect(changePasswordButton(page)).toBeFocused();
});

test("a window takes the focus in, keeps it, closes on Escape and gives it back", async ({ cms, browserOf }) => {
  const { admin } = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [admin] }));
  await page.goto(app("/admin/users"));
  const hasFocus = () => dialog(page).evaluate((window) => window.contains(document.activeElement));
  for (const key of ["Enter", "Space"]) {
    await inviteButton(page).focus();
    await press(page, key);
    await expect(dialog(page)).toBeVisible();
    await expect.poll(hasFocus).toBe(true);
    for (let stop = 0; stop < 10; stop += 1) {
      await press(page, "Tab");
      await expect.poll(hasFocus).toBe(true);
    }
    await press(page, "Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(inviteButton(page)).toBeFocused();
  }
});

test("the account menu opens on arrows, closes on Escape and gives the focus back", async ({ cms, browserOf }) => {
  const { admin, owner } = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [admin, owner] }));
  await page.goto(app("/admin"));
  await accountButton(page).focus();
  await press(page, "ArrowDown");
  const entries = page.getByRole("menuitem");
  await expect(entries.first()).toBeFocused();
  await expect(entries).toHaveText([/My account/, /Administration/, /Dashboard/, /Sign out/]);
  await press(page, "Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(accountButton(page)).toBeFocused();
  await press(page, "Enter");
  await expect(entries.first()).toBeFocused();
  await press(page, "d");
  await expect(page.getByRole("menuitem", { name: "Dashboard" })).toBeFocused();
  await press(page, "Enter");
  await page.waitForURL(app("/dashboard"));
});

test("the first Tab reaches the skip link, which leads past the navigation", async ({ cms, browserOf }) => {
  const { admin } = await aTenant(cms);
  const page = await browserOf(await aPerson(cms, { roles: [admin] }));
  for (const path of ["/admin", "/admin/users", "/account"]) {
    await page.goto(app(path));
    await press(page, "Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await expectVisibleFocus(page);
    await press(page, "Enter");
    await press(page, "Tab");
    const isInMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    expect(isInMain, `on ${path} the next Tab goes on within the content`).toBe(true);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the drawer opens, takes the focus, closes on Escape and leads to its pages", async ({ cms, browserOf }) => {
    const { admin } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app("/admin"));
    const opener = page.getByRole("button", { name: "Open the navigation" });
    await tabTo(page, "button", "Open the navigation");
    await press(page, "Enter");
    await expect(dialog(page)).toBeVisible();
    await expect.poll(() => dialog(page).evaluate((drawer) => drawer.contains(document.activeElement))).toBe(true);
    await press(page, "Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await press(page, "Enter");
    await tabTo(page, "link", "Users and invitations");
    await press(page, "Enter");
    await page.waitForURL(app("/admin/users"));
    await expect(mainHeading(page)).toHaveText("Users and invitations");
  });
});
