import { layers } from "@/cms/pages/layer";
import { lockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { startPage } from "@/cms/pages/start-page";
import { letEditorsPublish } from "@/cms/vendors/let-editors-publish";
import { aPage, aPatch, aSection, aTier, aVendor } from "@/test/factories";
import { aDefault } from "@/test/storefronts";
import { callAction } from "./support/action-calls";
import { chooseSection, expectSaved, openTab, publish, sections } from "./support/admin-pages";
import { message, undo } from "./support/admin-platforms";
import { dialog } from "./support/console";
import {
  atEachWidth,
  expect,
  expectSound,
  expectSoundWhenNarrow,
  mainHeading,
  notFoundError,
  test,
} from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { anOwner, everyState, inMenuOf, line, offered, openPages } from "./support/vendor-pages";

const tab = (page: import("@playwright/test").Page, name: string) =>
  page.getByRole("navigation", { name: "Kinds of pages" }).getByRole("link", { name });

atEachWidth(() => {
  test("a merchant’s first ten minutes: a page of the platform’s becomes theirs, is published, reverted, and comes back", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const storefront = await aStorefront(cms);
    const { code, platformId, vendorId, shop } = storefront;
    await cms.run((ctx) =>
      aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About us") }),
    );
    const page = await browserOf(await anOwner(cms, vendorId));
    expect((await visit(page, shop, "/about")).text).toContain("About us");

    await page.goto(app("/dashboard/pages"));
    const row = line(page, "about");
    await expect(row).toContainText("Default");
    await expect(row).toContainText("Published");
    await expect(row.getByRole("link", { name: "View About us" })).toHaveAttribute("href", /\/about$/);
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await row.getByRole("button", { name: "Override About us" }).click();
    await page.waitForURL(/\/dashboard\/pages\/[0-9a-f-]{36}$/);
    await expect(page.getByText(/This draft counts towards the .* plan: 1 /)).toBeVisible();
    await page.goBack();
    await expect(row, "the list is not as it was before").toContainText("Override, 0 of 1 sections");
    expect(await mainHeading(page).evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThan(20);
    await page.goForward();
    const written = await chooseSection(page, sections(page).first());
    await written.getByLabel("Heading").fill("About the shop");
    await publish(page).click();
    await expectSaved(page);
    expect((await visit(page, shop, "/about")).text).toContain("About the shop");

    await openTab(page, "Page");
    await page.getByRole("link", { name: "Pages", exact: true }).filter({ visible: true }).last().click();
    await expect(row).toContainText("Override, 1 of 1 sections");

    await inMenuOf(page, "about", "View default");
    await expect(dialog(page)).toContainText(`This is the ${code} default`);
    await expect(dialog(page).frameLocator("iframe").getByRole("heading", { name: "About us" })).toBeAttached();
    await page.keyboard.press("Escape");
    await inMenuOf(page, "about", "Compare with default");
    await expect(dialog(page)).toContainText("About the shop");
    await page.keyboard.press("Escape");

    await inMenuOf(page, "about", "Revert a section");
    await dialog(page).getByRole("button", { name: "Revert section" }).click();
    await expect(dialog(page)).toContainText("Both say the same");
    await page.keyboard.press("Escape");
    await expect(row).toContainText("Override, 0 of 1 sections");
    await undo(page, "Section reverted");
    await expect(row).toContainText("Override, 1 of 1 sections");
    expect((await visit(page, shop, "/about")).text, "drafts are nobody’s to see").toContain("About the shop");

    await inMenuOf(page, "about", "Revert to default");
    await expect(dialog(page)).toContainText("Call to action: About the shop (changed)");
    await expectSoundWhenNarrow(page);
    await dialog(page).getByRole("button", { name: "Revert to default" }).click();
    await expect(row).not.toContainText("Override, ");
    expect((await visit(page, shop, "/about")).text).toContain("About us");
    await undo(page, "Reverted");
    await expect(row).toContainText("Override, 1 of 1 sections");
    expect((await visit(page, shop, "/about")).text).toContain("About the shop");
  });

  test("each state of a page is told, with what can be done and nothing else", async ({ cms, browserOf }) => {
    test.slow();
    const storefront = await aStorefront(cms);
    await cms.run((ctx) => everyState(ctx, storefront));
    const page = await browserOf(await anOwner(cms, storefront.vendorId));
    await openPages(page, storefront);
    const overrides = ["Compare with default", "View default", "Revert a section", "Revert to default"];
    const states: Array<[slug: string, said: RegExp, actions: string[]]> = [
      ["home", /Platform page.*Required.*always has its home page: it cannot be hidden/, ["View", "Override"]],
      ["plain", /Default.*Published/, ["View", "Override", "Hide in all languages"]],
      ["locked", /Locked.*has locked this page: it cannot be overridden/, ["View", "Hide in all languages"]],
      ["required", /Required.*requires this page: it cannot be hidden/, ["View", "Override"]],
      ["override", /Override, 1 of 2 sections/, ["Edit", ...overrides]],
      ["updated", /Override, .*Default updated/, ["Review", "Edit", ...overrides]],
      ["paused-by-lock", /Paused.*has locked the default, and visitors see that/, ["Revert to default"]],
      [
        "paused-by-plan",
        /Paused.*over your plan, so visitors see .* instead.*Not shown/,
        ["Choose or upgrade", "Revert to default"],
      ],
      ["detached", /Detached/, ["Compare with default", "Re-link"]],
      ["hidden", /Hidden/, ["Show again in all languages"]],
      ["custom", /Custom/, ["Edit", "Delete"]],
      [
        "custom-paused",
        /Paused.*over your plan, so visitors do not see it.*Not shown/,
        ["Choose or upgrade", "Delete"],
      ],
      ["shadowing", /Custom.*has a page here too by now/, ["Edit", "Compare with default", "Adopt default", "Delete"]],
    ];
    for (const [slug, said, actions] of states) {
      await expect(line(page, slug), slug).toContainText(said);
      expect(await offered(page, slug), slug).toEqual(actions);
    }
    await expectSound(page);
    await expectSoundWhenNarrow(page);
  });
});

test("what is hidden, deleted, re-linked or adopted can be taken back, and the list shows it at once", async ({
  cms,
  browserOf,
}) => {
  test.slow();
  const storefront = await aStorefront(cms);
  await cms.run((ctx) => everyState(ctx, storefront));
  const page = await browserOf(await anOwner(cms, storefront.vendorId));
  const { shop } = storefront;
  await openPages(page, storefront);

  await inMenuOf(page, "plain", "Hide in all languages");
  await expect(message(page, "is hidden")).toBeVisible();
  await expect(line(page, "plain")).toContainText("Hidden");
  expect((await visit(page, shop, "/plain")).status).toBe(404);
  await undo(page, "is hidden");
  await expect(message(page, "is shown again")).toBeVisible();
  await expect(line(page, "plain")).toContainText("Published");
  expect((await visit(page, shop, "/plain")).status).toBe(200);

  await line(page, "hidden").getByRole("button", { name: "Show again" }).click();
  await expect(line(page, "hidden")).toContainText("Published");
  expect((await visit(page, shop, "/hidden")).status).toBe(200);

  await line(page, "custom").getByRole("button", { name: "Delete" }).click();
  await expect(line(page, "custom")).toHaveCount(0);
  await undo(page, "is deleted");
  await expect(line(page, "custom")).toContainText("Custom");

  await line(page, "detached").getByRole("button", { name: "Re-link" }).click();
  await dialog(page).getByRole("button", { name: "Follow the default" }).click();
  await expect(line(page, "detached")).toContainText("Override, 1 of 2 sections");

  await inMenuOf(page, "shadowing", "Adopt default");
  await dialog(page).getByRole("button", { name: "Follow the default" }).click();
  await expect(line(page, "shadowing")).toContainText("Override, ");
});

test("a long list is searched, narrowed, sorted and turned over by its address, and says why it is empty", async ({
  cms,
  browserOf,
}) => {
  test.slow();
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  const page = await browserOf(await anOwner(cms, vendorId));
  await cms.run(async (ctx) => {
    for (let number = 1; number <= 60; number++) {
      const document = says(`Page ${number}`, { headerOrder: null });
      await aPage(ctx, { platformId, layer: layers.default, slug: `page-${number}`, document });
    }
    const title =
      "Ä very long title of a page that somebody wrote without ever coming to its end, because nobody asked";
    await aPage(ctx, {
      platformId,
      vendorId,
      slug: "long",
      locale: "fr",
      document: says(title.slice(0, 120)),
      state: "draft",
    });
  });
  await openPages(page, storefront);
  // The home page of the platform stands in the storefront too.
  await expect(tab(page, "All")).toContainText("62");
  await expect(tab(page, "Mine")).toContainText("1");
  await expect(page.getByText("Pages 1 to 50 of 62")).toBeVisible();
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByText("Pages 51 to 62 of 62")).toBeVisible();
  await expect(page).toHaveURL(/part=2/);
  await page.getByRole("link", { name: "Previous" }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("Ä very long title");

  await page.getByRole("searchbox", { name: "Title or address" }).fill("a VERY");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page).toHaveURL(/q=a\+VERY/);
  await expect(page).toHaveURL(/platform=/);
  await expectSoundWhenNarrow(page);
  await page.getByRole("combobox", { name: "State" }).selectOption("published");
  await expect(page.getByText("No page matches")).toBeVisible();
  await page.getByRole("link", { name: "Show all pages" }).click();
  await tab(page, "Hidden").click();
  await expect(page.getByText("No page is hidden")).toBeVisible();
  await tab(page, "Needs attention").click();
  await expect(page.getByText("Nothing needs your attention")).toBeVisible();
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await expect(page.getByText("No page matches")).toBeVisible();
  await openPages(page, storefront, { tab: "mine", state: "draft", locale: "fr", sort: "changed" });
  await expect(line(page, "long")).toContainText("Draft");
});

