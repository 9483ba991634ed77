import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import type { Section } from "@/cms/sections/section";
import { previewLinks } from "@/db/schema";
import { aPage, aSection } from "@/test/factories";
import type { Cms } from "./support/cms";
import { dialog } from "./support/console";
import { get } from "./support/http";
import { atEachWidth, expect, expectSound, mainHeading, notFoundError, test } from "./support/journey";
import { aPerson, cookieHeader, sessionOf } from "./support/people";
import { makeLink, openWithPreview, pane, part, preview, shareButton, windowWidth } from "./support/preview";
import { app, port } from "./support/server";
import { aStorefront } from "./support/storefront";
import { aTenant } from "./support/tenant";

const hero = (heading: string): Section => ({
  id: randomUUID(),
  kind: "hero",
  fields: {
    eyebrow: "",
    heading,
    text: "",
    primaryLink: { label: "Write to us", href: "mailto:shop@example.lu" },
    secondaryLink: null,
    image: null,
    highlights: [],
  },
});

const names = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

/** A draft of a vendor that has a shop, with a long page: what is chosen need not be in sight. */
async function aDraft(cms: Cms) {
  const { code, platformId, vendorId } = await aStorefront(cms);
  const sections = [hero("Welcome"), ...[...names, "Last"].map((each) => aSection(each))];
  const pageId = await cms.run((ctx) =>
    aPage(ctx, { platformId, vendorId, slug: "tours", state: "draft", document: { title: "Tours", sections } }),
  );
  const admin = await aPerson(cms, { roles: [{ kind: "platform-admin", platformId }] });
  const owner = await aPerson(cms, { roles: [{ kind: "vendor-owner", vendorId }] });
  return { code, platformId, vendorId, pageId, admin, owner, address: `/admin/content-pages/${pageId}` };
}

const heading = (page: Parameters<typeof pane>[0]) => page.getByLabel("Heading", { exact: true });

test.describe("the preview beside the fields", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("shows what is typed while it is typed, in the vendor's storefront", async ({ cms, browserOf }) => {
    const { code, admin, address } = await aDraft(cms);
    const page = await browserOf(admin);
    const frame = await openWithPreview(page, address);
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Welcome");
    await expect(frame.getByRole("contentinfo")).toContainText(`${code}-shop`);
    await heading(page).press("End");
    await heading(page).pressSequentially(", {{vendor.name}} here");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(`Welcome, ${code}-shop here`);
    await heading(page).fill("");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("");
    await heading(page).fill("Back");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Back");
    await expectSound(page);
  });

  test("chooses the section that is clicked, and leads nowhere else", async ({ cms, browserOf }) => {
    const { admin, address } = await aDraft(cms);
    const page = await browserOf(admin);
    const frame = await openWithPreview(page, address);
    await frame.getByRole("heading", { name: "Two" }).click();
    await expect(heading(page)).toHaveValue("Two");
    await expect(frame.locator("[data-chosen]")).toContainText("Two");
    await frame.getByRole("link", { name: "Write to us" }).click();
    await expect(heading(page)).toHaveValue("Welcome");
    await frame.getByRole("banner").getByRole("link").first().click();
    await expect(frame.getByRole("heading", { name: "Two" })).toBeAttached();
    await expect(page).toHaveURL(app(address));
    await heading(page).fill("Saved from the preview");
    await frame.getByRole("heading", { name: "Two" }).click();
    await page.keyboard.press("ControlOrMeta+s");
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  test("brings what is chosen in the outline into sight, and keeps its place while it is typed", async ({
    cms,
    browserOf,
  }) => {
    const { admin, address } = await aDraft(cms);
    const page = await browserOf(admin);
    const frame = await openWithPreview(page, address);
    await expect(frame.getByRole("heading", { name: "Last" })).not.toBeInViewport();
    await page.getByRole("region", { name: "Sections" }).getByRole("button", { name: /^Last/ }).click();
    await expect(frame.getByRole("heading", { name: "Last" })).toBeInViewport();
    const scrolled = () => frame.locator("html").evaluate((html) => html.scrollTop);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    await heading(page).fill("Last and more");
    await expect(frame.getByRole("heading", { name: "Last and more" })).toBeInViewport();
    expect(await scrolled()).toBe(before);
  });

  test("is as wide as the window of a desktop, a tablet or a phone", async ({ cms, browserOf }) => {
    const { admin, address } = await aDraft(cms);
    const page = await browserOf(admin);
    const frame = await openWithPreview(page, address);
    await expect.poll(() => windowWidth(frame)).toBe(1280);
    for (const [device, width] of [
      ["Mobile", 390],
      ["Tablet", 820],
      ["Desktop", 1280],
    ] as const) {
      await pane(page).getByText(device).click();
      await expect.poll(() => windowWidth(frame)).toBe(width);
    }
    await pane(page).getByRole("radio", { name: "Desktop" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => windowWidth(frame)).toBe(820);
  });

  test("stands in the dashboard too", async ({ cms, browserOf }) => {
    const { owner, pageId } = await aDraft(cms);
    const page = await browserOf(owner);
    const frame = await openWithPreview(page, `/dashboard/pages/${pageId}`);
    await heading(page).fill("From the shop");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("From the shop");
  });
});

test.describe("the preview on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("is a pane of its own, kept as the others are typed in", async ({ cms, browserOf }) => {
    const { admin, address } = await aDraft(cms);
    const page = await browserOf(admin);
    await page.goto(app(address));
    await part(page, "Fields").click();
    await heading(page).fill("On the way");
    await part(page, "Preview").click();
    await expect(preview(page).getByRole("heading", { level: 1 })).toHaveText("On the way");
    await preview(page).getByRole("heading", { name: "Three" }).click();
    await expect(heading(page)).toHaveValue("Three");
  });
});

