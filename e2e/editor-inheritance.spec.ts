import type { Page } from "@playwright/test";
import { lockPage, lockSections, unlockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { aPage, aSection } from "@/test/factories";
import { aDefault, rewrite } from "@/test/storefronts";
import {
  chooseSection,
  fields,
  inSectionMenu,
  openTab,
  publish,
  saveDraft,
  sections,
  showPart,
} from "./support/admin-pages";
import { message, undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { ask, type Entry } from "./support/sites";
import { aStorefront } from "./support/storefront";

const headings = ["Promise", "Delivery", "Prices", "Team", "Questions", "Contact"];

/** A published default of six sections, an owner of a shop that follows it, and an admin of its platform. */
async function aService(cms: Cms) {
  const storefront = await aStorefront(cms);
  const { platformId, vendorId } = storefront;
  const all = headings.map((heading) => aSection(heading));
  const place = { platformId, vendorId, slug: "service", locale: "en" };
  const defaultId = await cms.run((ctx) => aDefault(ctx, place, all));
  const owner = await aPerson(cms, { name: "Odile Owner", roles: [{ kind: "vendor-owner", vendorId }] });
  const admin = await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] });
  const idOf = (heading: string) => all[headings.indexOf(heading)]?.id ?? "";
  /** Publishes the default anew, some headings being others. */
  const improve = (said: Record<string, { heading?: string; text?: string }>) =>
    cms.change(async (ctx) => {
      const now = all.map((section, index) => ({
        ...section,
        fields: { ...section.fields, ...said[headings[index] ?? ""] },
      }));
      return { tags: await rewrite(ctx, defaultId, { title: "Default", sections: now as typeof all }) };
    });
  /** The vendor's override, public, with what it changes. */
  const override = async (patch: object) => {
    const { pageId } = await cms.run((ctx) => overridePage(ctx, { ...place, change: { patch } }));
    await cms.change((ctx) => publishPage(ctx, { pageId }));
    return pageId;
  };
  return { ...storefront, all, place, defaultId, owner, admin, idOf, improve, override };
}

async function shown(shop: Entry): Promise<string[]> {
  const { body } = await ask(shop, "/service");
  const [main = ""] = body.toString().match(/<main.*<\/main>/s) ?? [];
  return [...main.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, heading = ""]) => heading);
}

async function open(page: Page, pageId: string, at: "dashboard/pages" | "admin/content-pages" = "dashboard/pages") {
  await page.goto(app(`/${at}/${pageId}`));
  await showPart(page, "Sections");
  await expect(sections(page).first()).toBeVisible();
}

const banner = (page: Page) => page.getByRole("region", { name: "What stands behind this page" });
const section = (page: Page, heading: string) => sections(page).filter({ hasText: heading });
const headingField = (page: Page) => fields(page).getByLabel("Heading", { exact: true });
const publishes = async (page: Page) => {
  const answered = page.waitForResponse(
    (response) => response.request().method() === "POST" && "next-action" in response.request().headers(),
  );
  await publish(page).click();
  await answered;
};