test.describe("a page of one’s own", () => {
  test("begins with a layout, in words that stand for the vendor, and is a draft until it is published", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const storefront = await aStorefront(cms);
    const page = await browserOf(await anOwner(cms, storefront.vendorId));
    await openPages(page, storefront);
    await page.getByRole("link", { name: "New page" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "New page" })).toBeVisible();
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await page.getByRole("radio", { name: "Services" }).check();
    await expect(page.getByLabel("Title")).toHaveValue("Services");
    await page.getByLabel("Language").selectOption("fr");
    await page.getByRole("radio", { name: "About us" }).check();
    await expect(page.getByLabel("Title")).toHaveValue("À propos");
    await expect(page.getByLabel("Slug")).toHaveValue("a-propos");
    await page.getByRole("button", { name: "Create the draft" }).click();
    await page.waitForURL(/\/dashboard\/pages\/[0-9a-f-]{36}$/);
    await expect(sections(page)).toHaveCount(4);
    expect((await visit(page, storefront.shop, "/fr/a-propos")).status).toBe(404);
    await publish(page).click();
    await expectSaved(page);
    const { text } = await visit(page, storefront.shop, "/fr/a-propos");
    expect(text).toContain(`Les personnes derrière ${storefront.code}-shop`);
  });

  test("says so where the platform has a page there, and keeps what was typed", async ({ cms, browserOf }) => {
    const storefront = await aStorefront(cms);
    const { platformId } = storefront;
    await cms.run((ctx) => aDefault(ctx, { platformId, slug: "services" }, [aSection("Services")]));
    const page = await browserOf(await anOwner(cms, storefront.vendorId));
    await page.goto(app("/dashboard/pages/new"));
    await page.getByLabel("Title").fill("Services");
    await page.getByRole("button", { name: "Create the draft" }).click();
    await expect(page.getByLabel("Slug")).toHaveAccessibleDescription(/The platform has a page here/);
    await expect(page.getByLabel("Title")).toHaveValue("Services");
    await page.getByLabel("Title").fill("");
    await page.getByLabel("Slug").fill("");
    await page.getByRole("button", { name: "Create the draft" }).click();
    for (const field of ["Title", "Slug"]) await expect(page.getByLabel(field)).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel("Title").fill("Services");
    await page.getByLabel("Slug").fill("services");
    await page.getByRole("button", { name: "Create the draft" }).click();
    page.on("dialog", (question) => question.accept());
    await page.getByRole("link", { name: "See /services in your list" }).click();
    await expect(line(page, "services")).toContainText("Default");
  });

  test("is explained where the plan is full, also where it became full while the form was filled in", async ({
    cms,
    browserOf,
  }) => {
    const storefront = await aStorefront(cms);
    const { platformId } = storefront;
    const vendorId = await cms.run(async (ctx) =>
      aVendor(ctx, platformId, { tierId: await aTier(ctx, { name: "Small", maxPages: 3, maxCustomPages: 1 }) }),
    );
    const page = await browserOf(await anOwner(cms, vendorId));
    page.on("dialog", (question) => question.accept());
    await page.goto(app("/dashboard/pages/new"));
    await page.getByLabel("Title").fill("My page");
    const place = { platformId, vendorId, slug: "first", locale: "en" };
    await cms.run((ctx) => startPage(ctx, { ...place, title: "First", layout: null }));
    await page.getByRole("button", { name: "Create the draft" }).click();
    await expect(page.getByText("The Small plan has room for 1 pages of one's own, and all are in use.")).toBeVisible();
    await expect(page.getByText("Ask for a larger plan")).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue("My page");
    await page.goto(app("/dashboard/pages/new"));
    await expect(page.getByText("All custom pages of your plan are in use")).toBeVisible();
    await expect(page.getByText("1 of 1")).toBeVisible();
    await expect(page.getByRole("link", { name: "See usage and plans" })).toHaveAttribute(
      "href",
      /^\/dashboard\/usage\?vendor=.*&platform=/,
    );
    await expectSound(page);
  });
});

