import { randomBytes, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { layers } from "@/cms/pages/layer";
import { pages, platforms } from "@/db/schema";
import { aPage, aPatch, aVendor } from "@/test/factories";
import {
  addSection,
  bulk,
  choose,
  chooseSection,
  expectSaved,
  inSectionMenu,
  openEditor,
  openPages,
  openTab,
  publication,
  publish,
  saveDraft,
  sections,
  tab,
  titleField,
  titles,
  vendors,
  writeMarkdown,
} from "./support/admin-pages";
import { message, undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { refusal } from "./support/console";
import { expect, mainHeading, notFoundError, test } from "./support/journey";
import { press } from "./support/keyboard";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { ask, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { superAdmin } from "./support/tenant";

const aWord = () => `w${randomBytes(4).toString("hex")}`;

const anAdmin = (cms: Cms, platformId: string, name = "Kim Reuter") =>
  aPerson(cms, { name, roles: [{ kind: "platform-admin", platformId }] });

/** Leaving with unsaved changes is asked about; these tests always leave. */
const leaveUnasked = (page: Page) => page.on("dialog", (question) => question.accept());

test.describe("the list", () => {
  test("counts each kind in its tab, and narrows down by words and state in its address", async ({
    cms,
    browserOf,
  }) => {
    const { code, platformId, vendorId } = await aStorefront(cms);
    await cms.run(async (ctx) => {
      await aPage(ctx, { platformId, slug: "prices", document: says("What it costs") });
      await aPage(ctx, { platformId, slug: "draft-one", document: says("Not yet"), state: "draft" });
      const behind = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About") });
      const patch = aPatch({ fields: { title: "About the shop" } });
      await aPage(ctx, { platformId, vendorId, slug: "about", over: { pageId: behind, patch } });
      await aPage(ctx, { platformId, vendorId, slug: "own", document: says("Of its own") });
    });
    const page = await browserOf(await anAdmin(cms, platformId));
    await openPages(page, { platform: code });
    for (const [name, count] of [
      ["All", 6],
      ["Platform pages", 3],
      ["Vendor defaults", 1],
      ["Vendor overrides", 2],
    ] as const) {
      await expect(tab(page, name)).toContainText(String(count));
      await tab(page, name).click();
      await expect(tab(page, name)).toHaveAttribute("aria-current", "page");
      await expect(titles(page)).toHaveCount(count);
    }
    await tab(page, "All").click();
    await page.getByRole("searchbox", { name: "Title or slug" }).fill("costs");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&]q=costs/);
    await expect(titles(page)).toHaveText(["What it costs"]);
    await page.getByRole("searchbox", { name: "Title or slug" }).fill("");
    await page.getByLabel("State").selectOption("draft");
    await expect(page).toHaveURL(/[?&]state=draft/);
    await expect(titles(page)).toHaveText(["Not yet"]);
    await page.reload();
    await expect(titles(page)).toHaveText(["Not yet"]);
    await page.goBack();
    await expect(titles(page)).toHaveText(["What it costs"]);
    await page.getByRole("searchbox", { name: "Title or slug" }).fill("nothing is called so");
    await page.keyboard.press("Enter");
    await expect(page.getByText("No page matches")).toBeVisible();
    await page.getByRole("link", { name: "Show all pages" }).click();
    await expect(titles(page)).toHaveCount(6);
  });

  test("goes on in parts without leaving out or repeating any page, and back", async ({ cms, browserOf }) => {
    const { code, platformId } = await aStorefront(cms);
    const slugs = Array.from({ length: 119 }, (_, index) => `page-${String(index).padStart(3, "0")}`);
    await cms.run(async (ctx) => {
      for (const slug of slugs) await aPage(ctx, { platformId, slug, document: { title: slug }, state: "draft" });
    });
    const page = await browserOf(await anAdmin(cms, platformId));
    await openPages(page, { platform: code, sort: "slug" });
    const found: string[] = [];
    for (const count of [50, 50, 20]) {
      await expect(titles(page)).toHaveCount(count);
      found.push(...(await titles(page).allTextContents()));
      const next = page.getByRole("link", { name: "Next", exact: true });
      if (found.length === 120) await expect(next).toHaveCount(0);
      else {
        await next.click();
        await expect(titles(page).first()).not.toHaveText(found.at(-50) ?? "");
      }
    }
    expect(found).toEqual(["Welcome", ...slugs]);
    await page.goBack();
    await expect(titles(page)).toHaveText(found.slice(50, 100));
    await page.getByRole("link", { name: "To the beginning" }).click();
    await expect(titles(page)).toHaveText(found.slice(0, 50));

    await page.goto(app(`/admin/content-pages?${new URLSearchParams({ platform: code, sort: "slug", q: "page-" })}`));
    await page.getByRole("checkbox", { name: "Choose all on this page" }).check();
    await page.getByRole("button", { name: "Choose all 119 that match" }).click();
    await expect(page.getByRole("region", { name: "Chosen pages" })).toContainText("119 chosen");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await bulk(page, "Publish").click();
    await answered;
    await expect(message(page, "119 pages published")).toBeVisible();
    await openPages(page, { platform: code, state: "draft" });
    await expect(page.getByText("No page matches")).toBeVisible();
  });

  test("publishes, takes off the site and deletes several pages at once; refused ones say why, Undo takes it back", async ({
    cms,
    browserOf,
  }) => {
    const { code, platformId, site } = await aStorefront(cms);
    await cms.run(async (ctx) => {
      for (const slug of ["one", "two"]) {
        await aPage(ctx, { platformId, slug, document: says(slug), state: "draft" });
      }
      await aPage(ctx, { platformId, slug: "three", document: says("three") });
    });
    const statuses = async () => {
      const answers = await Promise.all(["one", "two", "three"].map((slug) => ask(site, `/${slug}`)));
      return answers.map(({ status }) => status);
    };
    const page = await browserOf(await anAdmin(cms, platformId));
    await openPages(page, { platform: code, sort: "slug" });
    const chooseAll = async () => {
      for (const slug of ["one", "two", "three"]) await choose(page, slug);
    };
    await chooseAll();
    await expect(page.getByRole("region", { name: "Chosen pages" })).toContainText("3 chosen");
    await bulk(page, "Publish").click();
    await expect(message(page, "2 pages published")).toContainText("1 not: The page has no draft to publish.");
    expect(await statuses()).toEqual([200, 200, 200]);
    await undo(page, "2 pages published");
    await expect(message(page, "2 pages taken off the site")).toBeVisible();
    expect(await statuses()).toEqual([404, 404, 200]);

    await chooseAll();
    await bulk(page, "Take off the site").click();
    await expect(message(page, "1 page taken off the site")).toContainText("2 not: The page is a draft already.");
    expect(await statuses()).toEqual([404, 404, 404]);
    await undo(page, "1 page taken off the site");
    await expect(message(page, "1 page published")).toBeVisible();
    expect(await statuses()).toEqual([404, 404, 200]);

    await chooseAll();
    await bulk(page, "Delete").click();
    const question = page.getByRole("dialog", { name: "What deleting means for vendors" });
    await expect(question, "of what is public").toContainText("1 vendor follows it and loses it");
    await question.getByRole("button", { name: "Delete, knowing this" }).click();
    await expect(message(page, "3 pages deleted")).toBeVisible();
    await expect(titles(page)).toHaveText(["Welcome"]);
    expect(await statuses()).toEqual([404, 404, 404]);
    await undo(page, "3 pages deleted");
    await expect(message(page, "3 pages brought back")).toBeVisible();
    await expect(titles(page)).toHaveText(["Welcome", "one", "three", "two"]);
    expect(await statuses()).toEqual([404, 404, 200]);
  });
});

test("a page is created, written in sections, published and seen at the next request", async ({ cms, browserOf }) => {
  const { code, platformId, site } = await aStorefront(cms);
  const page = await browserOf(await anAdmin(cms, platformId));
  await openPages(page, { platform: code });
  await page.getByRole("link", { name: "New page" }).click();
  const slug = page.getByLabel("Slug");
  await titleField(page).fill("Qui sommes-nous ?");
  await expect(slug).toHaveValue("qui-sommes-nous");
  await slug.fill("vendors");
  await titleField(page).fill("About us");
  await expect(slug, "it was written by hand").toHaveValue("vendors");
  await page.getByRole("button", { name: "Create the draft" }).click();
  await expect(slug).toHaveAccessibleDescription(
    /Is reserved: the site or the application has something of its own there\./,
  );
  await expect(titleField(page)).toHaveValue("About us");
  await slug.fill("about-us");
  await page.getByRole("button", { name: "Create the draft" }).click();
  await page.waitForURL(/\/admin\/content-pages\/[0-9a-f-]{36}$/);
  await expect(mainHeading(page)).toHaveText("About us");

  const [first, second] = [aWord(), aWord()];
  const text = await addSection(page, "Rich text");
  await writeMarkdown(text, "Body", `## ${first}`);
  const call = await addSection(page, "Call to action");
  await saveDraft(page).click();
  await expect(refusal(page)).toContainText("Nothing is saved yet: some of it has to be mended first.");
  await expect(call.getByLabel("Heading")).toHaveAccessibleDescription("Must not be empty.");
  await expect(sections(page).nth(1)).toContainText("To mend");
  await call.getByLabel("Heading").fill(second);
  await call.getByLabel("Label").fill("Begin");
  await call.getByLabel("Leads to").fill("page:home");
  await press(page, "Tab");
  await saveDraft(page).click();
  await expectSaved(page);
  expect((await ask(site, "/about-us")).status).toBe(404);

  await inSectionMenu(page, sections(page).nth(1), "Move up");
  await expect(sections(page)).toHaveText([new RegExp(second), new RegExp(first)]);
  await inSectionMenu(page, sections(page).first(), "Duplicate");
  await expect(sections(page)).toHaveText([new RegExp(second), new RegExp(second), new RegExp(first)]);
  await inSectionMenu(page, sections(page).nth(2), "Remove");
  await expect(sections(page)).toHaveCount(2);
  await undo(page, "Section removed");
  await expect(sections(page)).toHaveText([new RegExp(second), new RegExp(second), new RegExp(first)]);
  await publish(page).click();
  await expectSaved(page);
  const shown = await visit(page, site, "/about-us");
  expect(shown.status).toBe(200);
  expect(shown.text.match(new RegExp(`${first}|${second}`, "g"))).toEqual([second, second, first]);
  await expect(page.getByRole("main").getByRole("link", { name: "View on the site" })).toHaveAttribute(
    "href",
    `${site.base}/about-us`,
  );
});

test("a page is scheduled, given another time, taken off the site, and saved again without a reload", async ({
  cms,
  browserOf,
}) => {
  const { platformId, site } = await aStorefront(cms);
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, slug: "sale", document: says("Sale"), state: "draft" }),
  );
  const page = await browserOf(await anAdmin(cms, platformId));
  await openEditor(page, pageId);
  await openTab(page, "Publication");
  const schedule = page.getByRole("button", { name: "Schedule" });
  await schedule.click();
  await expect(page.getByLabel("Publish later")).toHaveAccessibleDescription("Must be a day and a time.");
  await page.getByLabel("Publish later").fill("2099-05-01T08:30");
  await schedule.click();
  await expect(publication(page)).toContainText("Goes public");
  await expect(page.getByLabel("Another time")).toHaveValue("2099-05-01T08:30");
  expect((await ask(site, "/sale")).status).toBe(404);
  await page.getByRole("button", { name: "Cancel the schedule", exact: true }).click();
  await expect(publication(page)).not.toContainText("Goes public");
  await undo(page, "The schedule is cancelled");
  await expect(publication(page)).toContainText("Goes public");
  await page.getByRole("button", { name: "Cancel the schedule", exact: true }).click();
  await expect(publication(page)).not.toContainText("Goes public");

  await openTab(page, "Page");
  await titleField(page).fill("Sale of the year");
  await publish(page).click();
  await expectSaved(page);
  await expect(mainHeading(page)).toHaveText("Sale of the year");
  expect((await ask(site, "/sale")).status).toBe(200);
  await openTab(page, "Publication");
  await page.getByRole("button", { name: "Take off the site" }).click();
  await expect(page.getByRole("button", { name: "Take off the site" })).toHaveCount(0);
  expect((await ask(site, "/sale")).status).toBe(404);
  await undo(page, "Taken off the site");
  await expect(page.getByRole("button", { name: "Take off the site" })).toBeVisible();
  expect((await ask(site, "/sale")).status).toBe(200);
  await page.getByRole("button", { name: "Take off the site" }).click();
  await expect(page.getByRole("button", { name: "Take off the site" })).toHaveCount(0);
  await openTab(page, "Page");
  await titleField(page).fill("Sale, again");
  await saveDraft(page).click();
  await expectSaved(page);
  await expect(refusal(page)).toHaveCount(0);
});

