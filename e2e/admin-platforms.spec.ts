import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { changeMenu } from "@/cms/pages/change-menu";
import { createPlatform } from "@/cms/platforms/create-platform";
import { sessions } from "@/db/schema";
import { aDomain, aPage, aPlatform, aTheme } from "@/test/factories";
import {
  aCode,
  aHost,
  createButton,
  expectProblem,
  field,
  fillPlatform,
  message,
  openPlatform,
  saveButton,
  undo,
} from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { notice, refusal, submitSignIn } from "./support/console";
import { get } from "./support/http";
import {
  atEachWidth,
  expect,
  expectSound,
  expectSoundWhenNarrow,
  mainHeading,
  notFoundError,
  test,
} from "./support/journey";
import { aPerson } from "./support/people";
import { app, port } from "./support/server";
import { ask, onHost, underPrefix, visit } from "./support/sites";
import { aStorefront, says } from "./support/storefront";
import { aTenant, superAdmin } from "./support/tenant";

const aSuperAdmin = (cms: Cms, name = "Kim Reuter") => aPerson(cms, { name, roles: [superAdmin] });

const ownHost = () => `localhost:${port()}`;

async function statusOf(code: string): Promise<number> {
  return (await get(ownHost(), `/${code}/`)).status;
}

/** A platform with a home page, of which nothing was visited. */
async function aSite({ run }: Cms): Promise<{ code: string; platformId: string }> {
  const code = aCode();
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code, name: code, pathPrefix: code });
    await aPage(ctx, { platformId, slug: "home", document: says("Welcome") });
    return { code, platformId };
  });
}

const addDomainOf = async (page: Page, host: string) => {
  await field(page, "Another domain").fill(host);
  await page.getByRole("button", { name: "Add the domain" }).click();
};

test("a platform from scratch is live under its prefix at once, and by its domain from the next request on", async ({
  cms,
  browserOf,
}) => {
  const [code, host] = [aCode(), aHost("new")];
  const page = await browserOf(await aSuperAdmin(cms));
  expect(await statusOf(code)).toBe(404);
  expect((await get(host, "/")).status).toBe(404);

  await page.goto(app("/admin/platforms"));
  await page.getByRole("link", { name: "New platform" }).click();
  await field(page, "Name").fill(`${code} & Söhne`);
  await expect(field(page, "Code")).toHaveValue(`${code}-sohne`);
  await expect(field(page, "Prefix")).toHaveValue(`${code}-sohne`);
  await field(page, "Code").fill(code);
  await expect(field(page, "Prefix")).toHaveValue(code);
  await createButton(page).click();
  await page.waitForURL(app(`/admin/platforms/${code}`));
  await expect(mainHeading(page)).toHaveText(`${code} & Söhne`);

  expect(await statusOf(code)).toBe(200);
  expect((await visit(page, underPrefix(code), "/")).headings).toEqual([`${code} & Söhne`]);

  await openPlatform(page, code, "domains");
  await addDomainOf(page, host);
  await expect(page.getByRole("listitem").filter({ hasText: host })).toContainText("Primary");
  expect((await visit(page, onHost(host), "/")).headings).toEqual([`${code} & Söhne`]);
});

test("another domain leads to the primary one, and may take its place", async ({ cms, browserOf }) => {
  const { code } = await aSite(cms);
  const [first, second] = [aHost("first"), aHost("second")];
  const page = await browserOf(await aSuperAdmin(cms));
  await openPlatform(page, code, "domains");
  const leadsTo = async (host: string) => {
    const { status, headers } = await get(host, "/x?y=1");
    return [status, headers.location];
  };
  for (const host of [first, second]) {
    await addDomainOf(page, host);
    await expect(page.getByRole("listitem").filter({ hasText: host })).toBeVisible();
  }
  expect(await leadsTo(second)).toEqual([308, `https://${first}/x?y=1`]);
  await page.getByRole("button", { name: `Make primary ${second}` }).click();
  await expect(page.getByRole("listitem").filter({ hasText: second })).toContainText("Primary");
  expect(await leadsTo(first)).toEqual([308, `https://${second}/x?y=1`]);
  expect((await get(second, "/")).status).toBe(200);

  await page.getByRole("button", { name: `Remove ${second}` }).click();
  await expect(message(page, "Make one of them primary first.")).toBeVisible();
  await page.getByRole("button", { name: `Remove ${first}` }).click();
  await expect(page.getByRole("listitem").filter({ hasText: first })).toHaveCount(0);
  await expect(message(page, "It answers 404 and is free for anyone.")).toBeVisible();
  expect((await get(first, "/")).status).toBe(404);
  await undo(page, `${first} is removed`);
  await expect(page.getByRole("listitem").filter({ hasText: first })).toBeVisible();
  expect(await leadsTo(first)).toEqual([308, `https://${second}/x?y=1`]);
});