test("what changed since the list was opened is said, and the list shows it", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  const tierId = await cms.run((ctx) => aTier(ctx, { name: "Small", maxPages: 1 }));
  const [first, second] = await cms.run(async (ctx) => [
    await aDefault(ctx, { platformId, slug: "first" }, [aSection("First")]),
    await aDefault(ctx, { platformId, slug: "second" }, [aSection("Second")]),
  ]);
  const page = await browserOf(await anOwner(cms, vendorId));
  await openPages(page, storefront);
  await cms.run((ctx) => lockPage(ctx, { pageId: first ?? "" }));
  await line(page, "first").getByRole("button", { name: "Override" }).click();
  await expect(message(page, "The platform has locked this page.")).toBeVisible();
  await expect(line(page, "first")).toContainText("Locked");

  const small = await cms.run((ctx) => aVendor(ctx, platformId, { tierId }));
  await cms.run((ctx) => overridePage(ctx, { platformId, vendorId: small, slug: "second", locale: "en" }));
  const other = await browserOf(await anOwner(cms, small));
  await other.goto(app("/dashboard/pages"));
  await line(other, "home").getByRole("button", { name: "Override" }).click();
  await expect(dialog(other)).toContainText("The Small plan has room for 1 pages, and all are in use.");
  await expect(dialog(other).getByRole("link", { name: "See usage and plans" })).toBeVisible();
  expect(second).toBeTruthy();
});

