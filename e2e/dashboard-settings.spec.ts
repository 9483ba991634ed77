import { eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { layers } from "@/cms/pages/layer";
import { changeTheme } from "@/cms/platforms/change-theme";
import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import { changeLook } from "@/cms/storefronts/change-look";
import { storefrontSettings, vendors } from "@/db/schema";
import { aPage, aTheme, aVendor } from "@/test/factories";
import { aMedia } from "@/test/media";
import { callAction } from "./support/action-calls";
import type { Cms } from "./support/cms";
import { navigation, personOf } from "./support/console";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, notFoundError, test } from "./support/journey";
import { chosen, sendPicture } from "./support/media";
import { aPerson, cookieHeader, type Person, sessionOf } from "./support/people";
import { app } from "./support/server";
import { ask, visit } from "./support/sites";
import { aStorefront, type Storefront, says } from "./support/storefront";

type Kind = "vendor-owner" | "vendor-editor";
const someone = (cms: Cms, vendorId: string, kind: Kind, name: string): Promise<Person> =>
  aPerson(cms, { name, roles: [{ kind, vendorId }] });
const anOwner = (cms: Cms, { vendorId }: Storefront) => someone(cms, vendorId, "vendor-owner", "Olga Thill");
const anEditor = (cms: Cms, { vendorId }: Storefront) => someone(cms, vendorId, "vendor-editor", "Emma Reding");
const html = async ({ shop }: Storefront, path = "/") => (await ask(shop, path)).body.toString();

