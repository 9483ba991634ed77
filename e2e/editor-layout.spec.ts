import type { Page } from "@playwright/test";
import { aPage, aSection } from "@/test/factories";
import {
  chooseSection,
  expectSaved,
  fields,
  openEditor,
  openTab,
  publish,
  saveDraft,
  sections,
  showPart,
  titleField,
} from "./support/admin-pages";
import type { Cms } from "./support/cms";
import { refusal } from "./support/console";
import { expect, expectSound, mainHeading, test } from "./support/journey";
import { aPerson } from "./support/people";
import { pane, part } from "./support/preview";
import { aStorefront, says } from "./support/storefront";

const long = "Averyveryverylongtitlewithoutanyspaces".repeat(3);

/** A page of many sections, and who may write it. */
async function aWorkplace(cms: Cms, title = "Opening") {
  const { platformId } = await aStorefront(cms);
  const written = ["Hours", "Contact", "Prices", "Questions", "Where we are"].map((heading) => aSection(heading));
  const document = says(title, { sections: written });
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "opening", document }));
  return {
    pageId,
    writer: () => aPerson(cms, { name: "Kim Reuter", roles: [{ kind: "platform-admin", platformId }] }),
  };
}

/** How much of the window, in CSS pixels, stands above the panes. */
async function aboveThePanes(page: Page): Promise<number> {
  const heading = await page.getByRole("heading", { name: "Sections", exact: true }).boundingBox();
  return Math.round(heading?.y ?? Number.NaN);
}

async function topOf(page: Page, name: string): Promise<number> {
  const box = await page.getByRole("button", { name, exact: true }).boundingBox();
  return Math.round(box?.y ?? Number.NaN);
}

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
] as const) {
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height } });

    test("the head takes little room, as much whatever there is to say, and every view is in reach", async ({
      cms,
      browserOf,
    }) => {
      const { pageId, writer } = await aWorkplace(cms, long);
      const page = await browserOf(await writer());
      await openEditor(page, pageId);
      const most = 110;
      const before = await aboveThePanes(page);
      expect(before).toBeLessThanOrEqual(most);
      await chooseSection(page, sections(page).first());
      await fields(page).getByLabel("Heading", { exact: true }).fill("Typed");
      await expect(page.getByText("kept on the server")).toBeAttached();
      expect(await aboveThePanes(page)).toBe(before);
      await saveDraft(page).click();
      await expectSaved(page);
      await expect(page.getByRole("dialog").filter({ hasText: "Saved as a draft." })).toBeVisible();
      expect(await aboveThePanes(page)).toBe(before);
      await publish(page).click();
      const published = page.getByRole("dialog").filter({ hasText: "Published." });
      await expect(published.getByRole("link", { name: "View on the site" })).toHaveAttribute("href", /\/opening$/);
      expect(await aboveThePanes(page)).toBe(before);
      await expect(publish(page)).toBeInViewport({ ratio: 1 });
      const tabs = page.getByRole("tab");
      for (const tab of await tabs.all()) await expect(tab).toBeInViewport({ ratio: 1 });
      await tabs.first().focus();
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await expect(tabs.last()).toHaveAttribute("aria-selected", "true");
      await expect(page.getByRole("tabpanel", { name: "Revisions" })).toBeVisible();
    });
  });
}

test.describe("on a laptop", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("the navigation gives its room to the preview, and is away still after a reload", async ({ cms, browserOf }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const page = await browserOf(await writer());
    await openEditor(page, pageId);
    const navigation = page.getByRole("navigation", { name: "Console" });
    await expect(navigation).toBeVisible();
    await expect(async () => {
      const hide = page.getByRole("button", { name: "Hide the navigation" });
      if (await hide.isVisible()) await hide.click({ timeout: 1000 });
      await expect(navigation).toBeHidden({ timeout: 1000 });
    }).toPass();
    await expect(page.getByRole("button", { name: "Show the navigation" })).toBeFocused();
    expect((await pane(page).boundingBox())?.width).toBeGreaterThanOrEqual(700);
    await page.reload();
    await expect(mainHeading(page)).toHaveText("Opening");
    await expect(navigation).toBeHidden();
    await page.getByRole("link", { name: "Content pages" }).click();
    await expect(mainHeading(page)).toHaveText("Content pages");
    await expect(navigation).toBeVisible();
    await openEditor(page, pageId);
    await page.getByRole("button", { name: "Show the navigation" }).click();
    await expect(navigation).toBeVisible();
  });

  test("a refusal is one slim line", async ({ cms, browserOf }) => {
    const { pageId, writer } = await aWorkplace(cms);
    const [first, second] = [await browserOf(await writer()), await browserOf(await writer())];
    for (const page of [first, second]) {
      await openEditor(page, pageId);
      await openTab(page, "Page");
      await titleField(page).fill("Opening hours");
    }
    await saveDraft(first).click();
    await expectSaved(first);
    await saveDraft(second).click();
    await expect(refusal(second)).toContainText("Kim Reuter changed: title.");
    expect((await refusal(second).boundingBox())?.height).toBeLessThanOrEqual(56);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the parts of the editor and its saving stay in view, and cover no field in hand", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, writer } = await aWorkplace(cms, long);
    const page = await browserOf(await writer());
    await openEditor(page, pageId);
    expect((await part(page, "Fields").boundingBox())?.y).toBeLessThanOrEqual(150);
    await openTab(page, "Page");
    for (const tab of await page.getByRole("tab").all()) await expect(tab).toBeInViewport({ ratio: 1 });
    const before = await topOf(page, "Publish");
    await titleField(page).fill("Opening hours");
    await expect(page.getByText("kept on the server")).toBeAttached();
    expect(await topOf(page, "Publish")).toBe(before);
    await expect(page.getByRole("button", { name: "Discard", exact: true })).toBeInViewport({ ratio: 1 });

    const last = page.getByRole("tabpanel").getByRole("textbox").last();
    await last.focus();
    await expect(part(page, "Fields")).toBeInViewport({ ratio: 1 });
    const [field, bar] = [await last.boundingBox(), await topOf(page, "Undo")];
    expect((field?.y ?? Number.NaN) + (field?.height ?? Number.NaN)).toBeLessThanOrEqual(bar);

    await saveDraft(page).click();
    const message = page.getByRole("dialog").filter({ hasText: "Saved as a draft." });
    await expect(message).toBeVisible();
    await expect
      .poll(async () => {
        const box = await message.boundingBox();
        return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) <= (await topOf(page, "Undo"));
      })
      .toBe(true);
    await expectSound(page);
    await showPart(page, "Sections");
    await expect(part(page, "Sections")).toBeInViewport({ ratio: 1 });
  });
});