atEachWidth(() => {
  test("a vendor is asked about exactly what both changed, takes half of it, and visitors see that", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const { owner, shop, improve } = await aService(cms);
    const page = await browserOf(owner);

    // The vendor makes the page their own, in one of its six sections.
    await page.goto(app("/dashboard/pages"));
    await page.getByRole("button", { name: "Override Default" }).click();
    await page.waitForURL(/\/dashboard\/pages\/./);
    await showPart(page, "Sections");
    await expect(section(page, "Promise")).toContainText("Inherited");
    await chooseSection(page, section(page, "Promise"));
    await expect(fields(page)).toContainText("It follows the default.");
    await headingField(page).fill("Our promise");
    await expect(fields(page)).toContainText("Customised");
    await expect(banner(page)).toContainText("1 of 6 sections is customised");
    await publishes(page);
    await expect.poll(() => shown(shop)).toEqual(["Our promise", ...headings.slice(1)]);

    // The platform changes two others: they are followed, and nobody is asked.
    await improve({ Delivery: { heading: "Faster delivery" }, Team: { heading: "All of us" } });
    const followed = ["Our promise", "Faster delivery", "Prices", "All of us", "Questions", "Contact"];
    expect(await shown(shop)).toEqual(followed);
    await page.reload();
    await expect(banner(page)).toContainText("This page overrides");
    await expect(banner(page)).not.toContainText("updated");
    await showPart(page, "Sections");
    await expect(section(page, "Faster delivery")).toContainText("Inherited");
    await expectSound(page);

    // Then the one that the vendor changed: that is asked about, and only that.
    const both = { Delivery: { heading: "Faster delivery" }, Team: { heading: "All of us" } };
    await improve({ ...both, Promise: { heading: "A better promise", text: "Kept since 1999." } });
    expect(await shown(shop)).toEqual(followed);
    await page.reload();
    await expect(banner(page)).toContainText("The default was updated: 1 change needs your decision.");
    await showPart(page, "Sections");
    await expect(sections(page).filter({ hasText: "Updated" })).toHaveCount(1);
    await expect(section(page, "Our promise")).toContainText("Updated");

    await banner(page).getByRole("button", { name: "Compare with default" }).click();
    await expect(dialog(page)).toContainText("A better promise");
    await expect(dialog(page)).toContainText("5 sections are the same");
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await page.keyboard.press("Escape");

    await banner(page).getByRole("button", { name: "Review", exact: true }).click();
    const review = dialog(page);
    await expect(review).toContainText("0 of 1 decided");
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    const text = review.getByRole("group", { name: "What is to hold for Text" });
    await expect(text.getByLabel("Follow the default")).toBeChecked();
    await review.getByRole("group", { name: "What is to hold for Heading" }).getByLabel("Keep mine").check();
    await expect(review).toContainText("1 of 1 decided");

    // What is chosen outlives the window, and a reload.
    await page.keyboard.press("Escape");
    await page.reload();
    await banner(page).getByRole("button", { name: "Review", exact: true }).click();
    await expect(review).toContainText("1 of 1 decided");
    await review.getByRole("tab", { name: "What changes" }).click();
    await expect(review.getByRole("tabpanel", { name: "What changes" })).toBeVisible();
    await review.getByRole("tab", { name: "Preview" }).click();
    const frame = review.frameLocator("iframe");
    await expect(frame.getByRole("heading", { name: "Our promise" })).toBeAttached();
    await expect(frame.getByText("Kept since 1999.")).toBeAttached();
    await review.getByRole("button", { name: "Save as a draft" }).click();
    await expect(message(page, "Saved as a draft")).toBeVisible();
    await expect(banner(page)).not.toContainText("updated");
    await publishes(page);
    await expect.poll(async () => (await ask(shop, "/service")).body.toString()).toContain("Kept since 1999.");
    expect(await shown(shop)).toEqual(followed);
  });

  test("a section is hidden, shown again and reverted, each field by itself too", async ({ cms, browserOf }) => {
    const { owner, shop, override, idOf } = await aService(cms);
    const changed = {
      [idOf("Promise")]: { heading: "Our promise", text: "" },
      [idOf("Team")]: { heading: "Our people" },
    };
    const page = await browserOf(owner);
    const pageId = await override({ changed });
    await open(page, pageId);

    await inSectionMenu(page, section(page, "Prices"), "Hide");
    await expect(section(page, "Prices")).toContainText("Hidden");
    await inSectionMenu(page, section(page, "Prices"), "Show again");
    await expect(section(page, "Prices")).toContainText("Inherited");
    await inSectionMenu(page, section(page, "Contact"), "Hide");

    await chooseSection(page, section(page, "Our promise"));
    await expect(fields(page)).toContainText("Yours, same as default");
    await fields(page).getByRole("button", { name: "Use the default of Text" }).click();
    await expect(fields(page)).not.toContainText("same as default");
    await expectSound(page);
    await showPart(page, "Sections");
    await inSectionMenu(page, section(page, "Our people"), "Revert section");
    await chooseSection(page, section(page, "Team"));
    await expect(headingField(page)).toHaveValue("Team");
    await expect(fields(page)).toContainText("Inherited");
    await publishes(page);
    const now = ["Our promise", "Delivery", "Prices", "Team", "Questions"];
    await expect.poll(() => shown(shop)).toEqual(now);
    await page.reload();
    await showPart(page, "Sections");
    await expect(section(page, "Team")).toContainText("Inherited");
    await expect(section(page, "Contact")).toContainText("Hidden");
    await chooseSection(page, section(page, "Our promise"));
    await expect(fields(page).getByRole("button", { name: "Use the default of Heading" })).toBeVisible();
    await expect(fields(page).getByRole("button", { name: "Use the default of Text" })).toHaveCount(0);
  });
});