test("a save after another one is told who was first, and loses nothing that was typed", async ({ cms, browserOf }) => {
  const { platformId } = await aStorefront(cms);
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "about", document: says("About") }));
  const first = await browserOf(await anAdmin(cms, platformId, "Zoé Muller"));
  const second = await browserOf(await anAdmin(cms, platformId, "Kim Reuter"));
  leaveUnasked(second);
  for (const page of [first, second]) {
    await openEditor(page, pageId);
    await openTab(page, "Page");
  }
  await titleField(first).fill("About, by Zoé");
  await saveDraft(first).click();
  await expectSaved(first);

  await titleField(second).fill("About, by Kim");
  await saveDraft(second).click();
  await expect(refusal(second)).toContainText(
    "The page was saved elsewhere in the meantime. Zoé Muller changed: title.",
  );
  await expect(titleField(second)).toHaveValue("About, by Kim");
  await openTab(second, "Publication");
  await second.getByRole("switch", { name: "Locked" }).click();
  await expect(second.getByRole("switch", { name: "Locked" })).toBeChecked();
  await saveDraft(second).click();
  await expect(refusal(second), "another change of the page does not let it through").toContainText("Zoé Muller");

  await second.reload();
  await expect(second.getByText("Your unsaved changes are back.")).toBeVisible();
  await openTab(second, "Page");
  await expect(titleField(second)).toHaveValue("About, by Kim");
  await saveDraft(second).click();
  await expect(refusal(second), "what comes back is as old as it was").toContainText("Zoé Muller changed: title.");
  await second.getByRole("button", { name: "Show what they saved" }).click();
  await expect(titleField(second)).toHaveValue("About, by Zoé");
  await undo(second, "This is what they saved");
  await expect(titleField(second)).toHaveValue("About, by Kim");
  await saveDraft(second).click();
  await expect(refusal(second)).toContainText("Zoé Muller");
  await second.getByRole("button", { name: "Save mine over it" }).click();
  await expectSaved(second);
  await expect(refusal(second)).toHaveCount(0);
  await first.reload();
  await openTab(first, "Page");
  await expect(titleField(first)).toHaveValue("About, by Kim");
});