test("a host that is none, reserved or another's is refused at its field, and stays typed", async ({
  cms,
  browserOf,
}) => {
  const { code } = await aSite(cms);
  const other = await aSite(cms);
  const taken = aHost("taken");
  await cms.change((ctx) =>
    aDomain(ctx, { host: taken, platformId: other.platformId, vendorId: null, isPrimary: true }),
  );
  const page = await browserOf(await aSuperAdmin(cms));
  await openPlatform(page, code, "domains");
  const refused = {
    "https://shop.example.lu": "Is a name only, such as shop.example.lu, without https:// or a path.",
    "shop.example.lu/about": "Is a name only, such as shop.example.lu, without https:// or a path.",
    localhost: "Must be a host such as shop.example.lu.",
    "shop.localhost": "Is reserved: names below localhost are those of development.",
    "192.168.0.1": "Must be a host such as shop.example.lu.",
    [taken]: "The host is in use.",
  };
  for (const [host, problem] of Object.entries(refused)) {
    await addDomainOf(page, host);
    await expectProblem(page, "Another domain", problem);
    await expect(field(page, "Another domain")).toHaveValue(host);
  }
  await expect(page.getByText("No domain yet")).toBeVisible();
});

test("a closed platform answers 404 from the next request on, and Undo opens it again", async ({ cms, browserOf }) => {
  const { code } = await aSite(cms);
  const page = await browserOf(await aSuperAdmin(cms));
  await openPlatform(page, code);
  expect(await statusOf(code)).toBe(200);
  await page.getByRole("button", { name: "Close the platform" }).click();
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(message(page, "The platform is closed")).toBeVisible();
  expect(await statusOf(code)).toBe(404);
  await undo(page, "The platform is closed");
  await expect(message(page, "The platform is live")).toBeVisible();
  expect(await statusOf(code)).toBe(200);
  await expect(page.getByRole("button", { name: "Close the platform" })).toBeVisible();
});

test("a copy has the pages of its original and is closed until it is opened", async ({ cms, browserOf }) => {
  const original = await aSite(cms);
  await cms.run((ctx) => aPage(ctx, { platformId: original.platformId, slug: "prices", document: says("Prices") }));
  const code = aCode();
  const page = await browserOf(await aSuperAdmin(cms));
  await page.goto(app("/admin/platforms/new"));
  await fillPlatform(page, { name: code });
  await page.getByLabel("Start from").selectOption({ label: `A copy of ${original.code}` });
  await createButton(page).click();
  await page.waitForURL(app(`/admin/platforms/${code}`));
  await expect(page.getByRole("main")).toContainText("2 platform pages");
  expect(await statusOf(code)).toBe(404);
  await page.getByRole("button", { name: "Open the platform" }).click();
  await expect(message(page, "The platform is live")).toBeVisible();
  expect((await visit(page, underPrefix(code), "/prices")).text).toContain("Prices");
});

