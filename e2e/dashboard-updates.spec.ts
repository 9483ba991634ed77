import type { Page } from "@playwright/test";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { aPlatform, aSection, aTier, aVendor } from "@/test/factories";
import { aDefault, pageRow, rewrite } from "@/test/storefronts";
import { callAction } from "./support/action-calls";
import { message, undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, notFoundError, test } from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app } from "./support/server";
import { ask } from "./support/sites";
import { aStorefront, type Storefront } from "./support/storefront";
import { anOwner, line, openPages } from "./support/vendor-pages";

/** Overrides of a storefront, each of whose defaults was changed where the vendor changed it too. */
async function someUpdates(
  cms: Cms,
  storefront: Pick<Storefront, "platformId" | "vendorId">,
  slugs: readonly string[],
) {
  const { platformId, vendorId } = storefront;
  const intro = aSection("Intro");
  const more = aSection("More");
  const made = [];
  for (const slug of slugs) {
    const change = {
      patch: { changed: { [intro.id]: { heading: `My ${slug}` }, [more.id]: { heading: `My more ${slug}` } } },
    };
    const { pageId, defaultId } = await cms.run(async (ctx) => {
      const defaultId = await aDefault(ctx, { platformId, slug }, [intro, more]);
      const { pageId } = await overridePage(ctx, { platformId, vendorId, slug, locale: "en", change });
      return { pageId, defaultId };
    });
    await cms.change((ctx) => publishPage(ctx, { pageId }));
    const sections = [aSection(`Better ${slug}`, intro.id), aSection(`Better more ${slug}`, more.id)];
    const improve = async (title = `The ${slug}`) =>
      cms.change(async (ctx) => ({ tags: await rewrite(ctx, defaultId, { title, sections }) }));
    await improve();
    made.push({ pageId, defaultId, slug, improve });
  }
  return made;
}

const desk = (page: Page, title: string) => page.getByRole("region", { name: title, exact: true });
const waiting = (page: Page) => page.getByRole("navigation", { name: "Pages with updates" }).getByRole("link");
const decide = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const open = (page: Page, { code }: Storefront) =>
  page.goto(app(`/dashboard/updates?vendor=${code}-shop&platform=${code}`));

atEachWidth(() => {
  test("updates are gone through page by page: taken, kept, by parts, and published", async ({ cms, browserOf }) => {
    test.slow();
    const storefront = await aStorefront(cms);
    const { shop } = storefront;
    await someUpdates(cms, storefront, ["first", "second", "third"]);
    const page = await browserOf(await anOwner(cms, storefront.vendorId));
    await openPages(page, storefront, { tab: "attention" });
    await line(page, "third").getByRole("link", { name: "Review" }).click();
    await expect(waiting(page)).toHaveCount(3);
    await expect(desk(page, "The third")).toContainText("0 of 2 decided");
    await expect(waiting(page).first()).toContainText("Call to action: Better third");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await decide(page, "Take all").click();
    await page.getByRole("tab", { name: "Preview" }).click();
    const frame = desk(page, "The third").frameLocator("iframe");
    await expect(frame.getByRole("heading", { name: "Better third" })).toBeAttached();
    await decide(page, "Save and publish").click();
    await expect(message(page, "“The third” is published")).toBeVisible();
    await expect(waiting(page)).toHaveCount(2);
    expect((await ask(shop, "/third")).body.toString()).toContain("Better third");
    // Whoever decides by keyboard goes on where they are led to.
    await expect(page.getByRole("heading", { name: "The second" })).toBeFocused();

    await decide(page, "Keep all mine").click();
    await decide(page, "Save as a draft").click();
    await expect(message(page, "“The second” is saved as a draft")).toBeVisible();
    await expect(desk(page, "The first")).toBeVisible();
    expect((await ask(shop, "/second")).body.toString()).toContain("My second");

    const [intro] = await page.getByRole("group", { name: "What is to hold for Heading" }).all();
    await intro?.getByLabel("Keep mine").check();
    await decide(page, "Save and publish").click();
    await expect(message(page, "1 change still waits for you")).toBeVisible();
    await expect(desk(page, "The first")).toContainText("0 of 1 decided");
    await page.getByLabel("Write something else").check();
    await page.getByRole("textbox", { name: "Heading" }).fill("Written anew");
    await decide(page, "Save and publish").click();
    await expect(page.getByText("All is up to date")).toBeVisible();
    const shown = (await ask(shop, "/first")).body.toString();
    expect(shown).toContain("My first");
    expect(shown).toContain("Written anew");
    await expectSound(page);
  });
});

test("a decision is undone from its message, for visitors too", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  const { shop } = storefront;
  await someUpdates(cms, storefront, ["only"]);
  const page = await browserOf(await anOwner(cms, storefront.vendorId));
  await open(page, storefront);
  await decide(page, "Take all").click();
  await decide(page, "Save and publish").click();
  await expect(page.getByText("All is up to date")).toBeVisible();
  expect((await ask(shop, "/only")).body.toString()).toContain("Better only");
  await undo(page, "is published");
  await expect(desk(page, "The only")).toContainText("0 of 2 decided");
  expect((await ask(shop, "/only")).body.toString()).toContain("My only");
});

