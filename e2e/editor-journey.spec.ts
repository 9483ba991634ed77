import type { Locator, Page } from "@playwright/test";
import { aPage } from "@/test/factories";
import { addSection, expectSaved, fields, openTab, publish, sections, showPart } from "./support/admin-pages";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, mainHeading, test } from "./support/journey";
import { press, reach, type } from "./support/keyboard";
import { chosen, sendPicture } from "./support/media";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { visit } from "./support/sites";
import { aStorefront } from "./support/storefront";

const anAdmin = (cms: Cms, platformId: string) => aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] });

/** What visitors then see, in its order. */
const said = /We roast on Tuesdays.*Fresh every week.*The drum.*It turns.*Two sizes.*Small.*12 €.*When do you roast\?/s;

/** An empty page, its admin, and a library with one picture. */
async function anEmptyPage(cms: Cms) {
  const { platformId, site } = await aStorefront(cms);
  const document = { title: "Roastery", sections: [] };
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "roastery", document, state: "draft" }));
  const admin = await anAdmin(cms, platformId);
  const file = { name: "drum.jpg", bytes: (await chosen.photo()).buffer };
  await sendPicture({ platformId, vendorId: null }, cookieHeader(await sessionOf(admin)), file);
  return { pageId, admin, site };
}

/** Opens a folded item, or what else a button opens, with the keyboard. */
async function open(page: Page, button: Locator): Promise<void> {
  await reach(page, button);
  await press(page, "Enter");
}

/** Writes in a field that the Tab key leads to; what stands in it already is replaced. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await press(page, "Control+a");
  await type(page, text);
}

/** Adds a section by a button that the Tab key leads to, and is led to its fields. */
async function addByKeys(page: Page, button: string, kind: string): Promise<Locator> {
  await open(page, page.getByRole("button", { name: button, exact: true }));
  await expect(dialog(page)).toBeVisible();
  await open(page, dialog(page).getByRole("button", { name: kind, exact: true }));
  await expect(fields(page).getByRole("heading", { name: kind, exact: true })).toBeVisible();
  await expect(page.getByRole("tabpanel", { name: "Section" })).toBeFocused();
  return fields(page);
}

atEachWidth((width) => {
  test("an empty page becomes one with a hero, a text, a picture, prices and questions, and is published", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const { pageId, admin, site } = await anEmptyPage(cms);
    const page = await browserOf(admin);
    await page.goto(app(`/admin/content-pages/${pageId}`));
    await expect(mainHeading(page)).toHaveText("Roastery");
    await showPart(page, "Sections");
    await expect(page.getByText("The page is empty.")).toBeVisible();

    const hero = await addSection(page, "Hero");
    await hero.getByLabel("Heading").fill("We roast on Tuesdays");
    const text = await addSection(page, "Rich text");
    await text.getByRole("textbox", { name: "Body" }).click();
    await page.keyboard.type("Fresh every week.");
    const picture = await addSection(page, "Image with text");
    await picture.getByLabel("Heading").fill("The drum");
    await picture.getByRole("textbox", { name: "Body" }).click();
    await page.keyboard.type("It turns for twelve minutes.");
    await picture.getByRole("button", { name: /^Choose a picture/ }).click();
    await dialog(page).getByRole("button", { name: "Choose drum.jpg" }).click();
    await picture.getByLabel("Alternative text").fill("A drum of beans");
    const prices = await addSection(page, "Pricing");
    await prices.getByLabel("Heading").fill("Two sizes");
    await prices.getByRole("button", { name: /^Plans 1/ }).click();
    for (const [label, value] of Object.entries({ Name: "Small", Price: "12 €", Description: "250 g" })) {
      await prices.getByLabel(label, { exact: true }).fill(value);
    }
    await prices.getByRole("textbox", { name: "Features 1" }).fill("Whole beans");
    await prices.getByLabel("Label").fill("Order");
    await prices.getByLabel("Leads to").fill("mailto:shop@example.lu");
    await page.keyboard.press("Tab");
    const questions = await addSection(page, "FAQ");
    await questions.getByLabel("Heading").fill("Questions");
    await questions.getByRole("button", { name: /^Questions 1/ }).click();
    await questions.getByLabel("Question", { exact: true }).fill("When do you roast?");
    await questions.getByRole("textbox", { name: "Answer" }).click();
    await page.keyboard.type("On Tuesdays.");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await showPart(page, "Preview");
    const shown = page.frameLocator("iframe[title='Preview of the page']");
    await expect(shown.getByRole("heading", { level: 1 })).toHaveText("We roast on Tuesdays");
    await publish(page).click();
    await expectSaved(page);
    expect((await visit(page, site, "/roastery")).text).toMatch(said);
    if (width < 1000) await showPart(page, "Sections");
    await expect(sections(page)).toHaveCount(5);
    await openTab(page, "Revisions");
    await expect(page.getByRole("tabpanel", { name: "Revisions" })).toContainText("Visitors see it");
  });

  test("the same is done with the keyboard alone", async ({ cms, browserOf }) => {
    test.slow();
    const { pageId, admin, site } = await anEmptyPage(cms);
    const page = await browserOf(admin);
    await page.goto(app(`/admin/content-pages/${pageId}`));
    await expect(mainHeading(page)).toHaveText("Roastery");
    if (width < 1000) await open(page, page.getByRole("button", { name: "Sections", exact: true }));

    const goOn = "Go on with another section";
    const hero = await addByKeys(page, "Add a section", "Hero");
    await write(page, hero.getByLabel("Heading"), "We roast on Tuesdays");
    const text = await addByKeys(page, goOn, "Rich text");
    await write(page, text.getByRole("textbox", { name: "Body" }), "Fresh every week.");
    const picture = await addByKeys(page, goOn, "Image with text");
    await write(page, picture.getByLabel("Heading"), "The drum");
    await write(page, picture.getByRole("textbox", { name: "Body" }), "It turns for twelve minutes.");
    await open(page, picture.getByRole("button", { name: /^Choose a picture/ }));
    await expect(dialog(page)).toBeVisible();
    await open(page, dialog(page).getByRole("button", { name: "Choose drum.jpg" }));
    await expect(picture.getByRole("button", { name: /^Replace/ })).toBeFocused();
    await write(page, picture.getByLabel("Alternative text"), "A drum of beans");

    const prices = await addByKeys(page, goOn, "Pricing");
    await write(page, prices.getByLabel("Heading"), "Two sizes");
    await open(page, prices.getByRole("button", { name: /^Plans 1/ }));
    for (const [label, value] of Object.entries({ Name: "Small", Price: "12 €", Description: "250 g" })) {
      await write(page, prices.getByLabel(label, { exact: true }), value);
    }
    await write(page, prices.getByRole("textbox", { name: "Features 1" }), "Whole beans");
    await write(page, prices.getByLabel("Label"), "Order");
    await write(page, prices.getByLabel("Leads to"), "mailto:shop@example.lu");

    const questions = await addByKeys(page, goOn, "FAQ");
    await write(page, questions.getByLabel("Heading"), "Questions");
    await open(page, questions.getByRole("button", { name: /^Questions 1/ }));
    await write(page, questions.getByLabel("Question", { exact: true }), "When do you roast?");
    await write(page, questions.getByRole("textbox", { name: "Answer" }), "On Tuesdays.");

    await open(page, publish(page));
    await expectSaved(page);
    expect((await visit(page, site, "/roastery")).text).toMatch(said);
  });
});