test("codes and prefixes that are wrong, reserved, taken or look like others are refused at their field", async ({
  cms,
  browserOf,
}) => {
  const mark = `shop${aCode()}`;
  await cms.run((ctx) => aPlatform(ctx, { code: mark, name: mark, pathPrefix: `${mark}-site` }));
  const page = await browserOf(await aSuperAdmin(cms));
  await page.goto(app("/admin/platforms/new"));
  const name = "A name that stays";
  const free = aCode();
  const lookAlike = mark.replace("shop", "sh0p");
  const refused: Array<[code: string, prefix: string, at: "Code" | "Prefix", problem: string]> = [
    ["", free, "Code", "Must have at least 2 characters."],
    ["Upper Case", free, "Code", "Must be lower-case letters, digits and single hyphens."],
    ["new", free, "Code", "Is reserved: the application uses it for a platform that is being created."],
    [mark, free, "Code", "Another platform has this code."],
    [lookAlike, free, "Code", `This could be taken for “${mark}”, which another platform has.`],
    [free, "admin", "Prefix", "Is reserved: the application uses it for the administration."],
    [free, "en", "Prefix", "Must have at least 3 characters."],
    [free, "my-shop", "Prefix", "Must begin with at least three letters or digits."],
    [free, `${mark}-site`, "Prefix", "Another platform has it."],
    [free, `${lookAlike}-site`, "Prefix", `This could be taken for “${mark}-site”, which another platform has.`],
  ];
  for (const [code, prefix, at, problem] of refused) {
    await fillPlatform(page, { name, code, prefix });
    await createButton(page).click();
    await expectProblem(page, at, problem);
    await expect(field(page, "Name")).toHaveValue(name);
    await expect(field(page, "Code")).toHaveValue(code);
    await expect(field(page, "Prefix")).toHaveValue(prefix);
  }
  await fillPlatform(page, { name: "", code: free, prefix: free });
  await createButton(page).click();
  await expectProblem(page, "Name", "Must not be empty.");
  expect(await statusOf(free)).toBe(404);
});

test("a theme shows its contrast while it is chosen; one that is hard to read is refused and stays chosen", async ({
  cms,
  browserOf,
}) => {
  const { code } = await aSite(cms);
  const page = await browserOf(await aSuperAdmin(cms));
  await openPlatform(page, code, "theme");
  const contrast = page.getByRole("region", { name: "Contrast" });
  const primary = page.getByLabel("Primary", { exact: true });
  const save = page.getByRole("button", { name: "Save the theme" });
  await expect(contrast).toContainText("Every text is readable on its ground.");

  await primary.fill("#ffee00");
  await expect(contrast.getByRole("listitem").filter({ hasText: "Primary on background" })).toContainText(
    "1.2 too faint",
  );
  await save.click();
  await expect(refusal(page)).toContainText("Primary: Has a contrast of 1.20 on background, at least 4.5 is needed.");
  await expect(primary).toHaveValue("#ffee00");
  const served = async () => (await get(ownHost(), `/${code}/`)).body.toString();
  expect(await served()).not.toContain("#ffee00");

  await primary.fill("#7a1fa2");
  await expect(contrast).not.toContainText("too faint");
  await save.click();
  await expect(notice(page, "Saved.")).toBeVisible();
  expect(await served()).toContain("#7a1fa2");

  await page.getByRole("button", { name: "Close the platform" }).click();
  await page.getByRole("button", { name: "Close it" }).click();
  await expect(message(page, "The platform is closed")).toBeVisible();
  // The screen knows of the closing only now; a theme begun before would be refused as begun from an older platform.
  await expect(page.getByRole("button", { name: "Open the platform" })).toBeVisible();
  await primary.fill("#1f5aa2");
  await expect(notice(page, "Saved.")).toBeHidden();
  await save.click();
  await expect(notice(page, "Saved.")).toBeVisible();
  await undo(page, "The platform is closed");
  await expect(message(page, "The platform is live")).toBeVisible();
  expect(await served()).toContain("#1f5aa2");
});

