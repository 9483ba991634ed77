import { expect, type Locator, type Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { detachPage } from "@/cms/pages/detach-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { lockPage, requirePage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { pages } from "@/db/schema";
import { aPage, aSection } from "@/test/factories";
import { aDefault, rewrite } from "@/test/storefronts";
import type { Cms } from "./cms";
import { aPerson } from "./people";
import { app } from "./server";
import type { Storefront } from "./storefront";
import { says } from "./storefront";

/** What a vendor's people find in the list of their pages, and pages in every state for them to find. */

export const anOwner = (cms: Cms, vendorId: string) =>
  aPerson(cms, { name: "Odile Owner", roles: [{ kind: "vendor-owner", vendorId }] });

/** Opens the list of a storefront's pages, with what its address says besides. */
export async function openPages(page: Page, { code }: Storefront, query: Record<string, string> = {}): Promise<void> {
  const address = new URLSearchParams({ vendor: `${code}-shop`, platform: code, ...query });
  await page.goto(app(`/dashboard/pages?${address}`));
  await expect(page.getByRole("navigation", { name: "Kinds of pages" })).toBeVisible();
}

/** The line of a page by its address. */
export const line = (page: Page, slug: string): Locator =>
  page.getByRole("row").filter({ has: page.getByText(new RegExp(`^/${slug} ·|^/${slug} *$`)) });

/** All that a line offers, in its own words: side by side, and in its menu. */
export async function offered(page: Page, slug: string): Promise<string[]> {
  const cell = line(page, slug).getByRole("cell").last();
  const title = await line(page, slug).locator("td").first().locator("a, span").first().textContent();
  const said = async (parts: Locator) =>
    (await parts.allTextContents()).map((text) => text.replace(` ${title ?? ""}`, "").trim()).filter(Boolean);
  const inLine = await said(cell.locator("a, button"));
  const more = cell.getByRole("button", { name: /^More to do with/ });
  if (!(await more.count())) return inLine;
  await openMore(page, slug);
  const inMenu = await said(page.getByRole("menuitem"));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  return [...inLine, ...inMenu];
}

/** Opens the menu of a line; as long as the page is not awake, a press of its button is lost. */
export async function openMore(page: Page, slug: string): Promise<void> {
  await expect(async () => {
    await line(page, slug)
      .getByRole("button", { name: /^More to do with/ })
      .click();
    await expect(page.getByRole("menu")).toBeVisible({ timeout: 1000 });
  }).toPass();
}

export async function inMenuOf(page: Page, slug: string, action: string): Promise<void> {
  await openMore(page, slug);
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

/** A page of a storefront in each state that there is, at a slug that names it. */
export async function everyState(ctx: Context, { platformId, vendorId }: Storefront): Promise<void> {
  const intro = aSection("Intro");
  const inherit = (slug: string) => aDefault(ctx, { platformId, slug }, [intro, aSection("More")]);
  const override = async (slug: string) => {
    const defaultId = await inherit(slug);
    const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
    const { pageId } = await overridePage(ctx, { platformId, vendorId, slug, locale: "en", change });
    await publishPage(ctx, { pageId });
    return { defaultId, pageId };
  };
  const custom = (slug: string) => aPage(ctx, { platformId, vendorId, slug, document: says("Own") });
  const pause = (pageId: string) => ctx.db.update(pages).set({ pausedAt: new Date() }).where(eq(pages.id, pageId));

  await inherit("plain");
  await lockPage(ctx, { pageId: await inherit("locked") });
  await requirePage(ctx, { pageId: await inherit("required") });
  await override("override");
  const updated = await override("updated");
  await rewrite(ctx, updated.defaultId, { title: "Default", sections: [aSection("Better", intro.id)] });
  await lockPage(ctx, { pageId: (await override("paused-by-lock")).defaultId });
  await pause((await override("paused-by-plan")).pageId);
  await detachPage(ctx, { pageId: (await override("detached")).pageId });
  await inherit("hidden");
  await hidePage(ctx, { platformId, vendorId, slug: "hidden" });
  await custom("custom");
  await pause(await custom("custom-paused"));
  await custom("shadowing");
  await aPage(ctx, { platformId, layer: layers.default, slug: "shadowing", document: says("Theirs") });
}
