import { eq } from "drizzle-orm";
import { passwordResets } from "@/db/schema";
import {
  emailField,
  newPassword,
  notice,
  onSignIn,
  passwordField,
  readMail,
  refusal,
  signInButton,
  submitSignIn,
} from "./support/console";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { aReset } from "./support/resets";
import { app } from "./support/server";
import { aTenant, superAdmin } from "./support/tenant";

// Both refusals are what these tests provoke.
test.use({ expectedErrors: [/status of 401/] });

atEachWidth(() => {
  test("a wrong password is refused, the typed address stays, and the right one leads to where one wanted", async ({
    cms,
    browserOf,
  }) => {
    const { admin } = await aTenant(cms);
    const person = await aPerson(cms, { roles: [admin] });
    const page = await browserOf(null);
    await page.goto(app("/admin/users"));
    await page.waitForURL(onSignIn);
    await expectSound(page);
    await signInButton(page).click();
    await expect(refusal(page)).toBeFocused();
    await expectSound(page);
    await submitSignIn(page, { email: person.email, password: "not my password" });
    await expect(refusal(page)).toContainText("The e-mail address or the password is wrong.");
    await expect(emailField(page)).toHaveValue(person.email);
    await expectSound(page);
    await passwordField(page).fill(person.password);
    await signInButton(page).click();
    await page.waitForURL(app("/admin/users"));
  });

  test("an unknown address is refused in the same words", async ({ browserOf }) => {
    const page = await browserOf(null);
    await page.goto(app("/login"));
    const email = anEmail("unknown");
    await submitSignIn(page, { email, password: "a long enough password" });
    await expect(refusal(page)).toContainText("The e-mail address or the password is wrong.");
    await expect(emailField(page)).toHaveValue(email);
  });

  test("after ten wrong passwords the account is locked, for the right one too, and a reset by mail opens it", async ({
    cms,
    browserOf,
  }) => {
    const person = await aPerson(cms);
    const page = await browserOf(null);
    await page.goto(app("/login"));
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const answered = page.waitForResponse((response) => response.url().includes("/callback/password"));
      await submitSignIn(page, { email: person.email, password: `wrong ${attempt}` });
      await answered;
      await expect(signInButton(page)).not.toHaveAttribute("aria-disabled");
    }
    await submitSignIn(page, person);
    await expect(refusal(page)).toContainText(/Too many attempts\. Wait \d+ minutes, or set a new password\./);
    await expect(emailField(page)).toHaveValue(person.email);
    await expectSound(page);

    await page.getByRole("link", { name: "Forgot your password?" }).click();
    await page.waitForURL(app("/forgot"));
    await expectSound(page);
    await emailField(page).fill(person.email);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(notice(page, "a link is on its way")).toBeVisible();
    await expectSound(page);

    const admin = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await expect
      .poll(async () => {
        await admin.goto(app("/admin/outbox"));
        return admin.getByRole("listitem").filter({ hasText: person.email }).count();
      })
      .toBe(1);
    const link = await readMail(admin, person.email);
    await page.goto(link);
    await expect(page.getByRole("main")).toContainText(person.email);
    await expectSound(page);
    await newPassword(page).fill("short");
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(page.getByRole("main")).toContainText("Must have at least 10 characters.");
    const password = "a new long password";
    await newPassword(page).fill(password);
    await page.getByRole("button", { name: "Set the password" }).click();
    await page.waitForURL(onSignIn);
    await expect(notice(page, "Your new password is set.")).toBeVisible();
    await expect(emailField(page)).toHaveValue(person.email);
    await expectSound(page);
    await passwordField(page).fill(password);
    await signInButton(page).click();
    await page.waitForURL(app("/account"));
    await expect(mainHeading(page)).toHaveText("My account");

    await page.goto(link);
    await expect(refusal(page)).toContainText("was used already");
    await expectSound(page);
    await page.getByRole("link", { name: "Ask for a new link" }).click();
    await page.waitForURL(app("/forgot"));
  });

  test("a link for a new password that has expired or is cut off says what to do", async ({ cms, browserOf }) => {
    const person = await aPerson(cms);
    const secret = await aReset(cms, person.email);
    const page = await browserOf(null);
    await page.goto(app(`/reset/${secret.slice(0, -1)}`));
    await expect(refusal(page)).toContainText("is not complete. Copy all of it from the mail, or ask for a new one.");
    await expectSound(page);
    await cms.run(({ db }) =>
      db
        .update(passwordResets)
        .set({ expiresAt: new Date(0) })
        .where(eq(passwordResets.userId, person.id)),
    );
    await page.goto(app(`/reset/${secret}`));
    await expect(refusal(page)).toContainText("has expired. A link works for one hour.");
    await expect(newPassword(page)).toHaveCount(0);
    await expectSound(page);
  });

  test("a link that was used while its form stood open is refused in a sentence", async ({ cms, browserOf }) => {
    const person = await aPerson(cms);
    const secret = await aReset(cms, person.email);
    const [first, second] = [await browserOf(null), await browserOf(null)];
    for (const page of [first, second]) {
      await page.goto(app(`/reset/${secret}`));
      await newPassword(page).fill("a new long password");
    }
    await first.getByRole("button", { name: "Set the password" }).click();
    await first.waitForURL(onSignIn);
    await second.getByRole("button", { name: "Set the password" }).click();
    await expect(refusal(second)).toContainText("This link does not work any more.");
    await expect(newPassword(second)).toHaveValue("a new long password");
    await expectSound(second);
  });
});