test("home template, languages and menus are public from the next request on", async ({ cms, browserOf }) => {
  const { code, platformId } = await aSite(cms);
  const team = await cms.run(async (ctx) => {
    await aPage(ctx, { platformId, slug: "prices", document: says("Prices", { headerOrder: 2 }) });
    return aPage(ctx, { platformId, slug: "team", document: says("Team", { headerOrder: null }) });
  });
  const page = await browserOf(await aSuperAdmin(cms));
  const site = underPrefix(code);
  const menu = async () => {
    const { links } = await visit(page, site, "/");
    return [...new Set(links.filter((href) => /(prices|team)$/.test(href)).map((href) => href.split("/").at(-1)))];
  };

  await openPlatform(page, code, "home");
  await page.getByRole("radio", { name: /^Editorial/ }).check();
  await page.getByRole("button", { name: "Use this template" }).click();
  await expect(notice(page, "Saved. The home page is composed this way now.")).toBeVisible();
  await expect(page.getByRole("radio", { name: /^Editorial/ })).toBeChecked();

  expect((await ask(site, "/de")).status).toBe(404);
  await openPlatform(page, code, "locales");
  await page.getByRole("combobox", { name: "Add a language" }).selectOption("de");
  await saveButton(page).click();
  await expect(notice(page, "Saved.")).toBeVisible();
  expect((await ask(site, "/de")).status).toBe(200);
  await page.getByRole("radio", { name: /^German/ }).check();
  await page.getByRole("button", { name: "Remove English" }).click();
  await saveButton(page).click();
  const languages = page.getByRole("group", { name: "Languages" });
  await expect(languages).toHaveAccessibleDescription("“en” cannot be removed: 3 pages are written in it.");
  await expect(languages.getByRole("listitem"), "what was chosen is still there").toHaveText([/^French/, /^German/]);

  await openPlatform(page, code, "menus");
  expect(await menu()).toEqual(["prices"]);
  const own = page.getByRole("region", { name: "The platform’s own site" });
  const header = own.getByRole("region", { name: /^Header/ });
  const footer = own.getByRole("region", { name: /^Footer/ });
  await footer.getByRole("combobox").selectOption("Prices");
  await header.getByRole("combobox").selectOption("Team");
  await header.getByRole("button", { name: "Move Team up" }).click();
  await header.getByRole("button", { name: "Save the order" }).click();
  await expect(message(page, "Header: saved")).toBeVisible();
  expect(await menu()).toEqual(["team", "prices"]);
  await expect(footer.getByRole("listitem"), "what was begun in another menu is still there").toHaveText(["Prices"]);
  await footer.getByRole("button", { name: "Save the order" }).click();
  await expect(message(page, "Footer: saved")).toBeVisible();

  await expect(header.getByRole("listitem")).toHaveText(["Welcome", "Team", "Prices"]);
  await cms.run((ctx) => changeMenu(ctx, { pageId: team, menu: "header", order: null }));
  await header.getByRole("button", { name: "Move Prices up" }).click();
  await header.getByRole("button", { name: "Save the order" }).click();
  await expect(refusal(page)).toContainText("It has now: Welcome, Prices.");
  await expect(header.getByRole("listitem"), "what was arranged stays").toHaveText(["Welcome", "Prices", "Team"]);
  await header.getByRole("button", { name: "Save mine over it" }).click();
  await expect(refusal(page)).toHaveCount(0);
  await page.reload();
  await expect(header.getByRole("listitem")).toHaveText(["Welcome", "Prices", "Team"]);
  // What stands there can be saved again: that makes room between pages which stood close.
  await header.getByRole("button", { name: "Save the order" }).click();
  await expect(message(page, "Header: saved")).toBeVisible();
});

test("of two admins who save the same platform the second is told who was first and what they changed", async ({
  cms,
  browserOf,
}) => {
  const { code } = await aSite(cms);
  const first = await browserOf(await aSuperAdmin(cms, "Zoé Muller"));
  const second = await browserOf(await aSuperAdmin(cms, "Kim Reuter"));
  for (const page of [first, second]) await openPlatform(page, code);
  await field(first, "Name").fill("Renamed by Zoé");
  await saveButton(first).click();
  await expect(notice(first, "Saved.")).toBeVisible();

  await field(second, "City").fill("Esch-sur-Alzette");
  await field(second, "Name").fill("Renamed by Kim");
  await saveButton(second).click();
  await expect(refusal(second)).toContainText("Someone else saved this in the meantime. Zoé Muller changed: name");
  await expect(field(second, "City")).toHaveValue("Esch-sur-Alzette");
  await expect(field(second, "Name")).toHaveValue("Renamed by Kim");
  await field(second, "City").press("Enter");
  await expect(refusal(second), "only who chose to saves over another").toContainText("Zoé Muller changed: name");
  await second.getByRole("button", { name: "Save mine over it" }).click();
  await expect(notice(second, "Saved.")).toBeVisible();
  await second.reload();
  await expect(field(second, "Name")).toHaveValue("Renamed by Kim");
  await expect(field(second, "City")).toHaveValue("Esch-sur-Alzette");

  await field(first, "Name").fill("Renamed again by Zoé");
  await saveButton(first).click();
  await expect(refusal(first)).toContainText("Kim Reuter changed: name and profile");
  await first.getByRole("button", { name: "Take theirs" }).click();
  await expect(field(first, "Name")).toHaveValue("Renamed by Kim");
});

