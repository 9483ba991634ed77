import {
  changePasswordButton,
  currentPassword,
  devices,
  newPassword,
  notice,
  onSignIn,
  refusal,
  signOut,
  submitSignIn,
} from "./support/console";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant } from "./support/tenant";

// A password that is refused is what one of them provokes.
test.use({ expectedErrors: [/status of 401/] });

atEachWidth(() => {
  test("a new password ends the session of another browser at its next request, and this one stays", async ({
    cms,
    browserOf,
  }) => {
    const { owner } = await aTenant(cms);
    const person = await aPerson(cms, { roles: [owner] });
    const [here, there] = [await browserOf(person), await browserOf(person)];
    await there.goto(app("/dashboard"));
    await here.goto(app("/account"));
    await expectSound(here);

    await currentPassword(here).fill("not my password");
    await newPassword(here).fill("short");
    await changePasswordButton(here).click();
    await expect(refusal(here)).toBeVisible();
    await expectSound(here);
    await currentPassword(here).fill(person.password);
    const next = "another long password";
    await newPassword(here).fill(next);
    await changePasswordButton(here).click();
    await expect(notice(here, "Your password is changed")).toBeVisible();
    await expect(currentPassword(here)).toHaveValue("");
    await expectSound(here);

    await there.reload();
    await there.waitForURL(onSignIn);
    await here.reload();
    await expect(mainHeading(here)).toHaveText("My account");
    await expect(devices(here)).toHaveCount(1);

    await submitSignIn(there, person);
    await expect(refusal(there)).toContainText("is wrong");
    await submitSignIn(there, { email: person.email, password: next });
    await there.waitForURL(app("/dashboard"));
  });

  test("one other device is signed out alone, then all others at once", async ({ cms, browserOf }) => {
    const person = await aPerson(cms);
    const here = await browserOf(person);
    const others = [await browserOf(person), await browserOf(person), await browserOf(person)];
    await here.goto(app("/account"));
    await expect(devices(here)).toHaveCount(4);
    await expect(devices(here).filter({ hasText: "This device" })).toHaveCount(1);
    await expectSound(here);
    await devices(here).getByRole("button").first().click();
    await expect(devices(here)).toHaveCount(3);
    await expectSound(here);

    const isSignedIn = async (page: (typeof others)[number]) => {
      await page.goto(app("/account"));
      return !onSignIn(new URL(page.url()));
    };
    const left = [];
    for (const other of others) if (await isSignedIn(other)) left.push(other);
    expect(left).toHaveLength(2);

    await here.getByRole("button", { name: "Sign out everywhere else" }).click();
    await expect(devices(here)).toHaveCount(1);
    for (const other of others) expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(here)).toBe(true);
  });

  test("after signing out, Back shows nothing of the account", async ({ cms, browserOf }) => {
    const { admin } = await aTenant(cms);
    const person = await aPerson(cms, { name: "Sylvie Back", roles: [admin] });
    const page = await browserOf(person);
    await page.goto(app("/admin"));
    await page.goto(app("/admin/users"));
    await page.goto(app("/account"));
    await signOut(page);
    await expectSound(page);
    for (let step = 0; step < 3; step += 1) {
      await page.goBack();
      await page.waitForURL(onSignIn);
      await expect(page.locator("body")).not.toContainText(person.name);
      await expect(page.locator("body")).not.toContainText(person.email);
    }
  });

  test("a name of 80 characters fits wherever it stands, and one of 81 is refused and stays", async ({
    cms,
    browserOf,
  }) => {
    const { admin, owner } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin, owner] }));
    const longest = "Wolfeschlegelsteinhausenbergerdorff".repeat(3).slice(0, 80);
    await page.goto(app("/account"));
    const name = page.getByLabel("Name", { exact: true });
    await name.fill(`${longest}x`);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("main")).toContainText("Must have at most 80 characters.");
    await expect(name).toHaveValue(`${longest}x`);
    await name.fill(longest);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(notice(page, "Saved.")).toBeVisible();
    for (const path of ["/account", "/admin", "/admin/users", "/dashboard", "/dashboard/people"]) {
      await page.goto(app(path));
      await expect(page.getByText(longest).filter({ visible: true }).first()).toBeVisible();
      await expectSound(page);
    }
  });
});
