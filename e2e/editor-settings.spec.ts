import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { layers } from "@/cms/pages/layer";
import { aPage, aPatch } from "@/test/factories";
import { chooseSection, openEditor, openTab, sections, titleField } from "./support/admin-pages";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { aPerson } from "./support/people";
import { ask, type Entry, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { superAdmin } from "./support/tenant";

const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Where an address leads for good, within its site. */
async function redirection(entry: Entry, path: string): Promise<string> {
  const { status, headers } = await ask(entry, path);
  return status === 308 ? String(headers.location).slice(entry.base.length) : String(status);
}

async function rename(page: Page, slug: string): Promise<void> {
  await openTab(page, "Page");
  await page.getByRole("button", { name: "Rename" }).click();
  const dialog = page.getByRole("dialog", { name: "Rename the address" });
  await dialog.getByLabel("New slug").fill(slug);
  await dialog.getByRole("button", { name: "Rename the page" }).click();
  await expect(page.getByText(`The page stands at /${slug} now`)).toBeVisible();
}

atEachWidth(() => {
  test("a default is renamed: old addresses and links lead to the new one on the next request", async ({
    cms,
    browserOf,
  }) => {
    const { platformId, vendorId, site, shop } = await aStorefront(cms);
    const primaryLink = { label: "To the team", href: "page:about#people" };
    const fields = { heading: "See", text: "", primaryLink, secondaryLink: null };
    const news = says("News", { sections: [{ id: randomUUID(), kind: "call-to-action", fields }] });
    const pageId = await cms.run(async (ctx) => {
      const about = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About us") });
      await aPage(ctx, { platformId, slug: "about", document: says("About the platform") });
      await aPage(ctx, { platformId, layer: layers.default, slug: "news", document: news });
      await aPage(ctx, {
        platformId,
        vendorId,
        slug: "about",
        over: { pageId: about, patch: aPatch({ fields: { title: "Us" } }) },
      });
      return about;
    });
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    for (const entry of [site, shop]) {
      expect((await ask(entry, "/about")).status).toBe(200);
      expect((await ask(entry, "/our-story")).status).toBe(404);
    }
    expect((await visit(page, shop, "/news")).links).toContain(`${shop.base}/about#people`);

    await openEditor(page, pageId);
    await openTab(page, "Page");
    await page.getByRole("button", { name: "Rename" }).click();
    const dialog = page.getByRole("dialog", { name: "Rename the address" });
    await expect(dialog).toContainText("1 page of a vendor moves along.");
    await expect(dialog).toContainText("both move");
    await expectSound(page);
    const slug = dialog.getByLabel("New slug");
    await slug.fill("Our Story");
    await slug.blur();
    await expect(dialog).toContainText("lower-case letters");
    await slug.fill("news");
    await dialog.getByRole("button", { name: "Rename the page" }).click();
    await expect(dialog).toContainText("The platform has another page at this address.");
    await slug.fill("our-story");
    await dialog.getByRole("button", { name: "Rename the page" }).click();
    await expect(page.getByText("The page stands at /our-story now")).toBeVisible();
    await expect(panel(page, "Page")).toContainText("/our-story");

    for (const entry of [site, shop]) {
      expect(await redirection(entry, "/about")).toBe("/our-story");
      expect(await redirection(entry, "/fr/about")).toBe("/fr/our-story");
      expect((await ask(entry, "/our-story")).status).toBe(200);
    }
    const { links } = await visit(page, shop, "/news");
    expect(links).toContain(`${shop.base}/our-story#people`);
    expect(links).not.toContain(`${shop.base}/about#people`);

    await openEditor(page, pageId);
    await rename(page, "about");
    expect((await ask(shop, "/about")).status).toBe(200);
    expect(await redirection(shop, "/our-story")).toBe("/about");
  });

  test("what search engines and those who share it show is seen while it is typed", async ({ cms, browserOf }) => {
    const { code, platformId } = await aStorefront(cms);
    const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "about", document: says("About us") }));
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await openEditor(page, pageId);
    await openTab(page, "Page");
    const search = page.getByRole("figure", { name: "In search results" });
    await expect(search).toContainText(`About us · ${code}`);
    await expect(search).toContainText("Search engines choose a passage of the page.");
    const share = page.getByRole("figure", { name: "Where it is shared" });
    await expect(share).toContainText("About us");
    const parts = panel(page, "Search engines and sharing");
    await parts.getByLabel("Title for search engines").fill("Short");
    await expect(parts).toContainText("The title as it is shown is short with");
    await parts.getByLabel("Title for search engines").fill(`What {{platform.name}} is, who makes it, and for whom`);
    await expect(parts).toContainText("The title as it is shown has a good length");
    await expect(search).toContainText(`What ${code} is, who makes it`);
    await parts.getByLabel("Description for search engines").fill("x".repeat(170));
    await expect(parts).toContainText("The description is long");
    await search.getByRole("button", { name: "On a phone" }).click();
    await expect(search.getByRole("button", { name: "On a phone" })).toHaveAttribute("aria-pressed", "true");
    await parts.getByRole("switch", { name: "Search engines may list this page" }).click();
    await expect(parts).toContainText("search engines are asked not to show it");
    await page.getByRole("button", { name: "Put the page into the footer" }).click();
    await expect(panel(page, "Menus")).toContainText("The only page in the menu.");
    await expectSound(page);
    await expectSoundWhenNarrow(page);
  });

  test("a page is translated, and what it says in the first language stands beside", async ({ cms, browserOf }) => {
    const { platformId } = await aStorefront(cms);
    const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "about", document: says("About us") }));
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await openEditor(page, pageId);
    await openTab(page, "Languages");
    await expectSound(page);
    await page.getByRole("button", { name: "Translate to French" }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(pageId));
    await expect(sections(page)).toHaveCount(1);
    await openTab(page, "Languages");
    await expect(page.getByRole("listitem").filter({ hasText: "French" })).toContainText("This page");
    await page.getByRole("button", { name: "Show English beside the fields" }).click();
    await openTab(page, "Page");
    await expect(page.getByRole("region", { name: "Page in English" })).toContainText("About us");
    await titleField(page).fill("Qui sommes-nous");
    await chooseSection(page, sections(page).first());
    const beside = page.getByRole("region", { name: "Call to action in English" });
    await expect(beside).toContainText("About us");
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await beside.getByRole("button", { name: "Hide English" }).click();
    await expect(beside).toHaveCount(0);
  });
});