test("of two admins who choose the same platform's colours the second can save over the first", async ({
  cms,
  browserOf,
}) => {
  const { code } = await aSite(cms);
  const first = await browserOf(await aSuperAdmin(cms, "Zoé Muller"));
  const second = await browserOf(await aSuperAdmin(cms, "Kim Reuter"));
  for (const page of [first, second]) await openPlatform(page, code, "theme");
  const save = { name: "Save the theme" };
  await field(first, "Border").fill("#cccccc");
  await first.getByRole("button", save).click();
  await expect(notice(first, "Saved.")).toBeVisible();
  await field(second, "Border").fill("#bbbbbb");
  await second.getByRole("button", save).click();
  await expect(refusal(second)).toContainText("Zoé Muller changed: theme");
  await second.getByRole("button", { name: "Save mine over it" }).click();
  await expect(notice(second, "Saved.")).toBeVisible();
  await second.reload();
  await expect(field(second, "Border")).toHaveValue("#bbbbbb");
});

test("a form with something typed asks before it is left, and not once it is saved", async ({ cms, browserOf }) => {
  const { code } = await aSite(cms);
  const page = await browserOf(await aSuperAdmin(cms));
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await openPlatform(page, code);
  await page.reload();
  expect(asked).toEqual([]);
  await field(page, "City").fill("Diekirch");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await field(page, "City").fill("Vianden");
  await saveButton(page).click();
  await expect(notice(page, "Saved.")).toBeVisible();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await expect(field(page, "City")).toHaveValue("Vianden");
});

test("a page that is copied to a platform without its language is refused with the reason", async ({
  cms,
  browserOf,
}) => {
  const { platformId } = await aSite(cms);
  const name = aCode();
  const pageId = await cms.run(async (ctx) => {
    await aPlatform(ctx, { code: name, name, locales: ["en"] });
    return aPage(ctx, { platformId, locale: "fr", slug: "tarifs", document: says("Tarifs") });
  });
  const page = await browserOf(await aSuperAdmin(cms));
  await page.goto(app(`/admin/content-pages/new?from=${pageId}`));
  await page.getByLabel("Platform", { exact: true }).selectOption({ label: name });
  await page.getByRole("button", { name: "Make the copy" }).click();
  await expect(refusal(page)).toContainText("Locale: Is not offered by the platform.");
});

test("a platform's form offers the way back after the session has ended, and saves after it", async ({
  cms,
  browserOf,
}) => {
  const { code } = await aSite(cms);
  const person = await aSuperAdmin(cms);
  const page = await browserOf(person);
  await openPlatform(page, code);
  await field(page, "City").fill("Vianden");
  await cms.run(({ db }) => db.delete(sessions).where(eq(sessions.userId, person.id)));
  await saveButton(page).click();
  const wayBack = refusal(page).getByRole("link", { name: "Sign in again in a new tab, then submit once more" });
  const opened = page.waitForEvent("popup");
  await wayBack.click();
  const tab = await opened;
  await submitSignIn(tab, person);
  await tab.waitForURL(app(`/admin/platforms/${code}?tab=general`));
  await tab.close();
  await saveButton(page).click();
  await expect(notice(page, "Saved.")).toBeVisible();
  await expect(field(page, "City")).toHaveValue("Vianden");
});