test("a section that was reverted follows the default, also where the page was reloaded before it was saved", async ({
  cms,
  browserOf,
}) => {
  const { owner, idOf, improve, override, shop } = await aService(cms);
  const pageId = await override({ changed: { [idOf("Promise")]: { heading: "My promise" } } });
  const page = await browserOf(owner);
  page.on("dialog", (question) => question.accept());
  await open(page, pageId);
  await chooseSection(page, section(page, "My promise"));
  await page.getByRole("button", { name: "Revert section" }).click();
  await expect(headingField(page)).toHaveValue("Promise");
  await page.reload();
  await expect(page.getByText("Your unsaved changes are back")).toBeVisible();
  await publish(page).click();
  // The editor asks other things of the server too, so the page itself says when it is published.
  await expect(async () => expect(await shown(shop)).toEqual(headings)).toPass();
  await improve({ Promise: { heading: "A better promise" } });
  expect((await shown(shop))[0], "it is the default’s again, not the vendor’s in the default’s words").toBe(
    "A better promise",
  );
});

test("a page is detached and linked again, reverted and brought back, and the default is seen", async ({
  cms,
  browserOf,
}) => {
  const { code, owner, shop, override, improve, idOf } = await aService(cms);
  const pageId = await override({
    changed: { [idOf("Promise")]: { heading: "Our promise" } },
    hidden: [idOf("Prices")],
  });
  const page = await browserOf(owner);
  await open(page, pageId);

  await banner(page).getByRole("button", { name: "View default" }).click();
  await expect(dialog(page)).toContainText(`This is the ${code} default`);
  await expect(dialog(page).frameLocator("iframe").getByRole("heading", { name: "Prices" })).toBeAttached();
  await page.keyboard.press("Escape");

  await banner(page).getByRole("button", { name: "Detach" }).click();
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Detach" }).click();
  await expect(banner(page)).toContainText("is detached from");
  await improve({ Delivery: { heading: "Faster delivery" } });
  expect(await shown(shop)).toEqual(["Our promise", "Delivery", "Team", "Questions", "Contact"]);
  await undo(page, "Detached");
  await expect(banner(page)).toContainText("This page overrides");
  expect(await shown(shop)).toEqual(["Our promise", "Delivery", "Team", "Questions", "Contact"]);

  await banner(page).getByRole("button", { name: "Revert to default" }).click();
  await expect(dialog(page)).toContainText("Call to action: Our promise (changed)");
  await expect(dialog(page)).toContainText("Call to action: Prices (hidden)");
  await expectSound(page);
  await dialog(page).getByRole("button", { name: "Revert to default" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "deleted" })).toBeVisible();
  expect(await shown(shop)).toEqual(["Promise", "Faster delivery", "Prices", "Team", "Questions", "Contact"]);
  await undo(page, "Reverted");
  await expect(banner(page)).toContainText("This page overrides");
  await expect.poll(() => shown(shop)).toEqual(["Our promise", "Delivery", "Team", "Questions", "Contact"]);
});

