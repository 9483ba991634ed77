import type { Page } from "@playwright/test";
import { aDocument, aPage, aSection } from "@/test/factories";
import {
  addSection,
  chooseSection,
  fields,
  inSectionMenu,
  openTab,
  publish,
  saveDraft,
  sections,
  showPart,
} from "./support/admin-pages";
import { message, undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { press } from "./support/keyboard";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { ask, type Entry } from "./support/sites";
import { aStorefront } from "./support/storefront";

/** A published page of a platform with three sections, and an admin who may write it. */
async function aTour(cms: Cms) {
  const { platformId, site } = await aStorefront(cms);
  const document = aDocument({
    title: "Tours",
    sections: ["Morning", "Noon", "Evening"].map((each) => aSection(each)),
  });
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "tours", document }));
  const admin = await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] });
  return { pageId, admin, site };
}

async function open(page: Page, pageId: string): Promise<void> {
  await page.goto(app(`/admin/content-pages/${pageId}`));
  await showPart(page, "Sections");
  await expect(sections(page).first()).toBeVisible();
}

const section = (page: Page, heading: string) => sections(page).filter({ hasText: heading });
const expectOutline = (page: Page, headings: RegExp[]) => expect(sections(page)).toHaveText(headings);

async function publishes(page: Page): Promise<void> {
  await publish(page).click();
  await expect(saveDraft(page)).toBeDisabled();
}

const expectShown = (site: Entry, headings: string[]) =>
  expect
    .poll(async () => {
      const { body } = await ask(site, "/tours");
      const [main = ""] = body.toString().match(/<main.*<\/main>/s) ?? [];
      return [...main.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, heading]) => heading);
    })
    .toEqual(headings);

atEachWidth(() => {
  test("a section of a whole page is hidden, visitors do not see it, and it is shown again", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, admin, site } = await aTour(cms);
    const page = await browserOf(admin);
    await open(page, pageId);

    await inSectionMenu(page, section(page, "Noon"), "Hide");
    await expect(section(page, "Noon").getByLabel("Hidden")).toBeVisible();
    await undo(page, "Section hidden");
    await expect(section(page, "Noon").getByLabel("Hidden")).toHaveCount(0);
    await inSectionMenu(page, section(page, "Noon"), "Hide");
    await expectOutline(page, [/Morning/, /Noon/, /Evening/]);
    await publishes(page);
    await expectShown(site, ["Morning", "Evening"]);

    await page.reload();
    await showPart(page, "Sections");
    await expect(section(page, "Noon").getByLabel("Hidden")).toBeVisible();
    await expectSound(page);
    await section(page, "Noon").getByRole("button", { name: /^Noon/ }).click();
    await expect(fields(page)).toContainText("Visitors do not see it.");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await openTab(page, "Revisions");
    for (const number of [2, 1]) await page.getByRole("checkbox", { name: `Compare revision ${number}` }).check();
    await page.getByRole("button", { name: "Compare revisions 1 and 2" }).click();
    await expect(dialog(page)).toContainText("The page keeps it, and visitors do not see it.");
    await expectSound(page);
    await dialog(page).getByRole("button", { name: "Close" }).click();

    await showPart(page, "Sections");
    await section(page, "Noon").getByRole("button", { name: /^Noon/ }).click();
    await fields(page).getByRole("button", { name: "Show again" }).click();
    await expect(fields(page).getByLabel("Heading", { exact: true })).toHaveValue("Noon");
    await expect(page.getByRole("tabpanel", { name: "Section" })).toBeFocused();
    await publishes(page);
    await expectShown(site, ["Morning", "Noon", "Evening"]);
  });

  test("a hidden section is removed, comes back with Undo, and is shown again by its menu", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, admin, site } = await aTour(cms);
    const page = await browserOf(admin);
    await open(page, pageId);
    await inSectionMenu(page, section(page, "Morning"), "Hide");
    await expect(message(page, "Section hidden")).toBeVisible();
    await inSectionMenu(page, section(page, "Morning"), "Remove");
    await expectOutline(page, [/Noon/, /Evening/]);
    await undo(page, "Section removed");
    await expectOutline(page, [/Morning/, /Noon/, /Evening/]);
    await expect(section(page, "Morning").getByLabel("Hidden")).toBeVisible();
    await inSectionMenu(page, section(page, "Morning"), "Show again");
    await inSectionMenu(page, section(page, "Evening"), "Hide");
    await publishes(page);
    await expectShown(site, ["Morning", "Noon"]);
  });

  test("what is missing in a hidden section leads to it, and from there to its field", async ({ cms, browserOf }) => {
    const { pageId, admin } = await aTour(cms);
    const page = await browserOf(admin);
    await open(page, pageId);
    await addSection(page, "Call to action");
    await showPart(page, "Sections");
    await inSectionMenu(page, section(page, "Nothing written yet"), "Hide");
    await saveDraft(page).click();
    const places = page.getByRole("button", { name: "Call to action (hidden) › Heading" });
    await expect(places.first()).toBeVisible();
    await expect(section(page, "Nothing written yet")).toContainText("To mend");
    await chooseSection(page, section(page, "Morning"));
    await places.first().click();
    await expect(fields(page)).toContainText("Visitors do not see it.");
    await fields(page).getByRole("button", { name: "Show again" }).click();
    const heading = fields(page).getByLabel("Heading", { exact: true });
    await expect(heading).toHaveAttribute("aria-invalid", "true");
    await page.getByRole("button", { name: "Call to action › Heading" }).first().click();
    await expect(heading).toBeFocused();
  });
});

test("a section is hidden and shown again with the keyboard, and the focus stays", async ({ cms, browserOf }) => {
  const { pageId, admin } = await aTour(cms);
  const page = await browserOf(admin);
  await open(page, pageId);
  const more = section(page, "Noon").getByRole("button", { name: /^More to do with/ });
  const item = (name: string) => page.getByRole("menuitem", { name, exact: true });
  await more.focus();
  await press(page, "Enter");
  await expect(item("Hide")).toBeVisible();
  await expect(async () => {
    await press(page, "ArrowDown");
    await expect(item("Hide")).toBeFocused({ timeout: 200 });
  }).toPass();
  await press(page, "Enter");
  await expect(section(page, "Noon").getByLabel("Hidden")).toBeVisible();
  await expect(more).toBeFocused();
  await press(page, "Enter");
  await expect(item("Show again")).toBeFocused();
  await press(page, "Enter");
  await expect(section(page, "Noon").getByLabel("Hidden")).toHaveCount(0);
  await expect(more).toBeFocused();
});
