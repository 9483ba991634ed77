import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { providerAccounts, sessions } from "@/db/schema";
import { onSignIn, refusal, submitSignIn } from "./support/console";
import { issuerClient } from "./support/issuer";
import { atEachWidth, expect, expectSound, mainHeading, test } from "./support/journey";
import { anEmail, aPerson } from "./support/people";
import { app } from "./support/server";
import { aTenant } from "./support/tenant";

type Identity = { sub?: string; email?: string; isVerified?: boolean };

/** Goes from the sign-in page to the provider's. */
async function askProvider(page: Page, next = ""): Promise<void> {
  await page.goto(app(`/login${next && `?next=${next}`}`));
  await page.getByRole("button", { name: `Continue with ${issuerClient.OIDC_NAME}` }).click();
  await expect(mainHeading(page)).toHaveText("Who are you?");
}

async function answerAs(page: Page, { sub = randomUUID(), email = "", isVerified = true }: Identity): Promise<void> {
  await page.getByLabel("Subject").fill(sub);
  await page.getByLabel("Address").fill(email);
  await page.getByLabel("Verified").setChecked(isVerified);
  await page.getByRole("button", { name: "Let me in" }).click();
}

async function expectRefused(page: Page, sentence: string): Promise<void> {
  await page.waitForURL((url) => url.origin === app() && onSignIn(url));
  await expect(refusal(page)).toContainText(sentence);
  await expectSound(page);
  const cookies = await page.context().cookies(app());
  expect(cookies.map(({ name }) => name)).not.toContain("orion.session");
}

atEachWidth(() => {
  test("someone with a verified address is signed in, and linked: their next address does not matter", async ({
    cms,
    browserOf,
  }) => {
    const { admin } = await aTenant(cms);
    const person = await aPerson(cms, { name: "Single Sign", roles: [admin] });
    const sub = randomUUID();
    const page = await browserOf(null);
    await askProvider(page, "/admin/users");
    await answerAs(page, { sub, email: person.email.toUpperCase() });
    await page.waitForURL(app("/admin/users"));

    const linked = and(eq(providerAccounts.provider, "oidc"), eq(providerAccounts.accountId, sub));
    const stored = await cms.run(({ db }) => db.select().from(providerAccounts).where(linked));
    expect(stored.map(({ userId }) => userId)).toEqual([person.id]);
    expect(await cms.run(({ db }) => db.$count(sessions, eq(sessions.userId, person.id)))).toBe(1);

    const again = await browserOf(null);
    await askProvider(again);
    await answerAs(again, { sub, email: anEmail("moved"), isVerified: false });
    await again.waitForURL(app("/admin"));
    await expect(mainHeading(again)).toContainText("Single Sign");
  });

  test("an address without an account is refused, and makes none", async ({ browserOf }) => {
    const page = await browserOf(null);
    await askProvider(page);
    await answerAs(page, { email: anEmail("stranger") });
    await expectRefused(page, "There is no account with your address yet.");
  });

  test("an address that the provider has not verified is refused, though there is an account", async ({
    cms,
    browserOf,
  }) => {
    const person = await aPerson(cms);
    const page = await browserOf(null);
    await askProvider(page);
    await answerAs(page, { email: person.email, isVerified: false });
    await expectRefused(page, "Your provider has not verified your e-mail address yet.");
    expect(await cms.run(({ db }) => db.$count(providerAccounts, eq(providerAccounts.userId, person.id)))).toBe(0);
    await submitSignIn(page, person);
    await page.waitForURL(app("/account"));
  });

  test("a provider that gives no address is refused", async ({ browserOf }) => {
    const page = await browserOf(null);
    await askProvider(page);
    await answerAs(page, {});
    await expectRefused(page, "Your provider did not tell us your e-mail address.");
  });

  test("who is refused by the provider is told so", async ({ browserOf }) => {
    const page = await browserOf(null);
    await askProvider(page);
    await page.getByRole("button", { name: "Refuse" }).click();
    await expectRefused(page, "Your provider did not let you in.");
  });

  for (const [what, name, value] of [
    ["state that was tampered with", "state", "made-up"],
    ["nonce that is another's", "nonce", "made-up"],
    ["challenge that is another's", "code_challenge", "made-up"],
  ] as const) {
    test(`a ${what} lets nobody in`, async ({ cms, browserOf }) => {
      const person = await aPerson(cms);
      const page = await browserOf(null);
      await askProvider(page);
      await page.locator(`input[name=${name}]`).evaluate((input, text) => input.setAttribute("value", text), value);
      await answerAs(page, { email: person.email });
      await expectRefused(page, "Your provider did not let you in.");
      expect(await cms.run(({ db }) => db.$count(sessions, eq(sessions.userId, person.id)))).toBe(0);
    });
  }

  test("an answer of the provider that another browser asked for lets nobody in", async ({ cms, browserOf }) => {
    const person = await aPerson(cms);
    const [asking, other] = [await browserOf(null), await browserOf(null)];
    await askProvider(asking);
    let answer = "";
    await asking.route("**/decide?**", async (route) => {
      answer = (await route.fetch({ maxRedirects: 0 })).headers().location ?? "";
      await route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Caught</h1>" });
    });
    await answerAs(asking, { email: person.email });
    await expect(mainHeading(asking)).toHaveText("Caught");
    await other.goto(answer);
    await expectRefused(other, "Your provider did not let you in.");
    expect(await cms.run(({ db }) => db.$count(sessions, eq(sessions.userId, person.id)))).toBe(0);
  });
});
