import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import type { Section } from "@/cms/sections/section";
import { pages, revisions } from "@/db/schema";
import { aDocument, aPage, aSection } from "@/test/factories";
import {
  chooseSection,
  expectSaved,
  fields,
  inSectionMenu,
  openEditor,
  openTab,
  publish,
  saveDraft,
  sections,
} from "./support/admin-pages";
import { undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, test } from "./support/journey";
import { aPerson } from "./support/people";
import { ask, visit } from "./support/sites";
import { aStorefront } from "./support/storefront";

const heading = (page: Page) => fields(page).getByLabel("Heading", { exact: true });
const revisionsOf = (page: Page) => page.getByRole("region", { name: "Revisions" });
const revision = (page: Page, number: number) =>
  revisionsOf(page)
    .getByRole("listitem")
    .filter({ hasText: `Revision ${number}` });

const faq = (answer: string): Section => ({
  id: randomUUID(),
  kind: "faq",
  fields: { eyebrow: "", heading: "Questions", text: "", questions: [{ question: "Where?", answer }] },
});

/** A published page of a platform with these sections, and an admin who may write it. */
async function aPageOf(cms: Cms, given: Section[], state: "published" | "draft" = "published") {
  const { platformId, site } = await aStorefront(cms);
  const document = aDocument({ title: "Tours", sections: given });
  const pageId = await cms.run((ctx) => aPage(ctx, { platformId, slug: "tours", document, state }));
  const admin = await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] });
  return { pageId, admin, site };
}

async function saveHeading(page: Page, words: string): Promise<void> {
  await chooseSection(page, sections(page).first());
  await heading(page).fill(words);
  await saveDraft(page).click();
  await expect(saveDraft(page)).toBeDisabled();
  await expectSaved(page);
}