test("a default shows whom its change would ask, whom it asked, and can be locked and required", async ({
  cms,
  browserOf,
}) => {
  const { code, platformId, vendorId, shop } = await aStorefront(cms);
  const original = says("About");
  const [section] = original.sections;
  const word = aWord();
  const name = `Shop ${aWord()}`;
  const pageId = await cms.run(async (ctx) => {
    const id = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document: original });
    const changed = { [section?.id ?? ""]: { heading: word } };
    await aPage(ctx, { platformId, vendorId, slug: "about", over: { pageId: id, patch: aPatch({ changed }) } });
    await aVendor(ctx, platformId, { name });
    return id;
  });
  const page = await browserOf(await anAdmin(cms, platformId));
  expect((await visit(page, shop, "/about")).text).toContain(word);
  await openEditor(page, pageId);
  await openTab(page, "Vendors");
  await expect(vendors(page).getByRole("link", { name: "Override it: 1 vendor" })).toBeVisible();
  const written = await chooseSection(page, sections(page).first());
  await written.getByLabel("Heading").fill("About, rewritten");
  const impact = "1 follow, 1 override, 1 will be asked to review.";
  await publish(page).click();
  await expect(page.getByText(impact), "typed and published at once, it is shown all the same").toBeVisible();
  expect((await visit(page, shop, "/about")).text, "nothing is public or stored yet").toContain(word);
  await expect(page.getByText("Unsaved changes")).toBeVisible();
  await saveDraft(page).click();
  await expectSaved(page);
  await openTab(page, "Vendors");
  await expect(vendors(page)).toContainText(impact);

  await openTab(page, "Publication");
  await page.getByLabel("Publish later").fill("2099-05-01T08:30");
  await page.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(publication(page)).toContainText(impact);
  await expect(publication(page)).not.toContainText("Goes public");
  await page.getByRole("button", { name: "Schedule, knowing this" }).click();
  await expect(publication(page)).toContainText("Goes public");
  await page.getByRole("button", { name: "Take off the site" }).click();
  await expect(publication(page)).not.toContainText("Goes public");

  await openPages(page, { platform: code, tab: "default" });
  await choose(page, "About");
  await bulk(page, "Publish").click();
  const question = page.getByRole("dialog", { name: "What publishing means for vendors" });
  await expect(question).toContainText("1 vendor will be behind afterwards.");
  await question.getByRole("button", { name: "Cancel" }).click();

  await openEditor(page, pageId);
  await publish(page).click();
  await page.getByRole("button", { name: "Publish, knowing this" }).click();
  await expectSaved(page);
  await openTab(page, "Vendors");
  await expect(vendors(page)).not.toContainText("will be asked");
  await vendors(page).getByRole("link", { name: "Are behind: 1 vendor" }).click();
  await expect(mainHeading(page)).toHaveText("What vendors do with it");
  await expect(page.getByRole("table", { name: "Are behind" }).getByRole("row")).toHaveCount(2);
  await openEditor(page, pageId);
  await openTab(page, "Vendors");
  await vendors(page).getByRole("link", { name: "About, rewritten: 1 vendor" }).click();
  const overriding = page.getByRole("table", { name: "Override “About, rewritten”" });
  await expect(overriding.getByRole("row")).toHaveCount(2);
  await expect(overriding.getByRole("link").first()).toHaveAttribute("href", new RegExp(`platform=${code}$`));
  await page.getByRole("link", { name: /^Follow it/ }).click();
  await expect(page.getByRole("table", { name: "Follow it" })).toContainText(name);

  await openEditor(page, pageId);
  await openTab(page, "Publication");
  const locked = page.getByRole("switch", { name: "Locked" });
  const required = page.getByRole("switch", { name: "Required" });
  await locked.click();
  await expect(page.getByRole("dialog")).toContainText("1 vendor has its own page here.");
  await page.getByRole("button", { name: "Lock it" }).click();
  await openTab(page, "Vendors");
  await expect(vendors(page).getByRole("link", { name: "Are paused: 1 vendor" })).toBeVisible();
  expect((await visit(page, shop, "/about")).text).not.toContain(word);
  await openTab(page, "Publication");
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await required.click();
  await answered;
  await page.reload();
  await openTab(page, "Publication");
  for (const control of [locked, required]) await expect(control).toBeChecked();
  await locked.click();
  await openTab(page, "Vendors");
  await expect(vendors(page).getByRole("link", { name: "Are paused: 1 vendor" })).toHaveCount(0);
  expect((await visit(page, shop, "/about")).text).toContain(word);
});

