import { expect, type Locator, type Page } from "@playwright/test";
import { app } from "./server";

/** What admins find on the screens of content pages. */

/** Opens the list with what its address says. */
export async function openPages(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(app(`/admin/content-pages?${new URLSearchParams(query)}`));
  await expect(page.getByRole("navigation", { name: "Kinds of pages" })).toBeVisible();
}

export async function openEditor(page: Page, pageId: string): Promise<void> {
  await page.goto(app(`/admin/content-pages/${pageId}`));
  await expect(page.getByRole("region", { name: "Sections" })).toBeVisible();
}

/** The titles of the pages in the list, in their order. */
export const titles = (page: Page) =>
  page.getByRole("table", { name: "Pages" }).getByRole("link").filter({ hasNotText: "Open" });

export const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Kinds of pages" }).getByRole("link", { name });

export const choose = (page: Page, title: string) => page.getByRole("checkbox", { name: `Choose ${title}` }).check();

/** A button for all chosen pages. */
export const bulk = (page: Page, name: string) =>
  page.getByRole("region", { name: "Chosen pages" }).getByRole("button", { name, exact: true });

/** The sections in the outline, in their order. */
export const sections = (page: Page) => page.getByRole("region", { name: "Sections" }).getByRole("listitem");

/** The fields of the section that is chosen. */
export const fields = (page: Page) => page.getByRole("region", { name: "Fields" });

/** Adds a section after the chosen one, and leads to its fields. */
export async function addSection(page: Page, kind: string): Promise<Locator> {
  await showPart(page, "Sections");
  await page.getByRole("button", { name: "Add a section" }).click();
  await page.getByRole("dialog").getByRole("button", { name: kind, exact: true }).click();
  await expect(fields(page).getByRole("heading", { name: kind, exact: true })).toBeVisible();
  return fields(page);
}

/** Leads to the fields of a section. */
export async function chooseSection(page: Page, section: Locator): Promise<Locator> {
  await showPart(page, "Sections");
  await section.getByRole("button").nth(1).click();
  await expect(fields(page)).toBeVisible();
  return fields(page);
}

/** Does something with a section by its menu in the outline. */
export async function inSectionMenu(page: Page, section: Locator, action: string): Promise<void> {
  await showPart(page, "Sections");
  await section.getByRole("button", { name: /^More to do with/ }).click();
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

/** On a small screen, shows one part of the editor; a large one shows them all. */
export async function showPart(page: Page, part: "Sections" | "Preview" | "Fields"): Promise<void> {
  const choice = page.getByRole("navigation", { name: "Parts of the editor" }).getByRole("button", { name: part });
  if (await choice.isVisible()) await choice.click();
}

/** Opens one of the views beside the preview, such as `Page` or `Publication`. */
export async function openTab(page: Page, name: string): Promise<void> {
  await showPart(page, "Fields");
  // As long as the page is not awake, a press of the tab is lost.
  await expect(async () => {
    await page.getByRole("tab", { name }).click();
    await expect(page.getByRole("tabpanel", { name })).toBeVisible({ timeout: 1000 });
  }).toPass();
}

export const titleField = (page: Page) => page.getByLabel("Title", { exact: true });
export const saveDraft = (page: Page) => page.getByRole("button", { name: "Save draft" });
export const publish = (page: Page) => page.getByRole("button", { name: "Publish", exact: true });

/** What the editor says of itself beside its buttons. */
export const expectSaved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

export const publication = (page: Page) => page.getByRole("region", { name: "Publication" });
export const vendors = (page: Page) => page.getByRole("region", { name: "Vendors", exact: true });

/** Writes a text in Markdown as it is stored. */
export async function writeMarkdown(fields: Locator, label: string, source: string): Promise<void> {
  const field = fields.locator("[data-field]").filter({ has: fields.page().getByLabel(label) });
  await field.getByRole("button", { name: "Markdown", exact: true }).click();
  await fields.getByLabel(label).fill(source);
}
