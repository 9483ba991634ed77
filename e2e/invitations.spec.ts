import { eq } from "drizzle-orm";
import { invitations } from "@/db/schema";
import {
  acceptButton,
  acceptWithNewAccount,
  dialog,
  emailField,
  fillInvitation,
  invitationOf,
  invite,
  inviteButton,
  navigation,
  personOf,
  readMail,
  refusal,
  resendButton,
  revokeButton,
  sendInvitation,
  submitSignIn,
} from "./support/console";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

const password = "a long enough password";

atEachWidth(() => {
  test("an admin invites an admin of a platform, who accepts with a new account and sees that platform alone", async ({
    cms,
    browserOf,
  }) => {
    const [ours, theirs] = [await aTenant(cms), await aTenant(cms)];
    const admin = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const email = anEmail("claire");
    await admin.goto(app(`/admin/users?platform=${ours.code}`));
    await expectSound(admin);
    await fillInvitation(admin, email, `Admin of ${ours.code}`);
    await expectSound(admin);
    await sendInvitation(admin).click();
    await expect(dialog(admin)).toBeHidden();
    await expect(invitationOf(admin, email)).toContainText("Pending");
    await expectSound(admin);

    const link = await readMail(admin, email);
    await expectSound(admin);
    expect(link).toMatch(new RegExp(`^${app("/invite/")}[0-9a-f]{64}$`));

    const claire = await browserOf(null);
    await claire.goto(link);
    await expect(mainHeading(claire)).toHaveText(`Join ${ours.code}`);
    await expectSound(claire);
    await acceptWithNewAccount(claire, "Claire Hoffmann", password);
    await claire.waitForURL(app("/admin"));
    await expect(mainHeading(claire)).toContainText("Claire Hoffmann");
    await expect(claire.getByRole("main").getByRole("link", { name: ours.code, exact: true }).first()).toBeVisible();
    await expectSound(claire);
    await expect(claire.getByRole("main")).not.toContainText(theirs.code);

    await (await navigation(claire)).getByRole("link", { name: "Users and invitations" }).click();
    await expect(personOf(claire, email)).toContainText(`Admin of ${ours.code}`);
    await expectSound(claire);
  });

  test("an owner invites a colleague, who accepts and writes for the same vendor", async ({ cms, browserOf }) => {
    const tenant = await aTenant(cms);
    const admin = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const owner = await browserOf(await aPerson(cms, { roles: [tenant.owner] }));
    const email = anEmail("marc");
    await owner.goto(app("/dashboard"));
    await expectSound(owner);
    await (await navigation(owner)).getByRole("link", { name: "People" }).click();
    await invite(owner, email);
    await expectSound(owner);

    const marc = await browserOf(null);
    await marc.goto(await readMail(admin, email));
    await expect(marc.getByRole("main")).toContainText(`Editor of ${tenant.vendorCode}`);
    await acceptWithNewAccount(marc, "Marc Wagner", password);
    await marc.waitForURL(app("/dashboard"));
    await expect(marc.getByRole("main")).toContainText(`${tenant.vendorCode} on ${tenant.code}`);
    await expect((await navigation(marc)).getByRole("link")).toHaveText([
      "Home",
      "Pages",
      "Media",
      "Usage",
      "Settings",
    ]);

    await owner.reload();
    await expect(personOf(owner, email)).toContainText(`Editor of ${tenant.vendorCode}`);
    await expect(owner.getByRole("region", { name: "Invitations" })).toBeHidden();
  });

  test("who has an account signs in first, and who is signed in as another is told and can switch", async ({
    cms,
    browserOf,
  }) => {
    const tenant = await aTenant(cms);
    const admin = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const invited = await aPerson(cms, { name: "Tom Klein" });
    const other = await aPerson(cms);
    await admin.goto(app(`/admin/users?platform=${tenant.code}`));
    await invite(admin, invited.email, `Admin of ${tenant.code}`);
    const link = await readMail(admin, invited.email);

    const browser = await browserOf(other);
    await browser.goto(link);
    await expect(browser.getByRole("main")).toContainText(other.email);
    await expect(acceptButton(browser)).toHaveCount(0);
    await expectSound(browser);
    await browser.getByRole("button", { name: "Sign out and go on" }).click();

    await expect(browser.getByRole("link", { name: "Sign in to accept" })).toBeVisible();
    expect(browser.url()).toBe(link);
    await expectSound(browser);
    await browser.getByRole("link", { name: "Sign in to accept" }).click();
    await expect(emailField(browser)).toHaveValue(invited.email);
    await submitSignIn(browser, invited);
    await browser.waitForURL(link);
    await expectSound(browser);
    await acceptButton(browser).click();
    await browser.waitForURL(app("/admin"));
    await expect(mainHeading(browser)).toContainText("Tom Klein");
  });

  test("an invitation that was accepted, taken back, has expired or is cut off says what to do", async ({
    cms,
    browserOf,
  }) => {
    const tenant = await aTenant(cms);
    const admin = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const reader = await browserOf(null);
    const invited = async (name: string) => {
      const email = anEmail(name);
      await admin.goto(app(`/admin/users?platform=${tenant.code}`));
      await invite(admin, email, `Admin of ${tenant.code}`);
      return { email, link: await readMail(admin, email) };
    };
    const expectRefused = async (link: string, advice: string) => {
      await reader.goto(link);
      await expect(refusal(reader)).toContainText(advice);
      await expect(reader.getByRole("main").getByRole("textbox")).toHaveCount(0);
      await expectSound(reader);
    };

    const expired = await invited("expired");
    await cms.run(({ db }) =>
      db
        .update(invitations)
        .set({ expiresAt: new Date(0) })
        .where(eq(invitations.email, expired.email)),
    );
    await expectRefused(expired.link, "has expired. Ask the people who invited you to send it again.");
    await admin.goto(app(`/admin/users?platform=${tenant.code}`));
    await expect(invitationOf(admin, expired.email)).toContainText("Expired");
    await expectSound(admin);

    const revoked = await invited("revoked");
    await admin.goto(app(`/admin/users?platform=${tenant.code}`));
    await revokeButton(admin, revoked.email).click();
    await expect(invitationOf(admin, revoked.email)).toBeHidden();
    await expectRefused(revoked.link, "was taken back. Ask the people who invited you.");

    const accepted = await invited("accepted");
    const accepter = await browserOf(null);
    await accepter.goto(accepted.link);
    await acceptWithNewAccount(accepter, "Ana Costa", password);
    await accepter.waitForURL(app("/admin"));
    await expectRefused(accepted.link, "was accepted already. Sign in with the account that accepted it.");

    await expectRefused(accepted.link.slice(0, -1), "Use the newest mail.");
  });

  test("an invitation that is sent again has a new link, and the earlier one is useless", async ({
    cms,
    browserOf,
  }) => {
    const tenant = await aTenant(cms);
    const admin = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const email = anEmail("again");
    await admin.goto(app(`/admin/users?platform=${tenant.code}`));
    await invite(admin, email, `Admin of ${tenant.code}`);
    const first = await readMail(admin, email);
    await admin.goto(app(`/admin/users?platform=${tenant.code}`));
    await resendButton(admin, email).click();
    await expect(admin.getByText("Invitation sent again")).toBeVisible();
    await expectSound(admin);
    const second = await readMail(admin, email);
    expect(second).not.toBe(first);

    const reader = await browserOf(null);
    await reader.goto(first);
    await expect(refusal(reader)).toContainText("a newer invitation was sent since. Use the newest mail.");
    await reader.goto(second);
    await expect(mainHeading(reader)).toHaveText(`Join ${tenant.code}`);
  });

  test("who is invited or an admin already cannot be invited again, and what was typed stays", async ({
    cms,
    browserOf,
  }) => {
    const tenant = await aTenant(cms);
    const holder = await aPerson(cms, { roles: [tenant.admin] });
    const admin = await browserOf(holder);
    await admin.goto(app("/admin/users"));
    await fillInvitation(admin, holder.email, `Admin of ${tenant.code}`);
    await sendInvitation(admin).click();
    await expect(refusal(admin).first()).toContainText("They have this role already.");
    await expect(emailField(admin)).toHaveValue(holder.email);
    await expectSound(admin);
    await emailField(admin).fill("no address");
    await sendInvitation(admin).click();
    await expect(dialog(admin)).toContainText("Must be an e-mail address");
    await expect(emailField(admin)).toHaveValue("no address");
    await admin.keyboard.press("Escape");
    await expect(dialog(admin)).toContainText("What you typed here is not saved.");
    await admin.getByRole("button", { name: "Go on writing" }).click();
    await expect(emailField(admin)).toHaveValue("no address");
    await admin.keyboard.press("Escape");
    await admin.getByRole("button", { name: "Close without saving" }).click();
    await expect(dialog(admin)).toBeHidden();
    await expect(inviteButton(admin)).toBeVisible();
  });
});