test("a page is copied to another platform, where it is a draft of its own, and published there", async ({
  cms,
  browserOf,
}) => {
  const from = await aStorefront(cms);
  const to = await aStorefront(cms);
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId: from.platformId, slug: "prices", document: says("Prices") }),
  );
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  await openEditor(page, pageId);
  await page.getByRole("button", { name: "More to do with this page" }).click();
  await page.getByRole("menuitem", { name: "Duplicate or copy to a platform" }).click();
  await expect(mainHeading(page)).toHaveText("Copy “Prices”");
  await page.getByRole("button", { name: "Make the copy" }).click();
  await expect(page.getByLabel("Slug")).toHaveAccessibleDescription(/There is a page with this slug already\./);
  await page.getByLabel("Platform", { exact: true }).selectOption({ label: to.code });
  await page.getByRole("button", { name: "Make the copy" }).click();
  await page.waitForURL(/\/admin\/content-pages\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("main")).toContainText(`${to.code} · /prices`);
  expect((await ask(to.site, "/prices")).status).toBe(404);
  await publish(page).click();
  await expectSaved(page);
  expect((await visit(page, to.site, "/prices")).text).toContain("Prices");
});

test("copying a page of another platform says the same as copying one that never was", async ({ cms, browserOf }) => {
  const [own, other] = [await aStorefront(cms), await aStorefront(cms)];
  const aPageOf = (platformId: string) =>
    cms.run((ctx) => aPage(ctx, { platformId, slug: "plans", document: says("Plans"), state: "draft" }));
  const [ownId, foreignId] = [await aPageOf(own.platformId), await aPageOf(other.platformId)];
  const page = await browserOf(await anAdmin(cms, own.platformId));
  const said: Array<string | null> = [];
  for (const pageId of [foreignId, randomUUID()]) {
    await page.goto(app(`/admin/content-pages/new?from=${ownId}`));
    await page.route("**/new?from=*", (route) => {
      const body = route.request().postData();
      return body?.includes(ownId) ? route.continue({ postData: body.replaceAll(ownId, pageId) }) : route.continue();
    });
    await page.getByRole("button", { name: "Make the copy" }).click();
    await expect(refusal(page)).toBeVisible();
    said.push(await refusal(page).textContent());
    await page.unroute("**/new?from=*");
  }
  expect(said).toEqual(["The page does not exist.", "The page does not exist."]);
});