test("an editor who may not publish writes drafts, is offered nothing that visitors see at once, and told who may", async ({
  cms,
  browserOf,
}) => {
  const storefront = await aStorefront(cms);
  const { vendorId } = storefront;
  await anOwner(cms, vendorId);
  await cms.run(async (ctx) => {
    await everyState(ctx, storefront);
    await letEditorsPublish(ctx, { vendorId, isAllowed: false });
  });
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "vendor-editor", vendorId }] }));
  await openPages(page, storefront);
  await expect(page.getByText(`Only an owner of ${storefront.code}-shop publishes: Odile Owner.`)).toBeVisible();
  const looking = ["Compare with default", "View default", "Revert a section"];
  expect(await offered(page, "plain")).toEqual(["View", "Override"]);
  expect(await offered(page, "updated")).toEqual(["Review", "Edit", ...looking]);
  expect(await offered(page, "custom")).toEqual(["Edit"]);
  expect(await offered(page, "hidden")).toEqual([]);
  await inMenuOf(page, "updated", "Edit");
  await page.waitForURL(/\/dashboard\/pages\/[0-9a-f-]{36}$/);
  await openPages(page, storefront);
  await line(page, "updated").getByRole("link", { name: "Review" }).click();
  await expect(page.getByText("What you decide is a draft until an owner publishes it.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save and publish" })).toHaveCount(0);
  const save = page.getByRole("button", { name: "Save as a draft" });
  // As long as the page is not awake, a press of the button is lost.
  await expect(async () => {
    await page.getByRole("button", { name: "Take all" }).click();
    await expect(save).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await save.click();
  await expect(page.getByText("All is up to date")).toBeVisible();
});

