import type { Locator, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { sessions as signedIn } from "@/db/schema";
import { aPage, aSection } from "@/test/factories";
import {
  chooseSection,
  expectSaved,
  openEditor,
  openTab,
  saveDraft,
  sections,
  titleField,
} from "./support/admin-pages";
import { undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { dialog, notice, refusal, submitSignIn } from "./support/console";
import { atEachWidth, expect, expectSound, test } from "./support/journey";
import { aPerson } from "./support/people";
import { aStorefront, says } from "./support/storefront";

/** What the browser says of requests that a test breaks off, those of a preview that is not there yet among them. */
const brokenOff = /net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_REFUSED)|ChunkLoadError/;

/** A page with two sections, and who may write it. */
async function aWorkplace(cms: Cms) {
  const { platformId } = await aStorefront(cms);
  const sections = [aSection("Opening hours"), aSection("Contact")];
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, slug: "about", document: says("About", { sections }) }),
  );
  const roles = [{ kind: "platform-admin" as const, platformId }];
  return { pageId, writer: (name: string) => aPerson(cms, { name, roles }) };
}

async function openTitle(page: Page, pageId: string): Promise<void> {
  page.on("dialog", (question) => question.accept());
  await openEditor(page, pageId);
  await openTab(page, "Page");
}

/** The heading of a section, by its position. */
async function headingField(page: Page, position: number): Promise<Locator> {
  return (await chooseSection(page, sections(page).nth(position))).getByLabel("Heading", { exact: true });
}

const back = (page: Page) => notice(page, "Your unsaved changes are back.");
const left = (page: Page) => notice(page, "You left this page with changes that were not saved.");
const keptOnServer = (page: Page) => expect(page.getByText("kept on the server")).toBeVisible();

atEachWidth(() => {
  test("a reload in the middle of a word loses none of it, until it is given up or saved", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const page = await browserOf(await writer("Kim Reuter"));
    await openTitle(page, pageId);
    await titleField(page).fill("About us, and m");
    await expect(page.getByText("Unsaved changes")).toBeVisible();
    for (const _ of ["once", "twice"]) {
      await page.reload();
      await expect(back(page)).toBeVisible();
      await openTab(page, "Page");
      await expect(titleField(page)).toHaveValue("About us, and m");
    }
    await keptOnServer(page);
    await expectSound(page);
    await page.getByRole("button", { name: "Discard them" }).click();
    await expect(titleField(page)).toHaveValue("About");
    await undo(page, "Your changes are discarded");
    await expect(titleField(page)).toHaveValue("About us, and m");
    await saveDraft(page).click();
    await expectSaved(page);
    await page.reload();
    await openTab(page, "Page");
    await expect(titleField(page)).toHaveValue("About us, and m");
    await expect(page.getByText("Nothing changed")).toBeVisible();
    await expect(back(page)).toHaveCount(0);
    await expect(left(page)).toHaveCount(0);
  });

  test("two people write one page: the second merges what both made of it", async ({ cms, browserOf }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const [first, second] = [await browserOf(await writer("Zoé Muller")), await browserOf(await writer("Kim Reuter"))];
    for (const page of [first, second]) await openTitle(page, pageId);
    await titleField(first).fill("About, by Zoé");
    await (await headingField(first, 0)).fill("Opening hours all year");
    await saveDraft(first).click();
    await expectSaved(first);

    await titleField(second).fill("About, by Kim");
    await (await headingField(second, 1)).fill("Contact us");
    await saveDraft(second).click();
    await expect(refusal(second)).toContainText("Zoé Muller changed: title and 1 section.");
    await second.getByRole("button", { name: "Merge both" }).click();
    const window = dialog(second);
    await expect(window).toContainText("Saved by Zoé Muller");
    const changes = window.getByRole("list");
    await expect(changes.filter({ hasText: "Contact us" })).toContainText("Heading");
    await expect(changes.filter({ hasText: "all year" })).toContainText("Heading");
    await expectSound(second);
    await window.getByRole("button", { name: "Save the merged page" }).click();
    await expect(window).toContainText("Choose one for each of the changes that you both made.");
    await expect(window.getByRole("group", { name: "Title" }).getByRole("radio").first()).toBeFocused();

    // She saves again while he is choosing.
    await openTab(first, "Page");
    await titleField(first).fill("About, by Zoé again");
    await saveDraft(first).click();
    await expectSaved(first);
    await window.getByRole("radio", { name: "Mine" }).check();
    await window.getByRole("button", { name: "Save the merged page" }).click();
    await expect(window).toBeHidden();
    await expect(refusal(second)).toContainText("Zoé Muller changed: title.");
    await openTab(second, "Page");
    await expect(titleField(second)).toHaveValue("About, by Kim");
    await second.getByRole("button", { name: "Merge both" }).click();
    await expect(window.getByRole("group")).toHaveCount(1);
    await window.getByRole("radio", { name: "Theirs" }).check();
    await window.getByRole("button", { name: "Save the merged page" }).click();
    await expectSaved(second);
    await expect(refusal(second)).toHaveCount(0);

    await first.reload();
    await openTab(first, "Page");
    await expect(titleField(first)).toHaveValue("About, by Zoé again");
    await expect(await headingField(first, 0)).toHaveValue("Opening hours all year");
    await expect(await headingField(first, 1)).toHaveValue("Contact us");
  });
});