test("deleting a default says beforehand whom it concerns, and Undo makes its overrides follow it again", async ({
  cms,
  browserOf,
}) => {
  const { platformId, vendorId, shop } = await aStorefront(cms);
  const word = aWord();
  const [section] = says(word).sections;
  const pageId = await cms.run(async (ctx) => {
    const document = { ...says("About"), sections: section ? [section] : [] };
    const id = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document });
    const patch = aPatch({ fields: { title: "About the shop" } });
    await aPage(ctx, { platformId, vendorId, slug: "about", over: { pageId: id, patch } });
    return id;
  });
  const page = await browserOf(await anAdmin(cms, platformId));
  await openEditor(page, pageId);
  const ask = async () => {
    await page.getByRole("button", { name: "More to do with this page" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
  };
  const question = page.getByRole("dialog", { name: "What deleting means for vendors" });
  await ask();
  await expect(question).toContainText("1 vendor overrides what is deleted.");
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(question).toBeHidden();
  await expect(publish(page), "nothing was deleted").toBeVisible();
  await ask();
  await question.getByRole("button", { name: "Delete, knowing this" }).click();
  await expect(message(page, "“About” is deleted")).toContainText(
    "One override of it became a page of its vendor’s own.",
  );
  const deleted = page.getByText("This page was deleted.");
  await expect(deleted).toBeVisible();
  expect((await visit(page, shop, "/about")).text).toContain(word);
  await undo(page, "“About” is deleted");
  await expect(message(page, "Brought back")).toContainText("1 override follows it again.");
  await expect(deleted).toHaveCount(0);
  await openTab(page, "Vendors");
  await expect(vendors(page).getByRole("link", { name: "Override it: 1 vendor" })).toBeVisible();
});

