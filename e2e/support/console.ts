import { expect, type Locator, type Page } from "@playwright/test";
import type { Login } from "./people";
import { app } from "./server";

/** What people find in the console, by role and label: what is called otherwise one day is changed here. */

export const emailField = (page: Page) => page.getByLabel("E-mail address", { exact: true });
export const passwordField = (page: Page) => page.getByRole("main").getByLabel("Password", { exact: true });
export const signInButton = (page: Page) => page.getByRole("button", { name: "Sign in", exact: true });

/** Fills in the sign-in form that is shown and sends it. */
export async function submitSignIn(page: Page, { email, password }: Login): Promise<void> {
  await emailField(page).fill(email);
  await passwordField(page).fill(password);
  await signInButton(page).click();
}

/** The address of the form, whatever it leads to afterwards. */
export const onSignIn = (url: URL) => url.pathname === "/login";

/** What a form says above itself. */
export const refusal = (page: Page) => page.getByRole("alert").filter({ hasText: /\S/ });
export const notice = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

/** The navigation; on a phone it is behind a button, which is pressed first. */
export async function navigation(page: Page): Promise<Locator> {
  const drawer = page.getByRole("button", { name: "Open the navigation" });
  if (await drawer.isVisible()) await drawer.click();
  return page.getByRole("navigation", { name: "Console" }).filter({ visible: true });
}

export const accountButton = (page: Page) => page.getByRole("button", { name: /^Account of / });

export async function openAccountMenu(page: Page): Promise<Locator> {
  await accountButton(page).click();
  const menu = page.getByRole("menu");
  await expect(menu).toBeVisible();
  return menu;
}

export async function signOut(page: Page): Promise<void> {
  const menu = await openAccountMenu(page);
  await menu.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(onSignIn);
}

export const inviteButton = (page: Page) => page.getByRole("button", { name: "Invite", exact: true });
/** The window over the page; brief messages at the edge of the screen are dialogs too, but not modal. */
export const dialog = (page: Page) => page.getByRole("dialog").and(page.locator(":not([aria-modal=false])"));
export const sendInvitation = (page: Page) => dialog(page).getByRole("button", { name: "Send the invitation" });

/** Opens the window to invite someone and fills it in; `role` is how the list of roles calls it. */
export async function fillInvitation(page: Page, email: string, role?: string): Promise<void> {
  // As long as the page is not awake, a press of the button is lost.
  await expect(async () => {
    if (await dialog(page).isHidden()) await inviteButton(page).click();
    await expect(emailField(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await emailField(page).fill(email);
  if (role) await dialog(page).getByLabel("Role").selectOption({ label: role });
}

export async function invite(page: Page, email: string, role?: string): Promise<void> {
  await fillInvitation(page, email, role);
  await sendInvitation(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(invitationOf(page, email)).toBeVisible();
}

/** The line of someone who was invited, and of someone who has a role. */
export const invitationOf = (page: Page, email: string) =>
  page.getByRole("region", { name: "Invitations" }).getByRole("listitem").filter({ hasText: email });
export const personOf = (page: Page, email: string) =>
  page.getByRole("region", { name: "People" }).getByRole("listitem").filter({ hasText: email });

export const resendButton = (page: Page, email: string) =>
  page.getByRole("button", { name: `Send again the invitation of ${email}` });
export const revokeButton = (page: Page, email: string) =>
  page.getByRole("button", { name: `Revoke the invitation of ${email}` });

/** Takes the role of a person away, in the window that asks first. */
export async function takeRoleAway(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^Take away from ${name}`) }).click();
  await dialog(page).getByRole("button", { name: "Take the role away" }).click();
  await expect(dialog(page)).toBeHidden();
}

/**
 * Opens the newest mail to someone in the outbox.
 *
 * @param admin a super admin's browser.
 * @returns where its button leads.
 */
export async function readMail(admin: Page, recipient: string): Promise<string> {
  await admin.goto(app("/admin/outbox"));
  await admin.getByRole("listitem").filter({ hasText: recipient }).getByRole("link").first().click();
  await admin.waitForURL(/\/admin\/outbox\/./);
  const href = await admin.getByRole("article").getByRole("link").getAttribute("href");
  if (!href) throw new Error("The mail has no link.");
  return href;
}

export const newPassword = (page: Page) => page.getByLabel("New password", { exact: true });
export const currentPassword = (page: Page) => page.getByLabel("Current password", { exact: true });
export const changePasswordButton = (page: Page) => page.getByRole("button", { name: "Change the password" });

/** The lines of devices that are signed in. */
export const devices = (page: Page) => page.getByRole("region", { name: "Devices" }).getByRole("listitem");

/** Accepts the invitation that is shown with a new account. */
export async function acceptWithNewAccount(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await passwordField(page).fill(password);
  await page.getByRole("button", { name: "Create the account and accept" }).click();
}

export const acceptButton = (page: Page) => page.getByRole("button", { name: "Accept the invitation" });
