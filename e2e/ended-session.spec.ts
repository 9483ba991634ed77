import { eq } from "drizzle-orm";
import { sessions, userRoles } from "@/db/schema";
import {
  changePasswordButton,
  currentPassword,
  dialog,
  emailField,
  fillInvitation,
  invitationOf,
  newPassword,
  notice,
  refusal,
  sendInvitation,
  submitSignIn,
  takeRoleAway,
} from "./support/console";
import { atEachWidth, expect, expectSound, notFoundError, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

const wayBack = { name: "Sign in again in a new tab, then submit once more" };

atEachWidth(() => {
  test("a session that ended while a form was open: what was typed stays, and works after signing in again", async ({
    cms,
    browserOf,
  }) => {
    const person = await aPerson(cms);
    const page = await browserOf(person);
    await page.goto(app("/account"));
    await currentPassword(page).fill(person.password);
    await newPassword(page).fill("another long password");
    await cms.run(({ db }) => db.delete(sessions).where(eq(sessions.userId, person.id)));
    await changePasswordButton(page).click();
    await expect(refusal(page)).toContainText("Your session has ended, so nothing was saved.");
    await expect(currentPassword(page)).toHaveValue(person.password);
    await expect(newPassword(page)).toHaveValue("another long password");
    await expectSound(page);

    const opened = page.waitForEvent("popup");
    await refusal(page).getByRole("link", wayBack).click();
    const tab = await opened;
    await submitSignIn(tab, person);
    await tab.waitForURL(app("/account"));
    await tab.close();

    await changePasswordButton(page).click();
    await expect(notice(page, "Your password is changed")).toBeVisible();
  });

  test("an invitation that was typed while the session ended is sent after signing in again", async ({
    cms,
    browserOf,
  }) => {
    const { admin, code } = await aTenant(cms);
    const person = await aPerson(cms, { roles: [admin] });
    const page = await browserOf(person);
    const email = anEmail("typed");
    await page.goto(app("/admin/users"));
    await fillInvitation(page, email, `Admin of ${code}`);
    await cms.run(({ db }) => db.delete(sessions).where(eq(sessions.userId, person.id)));
    await sendInvitation(page).click();
    await expect(refusal(page)).toContainText("Your session has ended, so nothing was saved.");
    await expect(emailField(page)).toHaveValue(email);
    await expectSound(page);

    const opened = page.waitForEvent("popup");
    await refusal(page).getByRole("link", wayBack).click();
    const tab = await opened;
    await submitSignIn(tab, person);
    await tab.waitForURL(app("/admin/users"));
    await tab.close();

    await sendInvitation(page).click();
    await expect(dialog(page)).toBeHidden();
    await expect(invitationOf(page, email)).toBeVisible();
  });

  test.describe("whose role is taken away in the middle of work", () => {
    test.use({ expectedErrors: [notFoundError] });

    test("is told so in a sentence, keeps what was typed, and finds the way back", async ({ cms, browserOf }) => {
      const { owner } = await aTenant(cms);
      const worker = await aPerson(cms, { name: "Jean Role", roles: [owner] });
      const chief = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
      const page = await browserOf(worker);
      const email = anEmail("colleague");
      await page.goto(app("/dashboard/people"));
      await fillInvitation(page, email);

      await chief.goto(app(`/admin/users?q=${encodeURIComponent(worker.email)}`));
      await takeRoleAway(chief, worker.name);
      await expect(chief.getByText("No role")).toBeVisible();

      await sendInvitation(page).click();
      await expect(refusal(page)).toContainText("Your session has ended, so nothing was saved.");
      await expect(emailField(page)).toHaveValue(email);
      await expect(refusal(page).getByRole("link", wayBack)).toBeVisible();
      await expectSound(page);

      const again = await page.context().newPage();
      await again.goto(app("/login"));
      await submitSignIn(again, worker);
      await again.waitForURL(app("/account"));
      await expect(again.getByRole("main")).toContainText("You have no role at the moment.");
      await expectSound(again);

      await sendInvitation(page).click();
      await expect(refusal(page)).toContainText("This vendor is not among those that you work for, or not any more.");
      await expect(emailField(page)).toHaveValue(email);
    });

    test("and has another one still: the form says that this may not be done any more", async ({ cms, browserOf }) => {
      const tenant = await aTenant(cms);
      const worker = await aPerson(cms, { roles: [tenant.owner] });
      const page = await browserOf(worker);
      const email = anEmail("colleague");
      await page.goto(app("/dashboard/people"));
      await fillInvitation(page, email);
      await cms.run(({ db }) =>
        db.update(userRoles).set({ kind: "vendor-editor" }).where(eq(userRoles.userId, worker.id)),
      );
      await sendInvitation(page).click();
      await expect(refusal(page)).toContainText("You may not do this. Ask an admin, or reload the page.");
      await expect(emailField(page)).toHaveValue(email);
    });
  });
});