test("an admin who looks at it as the vendor is offered nothing that changes it", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  await cms.run((ctx) => everyState(ctx, storefront));
  const { code, platformId } = storefront;
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  await page.goto(app(`/dashboard/pages?as=${code}-shop`));
  await expect(page.getByText("nothing can be changed")).toBeVisible();
  await expect(page.getByRole("link", { name: "New page" })).toHaveCount(0);
  expect(await offered(page, "plain")).toEqual(["View"]);
  expect(await offered(page, "updated")).toEqual(["Compare with default", "View default"]);
  expect(await offered(page, "hidden")).toEqual([]);
});

test.describe("a neighbour", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("neither finds a vendor's pages, nor opens, makes, hides or reads one of the vendor's", async ({
    cms,
    browserOf,
  }) => {
    const { code, platformId, vendorId } = await aStorefront(cms);
    const { pageId, neighbourId } = await cms.run(async (ctx) => {
      const behind = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document: says("About us") });
      await aPage(ctx, { platformId, layer: layers.default, slug: "terms", document: says("Terms") });
      await aPage(ctx, { platformId, layer: layers.default, slug: "away", document: says("Away") });
      const patch = aPatch({ fields: { title: "Secret plans" } });
      return {
        pageId: await aPage(ctx, { platformId, vendorId, slug: "about", over: { pageId: behind, patch } }),
        neighbourId: await aVendor(ctx, platformId),
      };
    });
    const neighbour = await anOwner(cms, neighbourId);
    const page = await browserOf(neighbour);
    const at = `vendor=${code}-shop&platform=${code}`;
    for (const path of [
      `/dashboard/pages?${at}`,
      `/dashboard/pages?${at}&q=secret`,
      `/dashboard/pages/new?${at}`,
      `/dashboard/pages/${pageId}`,
    ]) {
      expect((await page.goto(app(path)))?.status(), path).toBe(404);
      await expect(page.getByText("Secret plans")).toHaveCount(0);
    }
    await page.goto(app("/dashboard/pages?q=secret"));
    await expect(page.getByText("No page matches")).toBeVisible();
    await page.goto(app("/dashboard/pages"));
    await expect(line(page, "about")).toContainText("Default");

    const slug = { platformId, vendorId, slug: "away" };
    const form = new FormData();
    for (const [name, value] of Object.entries({ title: "Theirs", slug: "theirs", locale: "en" }))
      form.append(name, value);
    const inherited = { platformId, vendorId, slug: "terms", locale: "en" };
    const calls: Array<[action: string, given: unknown[], done: RegExp]> = [
      ["dashboard/pages/actions.ts loadStanding", [pageId], /Secret plans/],
      ["dashboard/pages/actions.ts hideHere", [slug], /"status":"done"/],
      ["dashboard/pages/actions.ts showHere", [slug], /"status":"done"/],
      ["dashboard/pages/actions.ts revertSectionHere", [pageId, { version: 0, sectionId: pageId }], /saved elsewhere/],
      ["dashboard/pages/new/actions.ts startPageHere", [{ platformId, vendorId }, null, form], /"status":"done"/],
      ["dashboard/pages/actions.ts overrideHere", [inherited], /"status":"done"/],
    ];
    const cookies = { neighbour: cookieHeader(await sessionOf(neighbour)), nobody: {} };
    const own = cookieHeader(await sessionOf(await anOwner(cms, vendorId)));
    for (const [action, given, done] of calls) {
      for (const [who, cookie] of Object.entries(cookies)) {
        const answer = (await callAction(action, given, {}, cookie)).body.toString();
        expect(answer, `${who} is refused ${action}`).toContain('"status":"failed"');
        expect(answer).not.toContain("Secret plans");
      }
      const answer = await callAction(action, given, {}, own);
      expect(answer.body.toString(), `its own people may ${action}`).toMatch(done);
    }
  });
});