test("what is decided stays for the tab until it is saved, however often it is loaded", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  await someUpdates(cms, storefront, ["only"]);
  const page = await browserOf(await anOwner(cms, storefront.vendorId));
  await open(page, storefront);
  await decide(page, "Keep all mine").click();
  await expect(desk(page, "The only")).toContainText("2 of 2 decided");
  await page.reload();
  await expect(desk(page, "The only")).toContainText("2 of 2 decided");
  await decide(page, "Save as a draft").click();
  await expect(page.getByText("All is up to date")).toBeVisible();
  await page.reload();
  await expect(page.getByText("All is up to date")).toBeVisible();
});

test("what waits unpublished does not go out with a decision, and a newer default is asked about anew", async ({
  cms,
  browserOf,
}) => {
  const storefront = await aStorefront(cms);
  const [made] = await someUpdates(cms, storefront, ["only"]);
  const page = await browserOf(await anOwner(cms, storefront.vendorId));
  await open(page, storefront);
  await decide(page, "Take all").click();
  await made?.improve("The newest");
  await decide(page, "Save and publish").click();
  await expect(page.getByRole("alert").filter({ hasText: "The default was published again" })).toContainText(
    "your choices are still here",
  );
  await expect(desk(page, "The newest")).toContainText("2 of 2 decided");
  await decide(page, "Save as a draft").click();
  await expect(page.getByText("All is up to date")).toBeVisible();
  await cms.run(async (ctx) => {
    const { version } = await pageRow(ctx, made?.pageId ?? "");
    expect(version).toBeGreaterThan(1);
  });
  expect((await ask(storefront.shop, "/only")).body.toString()).toContain("My only");
});

test("a vendor on two platforms with the same slug decides about each by itself", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  const { vendorId, code } = storefront;
  const other = `${code}b`;
  const otherId = await cms.run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code: other, name: other, pathPrefix: other });
    await joinPlatform(ctx, { platformId, vendorId, tierId: await aTier(ctx) });
    return platformId;
  });
  await someUpdates(cms, storefront, ["same"]);
  await someUpdates(cms, { platformId: otherId, vendorId }, ["same"]);
  const page = await browserOf(await anOwner(cms, vendorId));
  await open(page, storefront);
  await decide(page, "Take all").click();
  await decide(page, "Save and publish").click();
  await expect(page.getByText("All is up to date")).toBeVisible();
  expect((await ask(storefront.shop, "/same")).body.toString()).toContain("Better same");
  await page.goto(app(`/dashboard/updates?vendor=${code}-shop&platform=${other}`));
  await expect(desk(page, "The same")).toContainText("0 of 2 decided");
});

test("an admin who looks at it as the vendor sees what waits, and decides nothing", async ({ cms, browserOf }) => {
  const storefront = await aStorefront(cms);
  await someUpdates(cms, storefront, ["only"]);
  const { code, platformId } = storefront;
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  await page.goto(app(`/dashboard/updates?as=${code}-shop`));
  await expect(waiting(page)).toHaveCount(1);
  await expect(page.getByText("the vendor’s own people decide")).toBeVisible();
  await expect(decide(page, "Take all")).toHaveCount(0);
});

test.describe("a neighbour", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("neither sees a vendor’s updates, nor decides about them", async ({ cms, browserOf }) => {
    const storefront = await aStorefront(cms);
    const { code, platformId } = storefront;
    const [made] = await someUpdates(cms, storefront, ["only"]);
    const pageId = made?.pageId ?? "";
    const neighbour = await anOwner(cms, await cms.run((ctx) => aVendor(ctx, platformId)));
    const page = await browserOf(neighbour);
    const answer = await page.goto(app(`/dashboard/updates?vendor=${code}-shop&platform=${code}`));
    expect(answer?.status()).toBe(404);
    await page.goto(app(`/dashboard/updates?page=${pageId}`));
    await expect(page.getByText("All is up to date")).toBeVisible();
    await expect(page.getByText("The only")).toHaveCount(0);
    await expect(dialog(page)).toHaveCount(0);

    const row = await cms.run((ctx) => pageRow(ctx, pageId));
    const origin = await cms.run((ctx) => pageRow(ctx, made?.defaultId ?? ""));
    const decision = { version: row.version, originRevisionId: origin.publishedRevisionId, choices: { fields: {} } };
    const before = { version: row.version, replacedId: row.publishedRevisionId };
    for (const cookie of [cookieHeader(await sessionOf(neighbour)), {}]) {
      for (const [name, given] of [
        ["decideHere", decision],
        ["undoDecision", before],
      ] as const) {
        const call = await callAction(`dashboard/updates/actions.ts ${name}`, [pageId, given, true], {}, cookie);
        expect(call.body.toString()).toContain('"status":"failed"');
      }
    }
    expect(await cms.run((ctx) => pageRow(ctx, pageId))).toEqual(row);
    const own = cookieHeader(await sessionOf(await anOwner(cms, storefront.vendorId)));
    const call = await callAction("dashboard/updates/actions.ts undoDecision", [pageId, before, false], {}, own);
    expect(call.body.toString(), "its own people may").toContain('"status":"done"');
  });
});
