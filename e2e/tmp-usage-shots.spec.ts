import { eq } from "drizzle-orm";
import { changeTier } from "@/cms/memberships/change-tier";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { layers } from "@/cms/pages/layer";
import { grantRequest } from "@/cms/plan-requests/grant-request";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { subscriptionTiers } from "@/db/schema";
import { aPage, aPlatform, aTier } from "@/test/factories";
import { expect, test } from "./support/journey";
import { aPerson } from "./support/people";
import { app } from "./support/server";
import { aStorefront } from "./support/storefront";

test("shots", async ({ cms, browserOf }) => {
  test.setTimeout(300_000);
  const { code, platformId, vendorId } = await aStorefront(cms);
  const member = { platformId, vendorId };
  const tierOf = async (c: string) =>
    (await cms.run(({ db }) => db.select().from(subscriptionTiers).where(eq(subscriptionTiers.code, c))))[0]?.id ?? "";
  const professional = await tierOf("professional");
  const business = await tierOf("business");
  const essential = await tierOf("essential");
  await cms.run(async (ctx) => {
    for (let n = 1; n <= 5; n++) {
      await aPage(ctx, { platformId, layer: layers.default, slug: `default-${n}`, document: { title: `Page ${n}` } });
      await aPage(ctx, {
        ...member,
        slug: `default-${n}`,
        document: { title: `Our page number ${n}` },
        state: n === 2 ? "draft" : "published",
      });
    }
    for (let n = 1; n <= 3; n++)
      await aPage(ctx, { ...member, slug: `own-${n}`, document: { title: `A page of our own ${n}` } });
    await changeTier(ctx, { ...member, tierId: professional });
    const p2 = await aPlatform(ctx, { name: "Second platform" });
    await joinPlatform(ctx, { platformId: p2, vendorId, tierId: business });
  });
  const owner = await aPerson(cms, { name: "Olga Owner", roles: [{ kind: "vendor-owner", vendorId }] });
  const admin = await aPerson(cms, { name: "Ada Admin", roles: [{ kind: "platform-admin", platformId }] });
  const at = `/dashboard/usage?vendor=${code}-shop&platform=${code}`;
  const pages = { owner: await browserOf(owner), admin: await browserOf(admin) };
  const shoot = async (who: "owner" | "admin", name: string, path: string | null, before?: () => Promise<void>) => {
    const page = pages[who];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      if (path) await page.goto(app(path));
      await page.waitForLoadState("networkidle");
      if (before) await before();
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.screenshot({ path: `/tmp/usage-shots/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
  };
  await shoot("owner", "usage-80", at);
  await shoot("owner", "home", `/dashboard?vendor=${code}-shop&platform=${code}`);
  await cms.run((ctx) => changeTier(ctx, { ...member, tierId: essential }));
  await shoot("owner", "usage-paused", at);
  await shoot("owner", "ask", at, async () => {
    await pages.owner.getByRole("button", { name: "Ask for Business" }).click();
    await expect(pages.owner.getByLabel("A note to them")).toBeVisible();
  });
  const { requestId } = await cms.run((ctx) =>
    requestPlan(
      { ...ctx, actor: { userId: owner.id, roles: ctx.actor.roles } },
      { ...member, tierId: professional, note: "We open a second shop in May and need a page for it.", origin: app() },
    ),
  );
  await shoot("owner", "usage-asked", at);
  await shoot("admin", "admin-overview", "/admin");
  await shoot("admin", "admin-requests", "/admin/plan-requests");
  await shoot("admin", "admin-vendor", `/admin/vendors/${code}-shop`);
  await shoot("admin", "admin-answer", "/admin/plan-requests", async () => {
    await pages.admin.getByRole("button", { name: /^Answer/ }).click();
    await expect(pages.admin.getByText("Will be shown again").first()).toBeVisible();
  });
  await cms.run((ctx) => grantRequest(ctx, { requestId, answer: "With pleasure. Good luck!", origin: app() }));
  await shoot("owner", "usage-granted", at);
  await shoot("owner", "home-granted", `/dashboard?vendor=${code}-shop&platform=${code}`);
  await shoot("admin", "admin-closed", "/admin/plan-requests?state=closed");
});