test.describe("what an editor frames", () => {
  test("is framed by its own origin alone, kept by nobody, and there for those alone who may read the page", async ({
    cms,
  }) => {
    const { admin, owner, pageId } = await aDraft(cms);
    const other = await aTenant(cms);
    const answerTo = async (cookie: Record<string, string>, id = pageId) =>
      get(`localhost:${port()}`, `/preview/live/${id}`, cookie);
    for (const who of [admin, owner]) {
      const answer = await answerTo(cookieHeader(await sessionOf(who)));
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toContain("Welcome");
      expect(answer.headers).toMatchObject({
        "cache-control": "private, no-store",
        "x-frame-options": "SAMEORIGIN",
        "x-robots-tag": "noindex, nofollow",
        "referrer-policy": "no-referrer",
        "content-security-policy": expect.stringContaining("frame-ancestors 'self'"),
      });
    }
    const strangers = [other.owner, other.admin, other.editor];
    const cookies = [{}];
    for (const role of strangers) cookies.push(cookieHeader(await sessionOf(await aPerson(cms, { roles: [role] }))));
    for (const cookie of cookies) {
      const answer = await answerTo(cookie);
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).not.toContain("Welcome");
    }
    const own = cookieHeader(await sessionOf(admin));
    for (const id of [randomUUID(), "1", "-", "%00"]) expect((await answerTo(own, id)).status, id).not.toBe(200);
  });

  test("is the only thing of the console that can be framed", async ({ cms }) => {
    const { admin, address } = await aDraft(cms);
    const cookie = cookieHeader(await sessionOf(admin));
    for (const path of [address, "/admin", "/login", "/account"]) {
      const { headers } = await get(`localhost:${port()}`, path, cookie);
      expect.soft(headers["x-frame-options"], path).toBe("DENY");
      expect.soft(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    }
  });
});