test.describe("an admin of Loyalty+", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("finds no page of OMS in the list, by address, by filter, or as the place of a new one", async ({
    cms,
    browserOf,
  }) => {
    const theirs = await cms.run(async ({ db }) => {
      const [loyalty] = await db.select({ id: platforms.id }).from(platforms).where(eq(platforms.code, "loyalty"));
      const ofOms = await db
        .select({ id: pages.id, vendorId: pages.vendorId })
        .from(pages)
        .innerJoin(platforms, and(eq(platforms.id, pages.platformId), eq(platforms.code, "oms")));
      return { loyaltyId: loyalty?.id ?? "", ofOms };
    });
    const page = await browserOf(await anAdmin(cms, theirs.loyaltyId));
    await openPages(page, {});
    await expect(titles(page).first()).toBeVisible();
    const shown = await titles(page).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const foreign = new Set(theirs.ofOms.map(({ id }) => `/admin/content-pages/${id}`));
    expect(foreign.size).toBeGreaterThan(10);
    expect(shown.filter((href) => foreign.has(href))).toEqual([]);
    for (const query of ["?platform=oms", "/new?platform=oms"]) {
      expect((await page.goto(app(`/admin/content-pages${query}`)))?.status(), query).toBe(404);
    }
    for (const { id, vendorId } of [theirs.ofOms[0], theirs.ofOms.find((each) => each.vendorId)].flatMap(
      (each) => each ?? [],
    )) {
      for (const path of [`/${id}`, `/${id}/vendors`, `/new?from=${id}`]) {
        const answer = await page.goto(app(`/admin/content-pages${path}`));
        expect(answer?.status(), `${path} of ${vendorId ?? "the platform"}`).toBe(404);
      }
    }
    await page.goto(app("/admin/content-pages/new"));
    await expect(page.getByRole("button", { name: "Create the draft" })).toBeVisible();
    await expect(page.getByLabel("Platform", { exact: true })).toHaveCount(0);
  });
});