test.describe("without a session", () => {
  // The browser names a refused request.
  test.use({ expectedErrors: [/status of 401/] });

  test("a session that ends while someone types loses nothing: it is saved after signing in in a new tab", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const person = await writer("Kim Reuter");
    const page = await browserOf(person);
    await openTitle(page, pageId);
    await cms.run(({ db }) => db.delete(signedIn).where(eq(signedIn.userId, person.id)));
    await titleField(page).fill("Typed by nobody");
    await expect(page.getByText("Signed out: kept on this device")).toBeVisible();
    await saveDraft(page).click();
    await expect(refusal(page)).toContainText("Your session has ended");
    await expect(titleField(page)).toHaveValue("Typed by nobody");
    await expectSound(page);

    const opened = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Sign in again", exact: true }).click();
    const tab = await opened;
    await submitSignIn(tab, person);
    await expect(tab.getByText("This page is open in another tab")).toBeVisible();
    await tab.close();
    await saveDraft(page).click();
    await expectSaved(page);
    await page.reload();
    await openTab(page, "Page");
    await expect(titleField(page)).toHaveValue("Typed by nobody");
  });
});

test("two tabs of one person keep what is typed in each, and neither takes it from the other", async ({
  cms,
  browserOf,
}) => {
  const { pageId, writer } = await aWorkplace(cms);
  const one = await browserOf(await writer("Kim Reuter"));
  await openTitle(one, pageId);
  await titleField(one).fill("Typed in the first tab");
  await expect(one.getByText(/· kept on/)).toBeVisible();
  // A duplicated tab begins with what the first one remembers of itself.
  const opened = one.waitForEvent("popup");
  await one.evaluate(() => window.open(location.href));
  const other = await opened;
  other.on("dialog", (question) => question.accept());
  await expect(notice(other, "This page is open in another tab")).toBeVisible();
  await expect(left(other)).toHaveCount(0);
  await openTab(other, "Page");
  await expect(titleField(other)).toHaveValue("About");
  await titleField(other).fill("Typed in the second tab");
  await expect(other.getByText(/· kept on/)).toBeVisible();
  for (const [tab, words] of [
    [one, "Typed in the first tab"],
    [other, "Typed in the second tab"],
  ] as const) {
    await tab.reload();
    await expect(back(tab)).toBeVisible();
    await openTab(tab, "Page");
    await expect(titleField(tab)).toHaveValue(words);
  }
  await other.close();
  await one.reload();
  await expect(left(one)).toContainText("On this device");
  await left(one).getByRole("button", { name: "Bring them back" }).click();
  await openTab(one, "Page");
  await expect(titleField(one)).toHaveValue("Typed in the second tab");
  await undo(one, "Your earlier changes are back");
  await expect(titleField(one)).toHaveValue("Typed in the first tab");
  await left(one).getByRole("button", { name: "Forget them" }).click();
  await expect(left(one)).toHaveCount(0);
  await undo(one, "Those changes are forgotten");
  await expect(left(one)).toBeVisible();
});

test("a browser that crashes: another one offers what the server has kept, to nobody but its writer", async ({
  cms,
  browserOf,
}) => {
  const { pageId, writer } = await aWorkplace(cms);
  const person = await writer("Kim Reuter");
  const lost = await browserOf(person);
  await openTitle(lost, pageId);
  await titleField(lost).fill("About to crash");
  await keptOnServer(lost);
  await lost.context().close();

  const colleague = await browserOf(await writer("Zoé Muller"));
  await openTitle(colleague, pageId);
  await expect(colleague.getByText("Nothing changed")).toBeVisible();
  const page = await browserOf(person);
  await openTitle(page, pageId);
  await expect(left(page)).toContainText("On another device or in another browser");
  await expect(left(colleague)).toHaveCount(0);
  await expect(titleField(page)).toHaveValue("About");
  await left(page).getByRole("button", { name: "Compare" }).click();
  await expect(dialog(page).locator("del")).toHaveCount(0);
  await expect(dialog(page).locator("ins")).toHaveText("to crash");
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Bring it back" }).click();
  await expect(titleField(page)).toHaveValue("About to crash");
  await saveDraft(page).click();
  await expectSaved(page);
  await page.reload();
  await openTab(page, "Page");
  await expect(titleField(page)).toHaveValue("About to crash");
  await expect(left(page)).toHaveCount(0);
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: [brokenOff] });

  test("what is typed stays, and is kept on the server by itself when the network is there again", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const page = await browserOf(await writer("Kim Reuter"));
    await openTitle(page, pageId);
    await page.context().setOffline(true);
    await titleField(page).fill("Typed in a tunnel");
    await expect(page.getByText("Offline: kept on this device")).toBeVisible();
    await saveDraft(page).click();
    await expect(refusal(page)).toContainText("The server does not answer.");
    await expect(titleField(page)).toHaveValue("Typed in a tunnel");
    await page.context().setOffline(false);
    await keptOnServer(page);
    await saveDraft(page).click();
    await expectSaved(page);
  });

  test("a server that is gone while saving leaves everything where it is", async ({ cms, browserOf }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const page = await browserOf(await writer("Kim Reuter"));
    await openTitle(page, pageId);
    const isAboutPage = (url: URL) => url.pathname.includes(pageId);
    await page.route(isAboutPage, (route) => (route.request().method() === "GET" ? route.continue() : route.abort()));
    await titleField(page).fill("Typed at nobody");
    await expect(page.getByText("The server does not answer: kept on this device")).toBeVisible();
    await saveDraft(page).click();
    await expect(refusal(page)).toContainText("The server does not answer.");
    await page.reload();
    await expect(back(page)).toBeVisible();
    await openTab(page, "Page");
    await expect(titleField(page)).toHaveValue("Typed at nobody");
    await page.unroute(isAboutPage);
    await saveDraft(page).click();
    await expectSaved(page);
  });
});
