import { expect, type FrameLocator, type Page } from "@playwright/test";
import { app } from "./server";

/** What stands around and in the preview of a page. */

/** Opens the editor of a page in the administration and waits until its preview is shown. */
export async function openWithPreview(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(app(address));
  await expect(preview(page).getByRole("main")).toBeVisible();
  await expect(pane(page).getByText("The preview is on its way.")).toBeHidden();
  return preview(page);
}

export const pane = (page: Page) => page.getByRole("region", { name: "Preview", exact: true });
export const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the page"]');

export const part = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Parts of the editor" }).getByRole("button", { name });

/** Width of the window that the previewed page believes to be in. */
export const windowWidth = (frame: FrameLocator) => frame.locator("html").evaluate(() => window.innerWidth);

export const shareButton = (page: Page) => page.getByRole("button", { name: "Share a preview" });
export const madeLink = (page: Page) => page.getByLabel("Copy the link now: it is not shown again");

/** Makes a preview link in the window that `shareButton` opens, and tells its address. */
export async function makeLink(page: Page, lifetime: string, shows?: string): Promise<string> {
  await page.getByLabel("Works for").selectOption({ label: lifetime });
  if (shows) await page.getByLabel("Shows", { exact: true }).selectOption({ label: shows });
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(madeLink(page)).toBeVisible();
  return madeLink(page).inputValue();
}
