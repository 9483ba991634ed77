import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { createRedirect } from "@/cms/redirects/create-redirect";
import type { GrantedRole } from "@/cms/users/role";
import { auditEvents, media, platforms } from "@/db/schema";
import { aPage } from "@/test/factories";
import { aSectionWith } from "@/test/media";
import { aPng } from "@/test/pictures";
import { aCode, expectProblem, field, message, openPlatform } from "./support/admin-platforms";
import type { Cms } from "./support/cms";
import { get, send } from "./support/http";
import { atEachWidth, expect, expectSound, expectSoundWhenNarrow, mainHeading, test } from "./support/journey";
import { sendPicture } from "./support/media";
import { aPerson, cookieHeader, sameOrigin, sessionOf } from "./support/people";
import { app, port } from "./support/server";
import { underPrefix, visit } from "./support/sites";
import { aTenant, superAdmin, type Tenant } from "./support/tenant";

/** What the browser says of archives that are refused. */
test.use({ expectedErrors: [/status of (409|422)/] });

const platformIdOf = ({ admin }: Tenant): string => ("platformId" in admin ? admin.platformId : "");
const cookieOf = async (cms: Cms, roles: GrantedRole[]) => cookieHeader(await sessionOf(await aPerson(cms, { roles })));
const host = () => `localhost:${port()}`;

/** A platform with a page that shows a picture, and a redirect to it. */
async function aSite(cms: Cms): Promise<Tenant> {
  const tenant = await aTenant(cms);
  const owner = { platformId: platformIdOf(tenant), vendorId: null };
  const sent = await sendPicture(owner, await cookieOf(cms, [tenant.admin]), {
    name: "market.png",
    bytes: await aPng(),
  });
  expect(sent.status).toBe(200);
  await cms.run(async (ctx) => {
    const [picture] = await ctx.db.select().from(media).where(eq(media.platformId, owner.platformId));
    const sections = [aSectionWith(picture?.id ?? "", "Stalls in the market hall")];
    await aPage(ctx, { platformId: owner.platformId, slug: "market", document: { title: "Market", sections } });
    await createRedirect(ctx, { ...owner, from: "/stalls", to: "/market" });
  });
  return tenant;
}

async function exportOf(page: Page, code: string): Promise<string> {
  await openPlatform(page, code);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export the platform" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${code}-\\d{4}-\\d\\d-\\d\\d\\.zip$`));
  return file.path();
}

const showPlan = (page: Page) => page.getByRole("button", { name: "Show what would be imported" });

/** Chooses a file once the page is awake, and has its plan shown. */
async function plan(page: Page, file: Parameters<ReturnType<Page["getByLabel"]>["setInputFiles"]>[0]): Promise<void> {
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await showPlan(page).click();
}

