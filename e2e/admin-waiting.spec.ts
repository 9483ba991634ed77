import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { aPage } from "@/test/factories";
import { openEditor, openTab, publication, titleField } from "./support/admin-pages";
import { undo } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { expect, test } from "./support/journey";
import { aPerson } from "./support/people";
import { ask } from "./support/sites";
import { aStorefront, says } from "./support/storefront";

/** A public page with something newer that waits. */
async function aWaiting(cms: Cms, isPlanned: boolean) {
  const { platformId, site } = await aStorefront(cms);
  const pageId = await cms.run(async (ctx) => {
    const pageId = await aPage(ctx, { platformId, slug: "sale", document: says("Public words") });
    await saveDraft(ctx, { pageId, version: undefined, content: { document: says("Newer words") } });
    if (isPlanned) await publishPage(ctx, { pageId, at: new Date("2099-01-01T00:00:00Z") });
    return pageId;
  });
  const admin = await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] });
  return { pageId, site, admin };
}

test("a saved draft is discarded in the editor, and brought back", async ({ cms, browserOf }) => {
  const { pageId, admin } = await aWaiting(cms, false);
  const page = await browserOf(admin);
  await openEditor(page, pageId);
  await openTab(page, "Publication");
  const discard = page.getByRole("button", { name: "Discard the draft" });
  await discard.click();
  await expect(discard).toBeHidden();
  await openTab(page, "Page");
  await expect(titleField(page)).toHaveValue("Public words");
  await undo(page, "The draft is discarded");
  await expect(titleField(page)).toHaveValue("Newer words");
  await openTab(page, "Publication");
  await expect(discard).toBeVisible();
});

test("a schedule is cancelled while the page stays public, and set again", async ({ cms, browserOf }) => {
  const { pageId, site, admin } = await aWaiting(cms, true);
  const page = await browserOf(admin);
  await openEditor(page, pageId);
  await openTab(page, "Publication");
  await page.getByRole("button", { name: "Cancel the schedule", exact: true }).click();
  await expect(publication(page)).not.toContainText("Goes public");
  expect((await ask(site, "/sale")).body.toString()).toContain("Public words");
  await undo(page, "The schedule is cancelled");
  await expect(publication(page)).toContainText("Goes public");
  await expect(page.getByRole("button", { name: "Take off the site and cancel the schedule" })).toBeVisible();
});