test("a platform page is kept off the vendors' sites, and a section of a default is locked", async ({
  cms,
  browserOf,
}) => {
  const { platformId, site, shop } = await aStorefront(cms);
  const { pricing, terms } = await cms.run(async (ctx) => ({
    pricing: await aPage(ctx, { platformId, slug: "pricing", document: says("What we charge") }),
    terms: await aPage(ctx, { platformId, layer: layers.default, slug: "terms", document: says("Terms of sale") }),
  }));
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  expect((await ask(shop, "/pricing")).status).toBe(200);
  await openEditor(page, pricing);
  await openTab(page, "Publication");
  await page.getByRole("switch", { name: "Shown on the vendors’ sites" }).click();
  await expect(page.getByText("The page is off the vendors’ sites")).toBeVisible();
  expect((await ask(shop, "/pricing")).status).toBe(404);
  expect((await ask(site, "/pricing")).status).toBe(200);
  await page.getByText("Undo", { exact: true }).click();
  await expect.poll(async () => (await ask(shop, "/pricing")).status).toBe(200);

  await openEditor(page, terms);
  await openTab(page, "Publication");
  const lock = panel(page, "Locked sections").getByRole("switch", { name: "Terms of sale" });
  await lock.click();
  await expect(page.getByText("The section is locked")).toBeVisible();
  await page.reload();
  await openTab(page, "Publication");
  await expect(lock).toBeChecked();
  await expectSound(page);
});