atEachWidth((width) => {
  test("an owner names the storefront, paints it, and chooses its languages; visitors see it at once", async ({
    cms,
    browserOf,
  }) => {
    const storefront = await aStorefront(cms);
    await cms.run((ctx) =>
      aPage(ctx, { platformId: storefront.platformId, slug: "home", locale: "fr", document: says("Bienvenue") }),
    );
    expect(await html(storefront)).toContain("--primary:#1d4ed8");
    expect((await visit(await browserOf(null), storefront.shop, "/fr")).status).toBe(200);
    const page = await browserOf(await anOwner(cms, storefront));
    await page.goto(app("/dashboard"));
    await (await navigation(page)).getByRole("link", { name: "Settings" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Thill & daughters");
    await page.getByLabel("City").fill("Wiltz");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved. Visitors see it at once.")).toBeVisible();
    expect(await html(storefront)).toContain("Thill &amp; daughters");

    await page.getByRole("link", { name: "Look" }).click();
    const primary = page.getByLabel("Buttons and links", { exact: true });
    await expect(page.getByText("Every text is readable on its ground.")).toBeVisible();
    await expect(page.getByLabel("Page", { exact: true })).toHaveCount(0);
    await primary.fill("#ffe0e0");
    await expect(page.getByText("too faint").first()).toBeVisible();
    await page.getByRole("button", { name: "Save the look" }).click();
    await expect(page.getByText("has a contrast of").first()).toBeVisible();
    await primary.fill("#7a0c2e");
    await page.getByRole("button", { name: "Save the look" }).click();
    await expect(page.getByText("Every page of the storefront has this look now.")).toBeVisible();
    if (width > 1000) await expectSound(page);
    await expectSoundWhenNarrow(page);
    expect(await html(storefront)).toContain("--primary:#7a0c2e");
    await page.reload();
    await expect(primary).toHaveValue("#7a0c2e");
    await page.getByRole("button", { name: "Back to the platform’s (Buttons and links)" }).click();
    await expect(primary).toHaveValue("#1d4ed8");

    await page.getByRole("link", { name: "Languages" }).click();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("checkbox", { name: "French" }).uncheck();
    await expect(page.getByRole("checkbox", { name: /^English/ })).toBeDisabled();
    await page.getByRole("button", { name: "Save the languages" }).click();
    await expect(page.getByText("Visitors can choose among these now.")).toBeVisible();
    expect((await visit(page, storefront.shop, "/fr")).status).toBe(404);
    expect((await visit(page, storefront.site, "/fr")).status, "the platform's own site keeps it").toBe(200);
  });

  test("an owner takes away a logo that the platform lets nobody have any more, and deletes its picture", async ({
    cms,
    browserOf,
  }) => {
    const storefront = await aStorefront(cms);
    const { platformId, vendorId } = storefront;
    const member = { platformId, vendorId };
    const owner = await anOwner(cms, storefront);
    const bytes = (await chosen.plain()).buffer;
    const sent = await sendPicture(member, cookieHeader(await sessionOf(owner)), { name: "mark.png", bytes });
    const { id } = ((await sent.json()) as { result: { picture: { id: string } } }).result.picture;
    await cms.run(async (ctx) => {
      await changeLook(ctx, { ...member, theme: {}, logoId: id });
      await letVendorsChange(ctx, { platformId, tokens: [] });
    });
    const page = await browserOf(owner);
    await page.goto(app(`/dashboard/media?media=${id}`));
    await expect(page.getByText("It is the logo of the storefront")).toBeVisible();
    await expect(page.getByText("No page shows it.")).toHaveCount(0);
    await page.goto(app("/dashboard/settings?tab=look"));
    await expect(page.getByText("so visitors do not see this one")).toBeVisible();
    await expect(page.getByRole("button", { name: "Replace the logo" })).toHaveCount(0);
    await page.getByRole("button", { name: "Remove the logo" }).click();
    await page.getByRole("button", { name: "Save the look" }).click();
    await expect(page.getByText("Every page of the storefront has this look now.")).toBeVisible();
    await expectSound(page);
    await page.goto(app(`/dashboard/media?media=${id}`));
    await expect(page.getByText("No page shows it.")).toBeVisible();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(page.getByText("mark.png is deleted")).toBeVisible();
  });

  test("an owner moves their own page between those of the platform, in the menu that visitors see", async ({
    cms,
    browserOf,
  }) => {
    const storefront = await aStorefront(cms);
    const { platformId, vendorId } = storefront;
    await cms.run(async (ctx) => {
      for (const [title, headerOrder] of [
        ["About", 10],
        ["Help", 20],
      ] as const) {
        const document = says(title, { headerOrder });
        await aPage(ctx, { platformId, layer: layers.default, slug: title.toLowerCase(), document });
      }
      const document = says("News", { headerOrder: 30 });
      await aPage(ctx, { platformId, vendorId, layer: layers.vendor, slug: "news", document });
    });
    const page = await browserOf(await anOwner(cms, storefront));
    await page.goto(app("/dashboard/settings?tab=menus"));
    const header = page.getByRole("region", { name: "Header" });
    await expect(header.getByRole("listitem")).toHaveText([/About/, /Help/, /News/]);
    await expect(header.getByRole("button", { name: "Move About down" })).toHaveCount(0);
    await header.getByRole("button", { name: "Move News up" }).click();
    await header.getByRole("button", { name: "Save the order" }).click();
    await expect(page.getByText("Header: saved")).toBeVisible();
    await expectSound(page);
    const shown = await html(storefront);
    const places = ["About", "News", "Help"].map((title) => shown.indexOf(`>${title}<`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

test.describe("who may what", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("an editor reads the settings and whose they are, and publishes no more once the owner says so", async ({
    cms,
    browserOf,
  }) => {
    const storefront = await aStorefront(cms);
    const { platformId, vendorId } = storefront;
    const pageId = await cms.run((ctx) =>
      aPage(ctx, { platformId, vendorId, layer: layers.vendor, slug: "news", document: says("News"), state: "draft" }),
    );
    const owner = await browserOf(await anOwner(cms, storefront));
    const editor = await browserOf(await anEditor(cms, storefront));
    await editor.goto(app("/dashboard/settings"));
    await expect(editor.getByText("Only an owner of")).toContainText("changes these settings: Olga Thill.");
    await expect(editor.getByRole("button", { name: "Save" })).toHaveCount(0);
    await editor.goto(app(`/dashboard/pages/${pageId}`));
    await expect(editor.getByRole("button", { name: "Publish", exact: true })).toBeVisible();

    await owner.goto(app("/dashboard/people"));
    const publish = owner.getByRole("switch", { name: "Editors publish" });
    await expect(publish).toBeChecked();
    await publish.click();
    await expect(owner.getByText("Editors write only")).toBeVisible();
    await expect(publish).not.toBeChecked();
    await expectSound(owner);

    await editor.reload();
    await expect(editor.getByText("Only an owner of")).toContainText("publishes: Olga Thill.");
    await expect(editor.getByRole("button", { name: "Publish", exact: true })).toHaveCount(0);
    await expect(editor.getByRole("button", { name: "Save draft" })).toBeVisible();
    await editor.goto(app("/dashboard/pages"));
    await expect(editor.getByText("Only an owner of")).toContainText("publishes: Olga Thill.");
    await publish.click();
    await expect(owner.getByText("What they publish is seen by visitors at once.")).toBeVisible();
    await editor.goto(app(`/dashboard/pages/${pageId}`));
    await expect(editor.getByRole("button", { name: "Publish", exact: true })).toBeVisible();
  });

  test("an owner makes an editor an owner, takes it back, and finds both in the activity", async ({
    cms,
    browserOf,
  }) => {
    const storefront = await aStorefront(cms);
    const page = await browserOf(await anOwner(cms, storefront));
    const { email } = await anEditor(cms, storefront);
    await page.goto(app("/dashboard/people"));
    await page.getByRole("button", { name: "Make an owner: Emma Reding" }).click();
    await expect(personOf(page, email)).toContainText("Owner of");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(personOf(page, email)).toContainText("Editor of");
    await (await navigation(page)).getByRole("link", { name: "Activity" }).click();
    await expect(
      page.getByRole("main").getByRole("listitem").filter({ hasText: "changed the role of Emma Reding" }),
    ).toHaveCount(2);
    await page.getByLabel("About").selectOption({ label: "Pictures" });
    await expect(page.getByText("No event matches")).toBeVisible();
    await page.getByRole("link", { name: "Show all events" }).click();
    await page.getByText("Details").first().click();
    await expectSound(page);
  });

  test("a neighbour neither sees nor changes settings, people or activity", async ({ cms, browserOf }) => {
    const storefront = await aStorefront(cms);
    const { code, platformId, vendorId } = storefront;
    const { neighbourId, logoId } = await cms.run(async (ctx) => ({
      neighbourId: await aVendor(ctx, platformId),
      logoId: await aMedia(ctx, { platformId, vendorId }),
    }));
    const neighbour = await someone(cms, neighbourId, "vendor-owner", "Nadia Weber");
    const page = await browserOf(neighbour);
    const query = `vendor=${code}-shop&platform=${code}`;
    for (const screen of ["settings", "people", "activity", "media", "pages"]) {
      expect((await page.goto(app(`/dashboard/${screen}?${query}`)))?.status(), screen).toBe(404);
    }
    const member = { platformId, vendorId };
    const details = new FormData();
    details.set("name", "Taken");
    details.set("version", "1");
    const locales = new FormData();
    locales.set("locale", "en");
    locales.set("version", "1");
    const actions: Array<[action: string, given: unknown[]]> = [
      ["dashboard/settings/actions.ts saveDetails", [member, null, details]],
      [
        "dashboard/settings/actions.ts saveLook",
        [
          { ...member, version: 0 },
          { theme: {}, logoId },
        ],
      ],
      ["dashboard/settings/actions.ts saveMenu", [{ ...member, menu: "header", slugs: [], lookedAt: [] }]],
      ["dashboard/settings/actions.ts saveLocales", [member, null, locales]],
      ["dashboard/people/actions.ts setEditorsPublish", [member, { isAllowed: false, version: 2 }]],
    ];
    const editor = await anEditor(cms, storefront);
    const callers = {
      neighbour: cookieHeader(await sessionOf(neighbour)),
      editor: cookieHeader(await sessionOf(editor)),
      nobody: {},
    };
    for (const [action, given] of actions) {
      for (const [who, cookie] of Object.entries(callers)) {
        const answer = await callAction(action, given, {}, cookie);
        expect(answer.body.toString(), `${who}: ${action}`).toContain('"status":"failed"');
      }
    }
    const [stored] = await cms.run(({ db }) => db.select().from(vendors).where(eq(vendors.id, vendorId)));
    expect(stored).toMatchObject({ name: `${code}-shop`, editorsMayPublish: true, version: 1 });
    const count = ({ db }: Context) => db.$count(storefrontSettings, eq(storefrontSettings.vendorId, vendorId));
    expect(await cms.run(count)).toBe(0);
    const own = cookieHeader(await sessionOf(await anOwner(cms, storefront)));
    for (const [action, given] of actions) {
      const answer = await callAction(action, given, {}, own);
      expect(answer.body.toString(), `its owner: ${action}`).toContain('"status":"done"');
    }
    expect(await cms.run(count)).toBe(1);
  });
});

test("a storefront is switched on the same screen, and nothing moves", async ({ cms, browserOf }) => {
  const [first, second] = [await aStorefront(cms), await aStorefront(cms)];
  const roles = [first, second].map(({ vendorId }) => ({ kind: "vendor-owner" as const, vendorId }));
  const page = await browserOf(await aPerson(cms, { roles }));
  await page.goto(app(`/dashboard/settings?vendor=${first.code}-shop&tab=look`));
  const where = page.getByRole("main").getByText(/-shop on /);
  await expect(where).toHaveText(`${first.code}-shop on ${first.code}`);
  await page.getByRole("button", { name: /^Switch the storefront/ }).click();
  await page.getByRole("menuitem", { name: `${second.code}-shop on ${second.code}` }).click();
  await page.waitForURL(app(`/dashboard/settings?vendor=${second.code}-shop&platform=${second.code}`));
  await expect(where).toHaveText(`${second.code}-shop on ${second.code}`);
  for (const name of ["Pages", "Media", "People", "Activity"]) {
    await (await navigation(page)).getByRole("link", { name }).click();
    await expect(where, name).toHaveText(`${second.code}-shop on ${second.code}`);
  }
});

test("a platform says what vendors may change; what became hard to read since is the platform's again", async ({
  cms,
  browserOf,
}) => {
  const storefront = await aStorefront(cms);
  const { code, platformId } = storefront;
  const admin = await browserOf(await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] }));
  await admin.goto(app(`/admin/platforms/${code}?tab=theme`));
  await admin.getByRole("checkbox", { name: "Corners" }).check();
  await admin.getByRole("button", { name: "Save what vendors may change" }).click();
  await expect(admin.getByText("Saved. Storefronts show it now.")).toBeVisible();
  await expectSound(admin);

  const page = await browserOf(await anOwner(cms, storefront));
  await page.goto(app("/dashboard/settings?tab=look"));
  await page.getByLabel("Corners").selectOption("large");
  await page.getByLabel("Buttons and links", { exact: true }).fill("#7a0c2e");
  await page.getByRole("button", { name: "Save the look" }).click();
  await expect(page.getByText("Every page of the storefront has this look now.")).toBeVisible();
  expect(await html(storefront)).toContain("--primary:#7a0c2e");

  const night = { background: "#101010", surface: "#202020", text: "#ffffff", muted: "#cccccc", border: "#444444" };
  const colors = { ...aTheme.colors, ...night, primary: "#99bbff", onPrimary: "#000000" };
  await cms.change((ctx) => changeTheme(ctx, { platformId, theme: { ...aTheme, colors } }));
  const shown = await html(storefront);
  expect(shown).toContain("--primary:#99bbff");
  expect(shown).toContain("--radius:24px");
});