atEachWidth((width) => {
  test.describe("a preview link", () => {
    test.use({ expectedErrors: [notFoundError] });

    test("shows a draft without signing in, until it is revoked", async ({ cms, browserOf }) => {
      const { admin, address } = await aDraft(cms);
      const page = await browserOf(admin);
      await page.goto(app(address));
      await shareButton(page).click();
      await expect(dialog(page).getByText("There is no link to this page yet.")).toBeVisible();
      const link = await makeLink(page, "1 hour");
      await expectSound(page);

      const stranger = await browserOf(null);
      const answer = await stranger.goto(link);
      expect(answer?.headers()).toMatchObject({
        "cache-control": "private, no-store",
        "x-robots-tag": "noindex, nofollow",
        "referrer-policy": "no-referrer",
      });
      await expect(mainHeading(stranger)).toHaveText("Welcome");
      const banner = stranger.getByRole("complementary", { name: "Preview" });
      await expect(banner).toContainText("The link expires in 60 minutes");
      await expectSound(stranger);

      await dialog(page).getByRole("button", { name: "Revoke the link to revision 1" }).click();
      await expect(dialog(page).getByText("There is no link to this page yet.")).toBeVisible();
      const gone = await stranger.goto(link);
      expect(gone?.status()).toBe(404);
      await expect(mainHeading(stranger)).toHaveText("This preview link does not work");
      await expectSound(stranger);

      const links = [await makeLink(page, "1 hour"), await makeLink(page, "1 hour")];
      await dialog(page).getByRole("button", { name: "Revoke all 2 links" }).click();
      await expect(dialog(page).getByText("none can be brought back")).toBeVisible();
      await expectSound(page);
      await dialog(page).getByRole("button", { name: "Revoke them all" }).click();
      await expect(dialog(page).getByText("There is no link to this page yet.")).toBeVisible();
      for (const each of links) expect((await stranger.goto(each))?.status()).toBe(404);
      expect(width).toBeGreaterThan(0);
    });
  });
});

test.describe("the link to a preview", () => {
  test.use({ expectedErrors: [notFoundError] });

  test("says of an expired one that it has, and of an unknown one no more than of a revoked one", async ({
    cms,
    page,
  }) => {
    const { pageId } = await aDraft(cms);
    const made = () => cms.run((ctx) => createPreviewLink(ctx, { pageId, lifetime: "day", shows: "draft" }));
    const [expired, revoked] = [await made(), await made()];
    const set = (linkId: string, values: Partial<typeof previewLinks.$inferInsert>) =>
      cms.run(({ db }) => db.update(previewLinks).set(values).where(eq(previewLinks.id, linkId)));
    await set(expired.linkId, { expiresAt: new Date(Date.now() - 1000) });
    await set(revoked.linkId, { revokedAt: new Date() });
    const answerTo = async (secret: string) => get(`localhost:${port()}`, `/preview/${secret}`);
    for (const [secret, said] of [
      [expired.secret, "This preview link has expired"],
      [revoked.secret, "This preview link does not work"],
      ["0".repeat(64), "This preview link does not work"],
      ["live", "This preview link does not work"],
    ] as const) {
      const answer = await answerTo(secret);
      expect.soft(answer.status, said).toBe(404);
      expect.soft(answer.body.toString()).not.toContain("Welcome");
      expect.soft(answer.headers["cache-control"]).toContain("no-store");
      await page.goto(app(`/preview/${secret}`));
      await expect(mainHeading(page)).toHaveText(said);
    }
  });

  test("works on the application's host alone, and on no site", async ({ cms }) => {
    const { code, pageId } = await aDraft(cms);
    const { secret } = await cms.run((ctx) => createPreviewLink(ctx, { pageId, lifetime: "day", shows: "draft" }));
    const onSite = await get("oms.lu", `/preview/${secret}`);
    expect(onSite.status).toBe(308);
    expect(onSite.headers.location).toBe(app(`/preview/${secret}`));
    for (const path of [`/${code}/preview/${secret}`, `/sites/${code}/-/preview/${secret}`]) {
      const answer = await get(`localhost:${port()}`, path);
      expect.soft(answer.status, path).toBe(404);
      expect.soft(answer.body.toString(), path).not.toContain("Welcome");
    }
  });
});