atEachWidth(() => {
  test("what a page said is compared, brought back, and seen by visitors once it is published", async ({
    cms,
    browserOf,
  }) => {
    const { pageId, admin, site } = await aPageOf(cms, [aSection("First words"), aSection("Second")]);
    const page = await browserOf(admin);
    await openEditor(page, pageId);
    for (const words of ["Other words", "Third words", "Fourth words"]) await saveHeading(page, words);

    await openTab(page, "Revisions");
    await expect(revisionsOf(page).getByRole("listitem")).toHaveCount(4);
    await expect(revision(page, 4)).toContainText(admin.name);
    await expect(revision(page, 4)).toContainText("Draft");
    await expect(revision(page, 1)).toContainText("Orion");
    await expect(revision(page, 1)).toContainText("Visitors see it");
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    for (const number of [4, 1]) await page.getByRole("checkbox", { name: `Compare revision ${number}` }).check();
    await page.getByRole("button", { name: "Compare revisions 1 and 4" }).click();
    await expect(dialog(page)).toContainText("What changed from revision 1 to 4");
    await expect(dialog(page).getByRole("deletion")).toHaveText("First");
    await expect(dialog(page).getByRole("insertion")).toHaveText("Fourth");
    await expect(dialog(page).getByText("1 section is the same")).toBeVisible();
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await dialog(page).getByRole("button", { name: "Close" }).click();

    await chooseSection(page, sections(page).first());
    await heading(page).fill("Typed and not saved");
    await openTab(page, "Revisions");
    await page.getByRole("button", { name: "Restore revision 1" }).click();
    await expect(dialog(page)).toContainText("What you typed and did not save is put aside");
    await dialog(page).getByRole("button", { name: "Restore it" }).click();
    await expect(revision(page, 5)).toContainText("Draft");
    await undo(page, "Revision 1 is restored");
    await expect(revision(page, 6)).toContainText("Draft");
    await chooseSection(page, sections(page).first());
    await expect(heading(page)).toHaveValue("Typed and not saved");

    await openTab(page, "Revisions");
    await page.getByRole("button", { name: "Restore revision 1" }).click();
    await dialog(page).getByRole("button", { name: "Restore it" }).click();
    await expect(revision(page, 7)).toContainText("Draft");
    await chooseSection(page, sections(page).first());
    await expect(heading(page)).toHaveValue("First words");
    await heading(page).fill("First words again");
    await publish(page).click();
    await expect(saveDraft(page)).toBeDisabled();
    await expect(async () =>
      expect((await ask(site, "/tours")).body.toString()).toContain("First words again"),
    ).toPass();
  });

  test("what is to mend is listed, and leads to its place", async ({ cms, browserOf }) => {
    const link = { label: "Click here", href: "page:nowhere" };
    const action = aSection("Go");
    const broken = { ...action, fields: { ...action.fields, primaryLink: link } } as Section;
    const picture = {
      id: randomUUID(),
      kind: "rich-text" as const,
      fields: { body: "![](/illustrations/oms/mark.svg)" },
    };
    const given = [broken, picture, faq("[Old](page:gone)")];
    const { pageId, admin } = await aPageOf(cms, given);
    const page = await browserOf(admin);
    await openEditor(page, pageId);
    await page.getByRole("button", { name: "7 warnings" }).click();
    const finding = (words: string) => page.getByRole("tabpanel").getByRole("button", { name: words });
    await expect(page.getByRole("tabpanel").getByRole("listitem")).toHaveCount(7);
    await expectSound(page);
    await expectSoundWhenNarrow(page);

    await finding("leads to page:nowhere").click();
    await expect(
      fields(page).getByRole("textbox", { name: "Leads to" }).or(page.getByRole("combobox")).first(),
    ).toBeFocused();
    await openTab(page, "Checks");
    await finding("has no description").click();
    await expect(fields(page).getByRole("textbox", { name: "Body" })).toBeFocused();
    await openTab(page, "Checks");
    await finding("leads to page:gone").click();
    await expect(fields(page).getByRole("textbox", { name: "Answer" })).toBeFocused();
    await openTab(page, "Checks");
    await finding("no title for search engines").click();
    await expect(page.getByLabel("Title for search engines")).toBeFocused();

    await page.getByLabel("Title for search engines").fill("Tours through the valleys of Luxembourg");
    await expect(page.getByRole("button", { name: "6 warnings" })).toBeVisible();
    await chooseSection(page, sections(page).first());
    await heading(page).fill("");
    await page.getByRole("button", { name: "1 error and 6 warnings" }).click();
    await expect(page.getByRole("tabpanel").getByRole("listitem").first()).toContainText("Must not be empty.");
    await expectSound(page);
  });

  test("errors stop a page from being scheduled, and are led to", async ({ cms, browserOf }) => {
    const { pageId, admin } = await aPageOf(cms, [aSection("First words")], "draft");
    const page = await browserOf(admin);
    await openEditor(page, pageId);
    await chooseSection(page, sections(page).first());
    await heading(page).fill("");
    await openTab(page, "Publication");
    await page.getByLabel("Publish later").fill("2099-01-01T00:00");
    await page.getByRole("button", { name: "Schedule", exact: true }).click();
    await expect(page.getByRole("tabpanel", { name: "Checks" })).toContainText("Must not be empty.");
    await chooseSection(page, sections(page).first());
    await heading(page).fill("Other words");
    await openTab(page, "Publication");
    await page.getByRole("button", { name: "Schedule", exact: true }).click();
    await expect(page.getByText("Scheduled", { exact: true }).first()).toBeVisible();
  });

  test("a kind of section that does not exist any more is kept, shown as what it is, and seen by nobody", async ({
    cms,
    browserOf,
  }) => {
    const retired = {
      id: randomUUID(),
      kind: "no-such-kind",
      fields: { heading: "Opening soon", until: "2020-01-01" },
    };
    const { pageId, admin, site } = await aPageOf(cms, [aSection("Before"), aSection("After")]);
    await cms.run(async ({ db }) => {
      const [first] = await db.select().from(revisions).where(eq(revisions.pageId, pageId));
      if (!first) throw new Error("The page has no revision.");
      const { id: _, ...rest } = first;
      const document = first.document as { sections: unknown[] };
      const [before, after] = document.sections;
      const held = { ...document, sections: [before, retired, after] };
      const [next] = await db
        .insert(revisions)
        .values({ ...rest, number: 2, document: held })
        .returning();
      await db.update(pages).set({ publishedRevisionId: next?.id }).where(eq(pages.id, pageId));
    });
    const page = await browserOf(admin);
    const seen = await visit(page, site, "/tours");
    expect(seen.text).toMatch(/Before.*After/s);
    expect(seen.text).not.toContain("Opening soon");

    await openEditor(page, pageId);
    await chooseSection(page, sections(page).nth(1));
    await expect(fields(page)).toContainText("A kind of section that does not exist any more: No such kind.");
    await expect(fields(page)).toContainText("2020-01-01");
    await expect(fields(page).getByRole("textbox")).toHaveCount(0);
    await expectSound(page);
    await inSectionMenu(page, sections(page).nth(1), "Move down");
    await saveDraft(page).click();
    await expect(saveDraft(page)).toBeDisabled();
    await expectSaved(page);
    await publish(page).click();
    await expect(publish(page)).toBeDisabled();
    await page.reload();
    await chooseSection(page, sections(page).nth(2));
    await expect(fields(page)).toContainText("2020-01-01");
    expect((await visit(page, site, "/tours")).text).not.toContain("Opening soon");
  });
});