atEachWidth((width) => {
  test("a platform is exported and imported again under another name, after its plan was read", async ({
    cms,
    browserOf,
  }) => {
    const [tenant, code] = [await aSite(cms), aCode()];
    const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
    const file = await exportOf(page, tenant.code);

    await page.goto(app("/admin/platforms"));
    await page.getByRole("link", { name: "Import a platform" }).click();
    await expect(mainHeading(page)).toHaveText("Import a platform");
    await showPlan(page).click();
    await expect(page.getByLabel("File", { exact: true })).toHaveAccessibleDescription(/Choose the archive/);
    await expectSound(page);

    await plan(page, file);
    const clashes = page.getByRole("alert").filter({ hasText: "Nothing can be imported yet" });
    await expect(clashes).toContainText(`Another platform has the code “${tenant.code}”`);
    await expect(clashes).toContainText(`Another platform has the prefix “${tenant.code}”`);
    await expectProblem(page, "Code", `Another platform has the code “${tenant.code}”`);
    await expectProblem(page, "Prefix", `Another platform has the prefix “${tenant.code}”`);
    await expect(page.getByRole("button", { name: /^Import / })).toHaveCount(0);
    await expectSound(page);

    await field(page, "Name").fill(`${code} again`);
    await field(page, "Code").fill(code);
    await field(page, "Prefix").fill(code);
    await page.getByRole("button", { name: "Check again" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Nothing stands in the way" })).toBeVisible();
    await expectSound(page);
    if (width < 1000) await expectSoundWhenNarrow(page);
    await page.getByRole("button", { name: `Import ${code} again` }).click();

    await page.waitForURL(app(`/admin/platforms/${code}`));
    await expect(mainHeading(page)).toHaveText(`${code} again`);
    expect((await get(host(), `/${code}/market`)).status).toBe(404);
    await page.getByRole("button", { name: "Open the platform" }).click();
    await expect(message(page, "The platform is live")).toBeVisible();
    expect((await visit(page, underPrefix(code), "/market")).text).toContain("Fresh every day");
    const body = (await get(host(), `/${code}/market`)).body.toString();
    expect(body).toContain("Stalls in the market hall");
    const [shown = ""] = /\/media\/[0-9a-f-]{36}\/[0-9a-f]{16}-\d+\.webp/.exec(body) ?? [];
    expect((await get(host(), shown)).status).toBe(200);
    expect((await get(host(), `/${code}/stalls`)).headers.location).toContain(`/${code}/market`);

    await page.goto(app(`/admin/audit-log?platform=${code}`));
    await expect(page.getByText(`imported the platform ${code} again from an archive`)).toBeVisible();
    await page.goto(app(`/admin/audit-log?platform=${tenant.code}`));
    await expect(page.getByText(`exported the platform ${tenant.code}`)).toBeVisible();
  });
});

test("what is no archive, and a code that was taken meanwhile, are said at their fields; nothing is imported", async ({
  cms,
  browserOf,
}) => {
  const [tenant, code] = [await aSite(cms), aCode()];
  const page = await browserOf(await aPerson(cms, { roles: [superAdmin] }));
  const file = await exportOf(page, tenant.code);
  await page.goto(app("/admin/platforms/import"));
  await plan(page, { name: "holiday.zip", mimeType: "application/zip", buffer: Buffer.from("no archive") });
  await expect(page.getByLabel("File", { exact: true })).toHaveAccessibleDescription(/no archive that can be read/);
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was imported" })).toBeVisible();
  await plan(page, { name: "empty.zip", mimeType: "application/zip", buffer: Buffer.alloc(0) });
  await expect(page.getByLabel("File", { exact: true })).toHaveAccessibleDescription(/The file is empty/);

  await plan(page, file);
  await field(page, "Code").fill(code);
  await field(page, "Prefix").fill(code);
  await page.getByRole("button", { name: "Check again" }).click();
  const go = page.getByRole("button", { name: /^Import / });
  await expect(go).toBeVisible();
  const taken = await aTenant(cms);
  await cms.run(({ db }) =>
    db
      .update(platforms)
      .set({ code })
      .where(eq(platforms.id, platformIdOf(taken))),
  );
  await go.click();
  await expectProblem(page, "Code", "Another platform has the code");
  expect(await cms.run(({ db }) => db.$count(platforms, eq(platforms.pathPrefix, code)))).toBe(0);
});

test("a platform's admin exports their own platform, nobody else does, and only super admins import", async ({
  cms,
}) => {
  const [tenant, other] = [await aSite(cms), await aTenant(cms)];
  const address = `/admin/platforms/${tenant.code}/export`;
  const own = await get(host(), address, await cookieOf(cms, [tenant.admin]));
  expect([own.status, own.headers["content-type"]]).toEqual([200, "application/zip"]);
  expect(own.headers["cache-control"]).toBe("private, no-store");
  expect((await get(host(), address)).status).toBe(401);
  for (const roles of [[other.admin], [tenant.owner], [tenant.editor], []]) {
    const cookie = await cookieOf(cms, roles);
    expect((await get(host(), address, cookie)).status).toBe(404);
  }
  const ofPlatform = and(eq(auditEvents.platformId, platformIdOf(tenant)), eq(auditEvents.action, "platform.export"));
  expect(await cms.run(({ db }) => db.$count(auditEvents, ofPlatform))).toBe(1);

  for (const roles of [[tenant.admin], [tenant.owner], []]) {
    const headers = { ...sameOrigin(), ...(await cookieOf(cms, roles)), "content-type": "application/zip" };
    for (const path of ["/api/archives", "/api/archives/plan"]) {
      const { status } = await send("POST", host(), `${path}?code=${aCode()}`, headers, "anything");
      expect([path, status]).toEqual([path, 403]);
    }
    expect((await get(host(), "/admin/platforms/import", headers)).status).toBe(404);
  }
  expect((await send("POST", host(), "/api/archives", sameOrigin(), "anything")).status).toBe(401);
});

test("an archive of a size that Next would cut arrives whole, and one that is too large is refused", async ({
  cms,
}) => {
  const headers = { ...sameOrigin(), ...(await cookieOf(cms, [superAdmin])) };
  const large = Buffer.alloc(11 * 1024 * 1024, "a");
  const answer = await fetch(app("/api/archives/plan"), { method: "POST", headers, body: large });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    problems: { file: expect.stringContaining("no archive that can be read") },
  });
  const announced = { ...headers, "content-length": String(512 * 1024 * 1024 + 1) };
  expect((await send("POST", host(), "/api/archives", announced)).status).toBe(413);
});
