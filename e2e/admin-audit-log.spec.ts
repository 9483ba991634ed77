import { saveDraft } from "@/cms/pages/save-draft";
import { updatePlatform } from "@/cms/platforms/update-platform";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { auditEvents } from "@/db/schema";
import { aDocument, aPage, aSection } from "@/test/factories";
import type { Cms } from "./support/cms";
import { get } from "./support/http";
import { atEachWidth, expect, expectSound, test } from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { app, port } from "./support/server";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";

const platformIdOf = ({ admin }: Tenant): string => ("platformId" in admin ? admin.platformId : "");

const exported = (cookie: Record<string, string>, query: string) =>
  get(`localhost:${port()}`, `/admin/audit-log/export${query}`, cookie);

/** So many events of a platform, none of which a verb has made. */
const manyEvents = (cms: Cms, platformId: string, count: number) =>
  cms.run(({ db }) =>
    db.insert(auditEvents).values(Array.from({ length: count }, () => ({ action: "menu.arrange", platformId }))),
  );

atEachWidth(() => {
  test("an admin reads what was done in words, what it changed, and leads on to it", async ({ cms, browserOf }) => {
    const tenant = await aTenant(cms);
    const platformId = platformIdOf(tenant);
    await cms.run((ctx) => updatePlatform(ctx, { platformId, name: `${tenant.code} of the valley` }));
    const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
    await page.goto(app(`/admin/audit-log?platform=${tenant.code}&noun=platform`));
    const event = page.getByRole("listitem").filter({ hasText: "Orion changed the platform" });
    await event.getByText("Details").click();
    await expect(event.getByRole("insertion")).toContainText("of the valley");
    await expectSound(page);
    await event.getByRole("link").click();
    await page.waitForURL(new RegExp(`/admin/platforms/${tenant.code}$`));

    await cms.run(async (ctx) => {
      const pageId = await aPage(ctx, { platformId, document: { title: "Hours" } });
      const document = aDocument({ title: "Opening times", sections: [aSection("Mondays")] });
      await saveDraft(ctx, { pageId, version: 2, content: { document } });
    });
    await page.goto(app(`/admin/audit-log?platform=${tenant.code}&noun=page`));
    const saved = page.getByRole("listitem").filter({ hasText: "Orion saved a draft of the page" });
    await saved.getByText("Details").click();
    await expect(saved.getByRole("insertion").filter({ hasText: "Opening times" })).toBeVisible();
    await expect(saved.getByRole("definition").filter({ hasText: "Mondays" })).toBeVisible();
    await expect(saved, "ids are for machines").not.toContainText(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    await expectSound(page);

    await page.goto(app(`/admin/audit-log?platform=${tenant.code}&noun=token`));
    await expect(page.getByText("No event matches")).toBeVisible();
    await page.getByRole("link", { name: "Show all events" }).click();
    await page.waitForURL((url) => !url.searchParams.has("q") && !url.searchParams.has("noun"));
    await page.getByRole("combobox", { name: "About" }).selectOption("redirect");
    // As long as the page is not awake, a choice waits for the button.
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/noun=redirect/);
    await expect(page.getByText("No event matches")).toBeVisible();
  });
});

test("a long log is read page by page, and addresses that make no sense begin it anew", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  await manyEvents(cms, platformIdOf(tenant), 60);
  const page = await browserOf(await aPerson(cms, { roles: [tenant.admin] }));
  const entries = page.getByRole("main").getByRole("listitem");
  await page.goto(app(`/admin/audit-log?platform=${tenant.code}&noun=menu`));
  await expect(entries).toHaveCount(50);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(entries).toHaveCount(10);
  await page.goto(app(`/admin/audit-log?platform=${tenant.code}&noun=menu&before=nonsense&from=never&actor='`));
  await expect(entries).toHaveCount(50);
});

test("the export has every event that the filters match, and runs no formula", async ({ cms }) => {
  const tenant = await aTenant(cms);
  const platformId = platformIdOf(tenant);
  await manyEvents(cms, platformId, 1_100);
  await cms.run((ctx) => createRedirect(ctx, { platformId, vendorId: null, from: "/old", to: "/" }));
  const admin = await aPerson(cms, { name: "=HYPERLINK(1)", roles: [tenant.admin] });
  await cms.run(({ db }) => db.insert(auditEvents).values({ action: "menu.arrange", platformId, actorId: admin.id }));
  const cookie = cookieHeader(await sessionOf(admin));
  const answer = await exported(cookie, `?platform=${tenant.code}&noun=menu`);
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toContain("text/csv");
  expect(answer.headers["content-disposition"]).toContain(`audit-log-${tenant.code}`);
  expect(answer.headers["cache-control"]).toContain("no-store");
  const rows = answer.body.toString().trim().split("\r\n");
  expect(rows).toHaveLength(1 + 1_101);
  expect(rows.some((row) => row.includes(",'=HYPERLINK(1),"))).toBe(true);
  expect(rows.some((row) => /(^|,)=/.test(row))).toBe(false);
});

test("what a super admin did is never said to have been done by Orion", async ({ cms, browserOf }) => {
  const tenant = await aTenant(cms);
  const platformId = platformIdOf(tenant);
  const { id: actorId } = await aPerson(cms, { name: "Sky Above", roles: [superAdmin] });
  await cms.run(({ db }) => db.insert(auditEvents).values({ action: "token.create", platformId, actorId }));
  const admin = await aPerson(cms, { roles: [tenant.admin] });
  const page = await browserOf(admin);
  await page.goto(app(`/admin/audit-log?platform=${tenant.code}&noun=token`));
  await expect(page.getByRole("main").getByRole("listitem")).toContainText("Someone without a role here");
  await expect(page.getByRole("main")).not.toContainText(/Orion|Sky Above/);
  const answer = await exported(cookieHeader(await sessionOf(admin)), `?platform=${tenant.code}&noun=token`);
  expect(answer.body.toString()).toContain(`Z,${actorId},,token.create,Someone without a role here`);
});

test("the export is refused to whoever may not read the log", async ({ cms }) => {
  const [own, other] = [await aTenant(cms), await aTenant(cms)];
  expect((await exported({}, `?platform=${own.code}`)).status).toBe(401);
  for (const roles of [[other.admin], [own.owner], [own.editor], []]) {
    const cookie = cookieHeader(await sessionOf(await aPerson(cms, { roles })));
    expect((await exported(cookie, `?platform=${own.code}`)).status).toBe(404);
  }
  const all = cookieHeader(await sessionOf(await aPerson(cms, { roles: [superAdmin] })));
  expect((await exported(all, `?platform=${own.code}`)).status).toBe(200);
});