test("whoever runs it is changed and saved again without a reload", async ({ cms, browserOf }) => {
  const { code } = await aSite(cms);
  const page = await browserOf(await aSuperAdmin(cms));
  await openPlatform(page, code);
  for (const city of ["Esch-sur-Alzette", "Diekirch"]) {
    await field(page, "City").fill(city);
    await field(page, "E-mail address").fill("nobody");
    await saveButton(page).click();
    await expectProblem(page, "E-mail address", "Must be an e-mail address.");
    await expect(field(page, "City")).toHaveValue(city);
    await field(page, "E-mail address").fill("hello@example.lu");
    await saveButton(page).click();
    await expect(notice(page, "Saved.")).toBeVisible();
    expect((await get(ownHost(), `/${code}/`)).body.toString()).toContain(city);
  }
});

test.describe("an admin of another platform", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("sees nothing of a platform in list, address or search", async ({ cms, browserOf }) => {
    const { code } = await aSite(cms);
    const { admin, code: own } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await page.goto(app("/admin/platforms"));
    await expect(page.getByRole("link", { name: own, exact: true })).toBeVisible();
    await expect(page.getByText(code)).toHaveCount(0);
    await expect(page.getByRole("link", { name: "New platform" })).toHaveCount(0);
    for (const path of [`/admin/platforms/${code}`, "/admin/platforms/new", `/admin/content-pages?platform=${code}`]) {
      const answer = await page.goto(app(path));
      expect.soft(answer?.status(), path).toBe(404);
      await expect(page.getByText(code)).toHaveCount(0);
    }
    await page.goto(app("/admin"));
    const palette = page.getByRole("combobox", { name: "Find a screen, page, vendor or person" });
    // A page that is not awake yet does not hear the keys.
    await expect(async () => {
      await page.keyboard.press("ControlOrMeta+k");
      await expect(palette).toBeVisible({ timeout: 1000 });
    }).toPass();
    await palette.fill(code);
    await expect(page.getByText(`Nothing is called “${code}”.`)).toBeVisible();
  });

  test("may change a platform of their own, but neither its code, its prefix nor whether it is open", async ({
    cms,
    browserOf,
  }) => {
    const { admin, code } = await aTenant(cms);
    const page = await browserOf(await aPerson(cms, { roles: [admin] }));
    await openPlatform(page, code);
    await expect(field(page, "Prefix")).toHaveCount(0);
    await expect(field(page, "Code")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Close the platform" })).toHaveCount(0);
    await field(page, "Name").fill("Renamed by its admin");
    await saveButton(page).click();
    await expect(mainHeading(page)).toHaveText("Renamed by its admin");

    await page.evaluate(() => {
      const name = document.querySelector<HTMLInputElement>("input[name=name]");
      const prefix = document.createElement("input");
      Object.assign(prefix, { name: "pathPrefix", value: "forged-prefix" });
      name?.form?.append(prefix);
    });
    await saveButton(page).click();
    await expect(refusal(page)).toHaveText("You may not do this. Ask an admin, or reload the page.");
    expect((await get(ownHost(), "/forged-prefix/")).status).toBe(404);
  });
});

atEachWidth(() => {
  test("every part of a platform is sound, also with the longest names and in the narrowest window", async ({
    cms,
    browserOf,
  }) => {
    test.slow();
    const { platformId, code } = await aStorefront(cms);
    const long = "Longwordwithoutanyspace".repeat(4).slice(0, 60);
    const longCode = `${aCode()}-${"long-".repeat(9)}end`;
    await cms.run(async (ctx) => {
      const names = { code: longCode, name: long, pathPrefix: longCode };
      const platform = { ...names, defaultLocale: "en", locales: ["en"], theme: aTheme };
      await createPlatform(ctx, { ...platform, homeTemplate: "mosaic", profile: {} });
      await aPage(ctx, { platformId, slug: "prices", document: says("Longtitle".repeat(9)) });
    });
    const page = await browserOf(await aSuperAdmin(cms));
    const screens = ["", "/new", `/${longCode}`].map((path) => `/admin/platforms${path}`);
    const tabs = ["general", "theme", "home", "menus", "locales", "domains", "members"];
    for (const path of [...screens, ...tabs.map((tab) => `/admin/platforms/${code}?tab=${tab}`)]) {
      await page.goto(app(path));
      await expectSound(page);
      await expectSoundWhenNarrow(page);
    }
  });
});