test("locked sections and pages say so, and what is paused stays", async ({ cms, browserOf }) => {
  const { owner, override, defaultId, idOf } = await aService(cms);
  const pageId = await override({ changed: { [idOf("Promise")]: { heading: "Our promise" } } });
  await cms.run((ctx) => lockSections(ctx, { pageId: defaultId, sectionIds: [idOf("Promise"), idOf("Team")] }));
  const page = await browserOf(owner);
  await open(page, pageId);
  await expect(section(page, "Promise")).toContainText("Locked");
  await chooseSection(page, section(page, "Promise"));
  await expect(fields(page)).toContainText("what you wrote is kept");
  await expect(headingField(page)).toHaveAttribute("readonly", "");
  await cms.run((ctx) => lockPage(ctx, { pageId: defaultId }));
  await page.reload();
  await expect(banner(page)).toContainText("It is paused: the platform has locked the default");
  await expect(banner(page).getByRole("button", { name: "Detach" })).toHaveCount(0);
  await cms.run((ctx) => unlockPage(ctx, { pageId: defaultId }));
});

test("a default that appeared later can be adopted, and an admin sees whose page it is", async ({ cms, browserOf }) => {
  const { code, owner, admin, platformId, vendorId } = await aService(cms);
  const slug = "own";
  const pageId = await cms.run(async (ctx) => {
    const own = await aPage(ctx, {
      platformId,
      vendorId,
      slug,
      document: { title: "Own", sections: [aSection("Own")] },
    });
    await aDefault(ctx, { platformId, slug }, [aSection("Theirs")]);
    return own;
  });
  const looking = await browserOf(admin);
  await open(looking, pageId, "admin/content-pages");
  await expect(banner(looking)).toContainText("has appeared at its address");
  await openTab(looking, "Page");
  const page = await browserOf(owner);
  await open(page, pageId);
  await banner(page).getByRole("button", { name: "Adopt default" }).click();
  await dialog(page).getByRole("button", { name: "Follow the default" }).click();
  await expect(banner(page)).toContainText("This page overrides");
  await expect(section(page, "Theirs")).toContainText("Hidden");
  await expect(section(page, "Own")).toContainText("Added");
  await looking.reload();
  await expect(banner(looking)).toContainText(`${code}-shop overrides the ${code} default.`);
  await expect(banner(looking).getByRole("link", { name: `Edit the ${code} default` })).toBeVisible();
});

test("a review that somebody else’s save came before keeps its choices, and says so", async ({ cms, browserOf }) => {
  const { owner, override, improve, idOf } = await aService(cms);
  const pageId = await override({ changed: { [idOf("Promise")]: { heading: "Our promise" } } });
  await improve({ Promise: { heading: "A better promise" } });
  const [page, other] = [await browserOf(owner), await browserOf(owner)];
  await open(page, pageId);
  await banner(page).getByRole("button", { name: "Review", exact: true }).click();
  await dialog(page).getByRole("button", { name: "Take all" }).click();

  await open(other, pageId);
  await chooseSection(other, section(other, "Delivery"));
  await headingField(other).fill("Our delivery");
  await saveDraft(other).click();
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();

  await dialog(page).getByRole("button", { name: "Save as a draft" }).click();
  await expect(dialog(page).getByRole("alert")).toContainText("your choices are still here");
  await expect(dialog(page)).toContainText("1 of 1 decided");
  await dialog(page).getByRole("button", { name: "Save as a draft" }).click();
  await expect(message(page, "Saved as a draft")).toBeVisible();
  await showPart(page, "Sections");
  await expect(section(page, "A better promise")).toContainText("Inherited");
  await expect(section(page, "Our delivery")).toContainText("Customised");
});
