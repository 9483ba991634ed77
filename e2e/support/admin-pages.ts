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

export const sections = (page: Page) => page.getByRole("region", { name: "Sections" }).locator("details");

/** What the folded sections say of themselves, in their order. */
export const sectionTitles = (page: Page) => page.getByRole("region", { name: "Sections" }).locator("summary");

export async function addSection(page: Page, kind: string): Promise<Locator> {
  const count = await sections(page).count();
  await page.getByRole("button", { name: "Add a section" }).click();
  await page.getByRole("menuitem", { name: kind, exact: true }).click();
  await expect(sections(page)).toHaveCount(count + 1);
  const added = sections(page).nth(count);
  await unfold(added);
  return added;
}

/** Shows what is in a section. */
export async function unfold(section: Locator): Promise<void> {
  if (await section.evaluate((details: HTMLDetailsElement) => details.open)) return;
  await section.locator("summary").click();
  await expect(section).toHaveAttribute("open");
}

export const titleField = (page: Page) => page.getByLabel("Title", { exact: true });
export const saveDraft = (page: Page) => page.getByRole("button", { name: "Save draft" });
export const publish = (page: Page) => page.getByRole("button", { name: "Publish", exact: true });

/** What the editor says of itself beside its buttons. */
export const expectSaved = (page: Page) => expect(page.getByText("Saved", { exact: true })).toBeVisible();

export const publication = (page: Page) => page.getByRole("region", { name: "Publication" });
export const vendors = (page: Page) => page.getByRole("region", { name: "Vendors", exact: true });
