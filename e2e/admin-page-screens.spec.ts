import { randomBytes } from "node:crypto";
import { layers } from "@/cms/pages/layer";
import { aPage, aPatch, aVendor } from "@/test/factories";
import {
  addSection,
  chooseSection,
  expectSaved,
  fields,
  openEditor,
  openPages,
  publish,
  sections,
  showPart,
  titles,
} from "./support/admin-pages";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, mainHeading, test } from "./support/journey";
import { press, reach, tabTo, type } from "./support/keyboard";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { ask } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { superAdmin } from "./support/tenant";

const long = "Longwordwithoutanyspace".repeat(4).slice(0, 80);
const aMark = () => `mark${randomBytes(4).toString("hex")}`;

test("a page is created, written, saved and published without a pointer", async ({ cms, browserOf }) => {
  const { code, platformId, site } = await aStorefront(cms);
  const page = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  await openPages(page, { platform: code });
  await tabTo(page, "link", "New page");
  await press(page, "Enter");
  await expect(mainHeading(page)).toHaveText("New page");
  await tabTo(page, "label", "Title");
  await type(page, "Without a mouse");
  await tabTo(page, "button", "Create the draft");
  await press(page, "Enter");
  await page.waitForURL(/\/admin\/content-pages\/[0-9a-f-]{36}$/);

  await tabTo(page, "button", "Add a section");
  await press(page, "Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, "button", "Rich text");
  await press(page, "Enter");
  await expect(sections(page)).toHaveCount(1);
  await reach(page, fields(page).getByLabel("Body"));
  await type(page, "Written with keys alone.");
  await press(page, "ControlOrMeta+s");
  await expectSaved(page);
  await tabTo(page, "button", "Publish");
  await press(page, "Enter");
  await expect(page.getByRole("main").getByRole("link", { name: "View on the site" })).toBeVisible();
  const { status, body } = await ask(site, "/without-a-mouse");
  expect(status).toBe(200);
  expect(body.toString()).toContain("Written with keys alone.");
});

atEachWidth(() => {
  test("the screens of pages are sound, and every kind of section can be written in the narrowest window", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const { code, platformId, vendorId } = await aStorefront(cms);
    const pageId = await cms.run(async (ctx) => {
      const document = says(long);
      const id = await aPage(ctx, { platformId, layer: layers.default, slug: "about", document });
      const patch = aPatch({ fields: { title: `${long} of the shop` } });
      await aPage(ctx, { platformId, vendorId, slug: "about", over: { pageId: id, patch } });
      await aVendor(ctx, platformId, { name: long });
      return id;
    });
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    for (const path of [
      `?platform=${code}`,
      `?platform=${code}&q=nothing-is-called-so`,
      `/new?platform=${code}`,
      `/new?from=${pageId}`,
      `/${pageId}/vendors?group=follow`,
      `/${pageId}/vendors?group=override`,
      `/${pageId}/vendors?group=hidden`,
    ]) {
      await page.goto(app(`/admin/content-pages${path}`));
      await expectSound(page);
      await expectSoundWhenNarrow(page);
    }
    await openEditor(page, pageId);
    await chooseSection(page, sections(page).first());
    for (const kind of ["Hero", "FAQ", "Feature grid", "Pricing", "Gallery", "Rich text"]) await addSection(page, kind);
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await publish(page).click();
    await expect(page.getByText("Nothing is saved yet: some of it has to be mended first.")).toBeVisible();
    await showPart(page, "Sections");
    await expect(sections(page).filter({ hasText: "To mend" }).first()).toBeVisible();
    await expectSound(page);
    await expectSoundWhenNarrow(page);
  });

  test("a list of 200 pages with long titles, on a platform and of a vendor with long names, stays in its window", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const mark = aMark();
    const { platformId } = await aStorefront(cms);
    await cms.run(async (ctx) => {
      const vendorId = await aVendor(ctx, platformId, { name: long });
      for (let index = 0; index < 200; index += 1) {
        const document = { title: `${mark} ${long}` };
        await aPage(ctx, {
          platformId,
          vendorId,
          slug: `${mark}-${index}-${"slug-".repeat(11)}end`,
          document,
          state: "draft",
        });
      }
    });
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    await openPages(page, { q: mark });
    await expect(titles(page)).toHaveCount(50);
    await page
      .getByRole("checkbox", { name: /^Choose / })
      .nth(1)
      .check();
    await expect(page.getByRole("region", { name: "Chosen pages" })).toBeVisible();
    await expectSound(page);
    await expectSoundWhenNarrow(page);
    await page.getByRole("link", { name: "Next", exact: true }).click();
    await expect(page.getByRole("link", { name: "To the beginning" })).toBeVisible();
    await expect(titles(page)).toHaveCount(50);
    await expectSoundWhenNarrow(page);
  });
});
