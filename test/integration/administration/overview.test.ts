import { randomUUID } from "node:crypto";
import { and, eq, ne } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden } from "@/cms/errors";
import { listMails } from "@/cms/mails/list-mails";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { findAttention } from "@/cms/overview/find-attention";
import { soonDays } from "@/cms/overview/find-scheduled";
import { deletePage } from "@/cms/pages/delete-page";
import { listFollowers } from "@/cms/pages/following";
import { layers } from "@/cms/pages/layer";
import { listContentPages } from "@/cms/pages/list-content-pages";
import type { ContentFiltersInput } from "@/cms/pages/list-filters";
import { countAdministered } from "@/cms/platforms/count-administered";
import { system } from "@/cms/policy";
import { searchEverything } from "@/cms/search/search-everything";
import { listVendors, type VendorState } from "@/cms/vendors/list-vendors";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { mails, userRoles, vendorPlatforms, webhookDeliveries } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aSection, aTier, aUser, aVendor, aWebhook } from "@/test/factories";
import { aDefault, rewrite } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const within = <T>(scope: Scope, work: (ctx: Context) => Promise<T>) => inScope(system, scope, work, database.db);
const aTenant = () => run(async (ctx) => ({ platformId: await aPlatform(ctx), vendorId: null }));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

describe("what needs attention", () => {
  it("are pages that will be public within a week, the next first: five, and how many", async () => {
    const [scope, other] = [await aTenant(), await aTenant()];
    await run(async (ctx) => {
      for (const day of [6, 5, 4, 3, 2, 1])
        await aPage(ctx, { ...scope, slug: `in-${day}`, state: { at: inDays(day) } });
      await aPage(ctx, { ...scope, state: { at: inDays(8) } });
      await aPage(ctx, { ...other, state: { at: inDays(1) } });
    });
    const { scheduled } = await within(scope, findAttention);
    expect(scheduled.count).toBe(6);
    expect(scheduled.first.map(({ slug }) => slug)).toEqual(["in-1", "in-2", "in-3", "in-4", "in-5"]);
  });

  it("are overrides that a publish of the last week left behind, by page; not those it does not touch", async () => {
    const [scope, other] = [await aTenant(), await aTenant()];
    const [changed, kept] = [aSection("Old"), aSection("Kept")];
    const overridesOf = (platformId: string) =>
      run(async (ctx) => {
        const pageId = await aDefault(ctx, { platformId, slug: "about" }, [changed, kept]);
        for (const section of [changed, changed, kept]) {
          const patch = { changed: { [section.id]: { heading: "Mine" } } };
          await aPage(ctx, {
            platformId,
            vendorId: await aVendor(ctx, platformId),
            slug: "about",
            over: { pageId, patch },
          });
        }
        return pageId;
      });
    const pageId = await overridesOf(scope.platformId);
    const elsewhere = await overridesOf(other.platformId);
    expect((await within(scope, findAttention)).behind).toEqual({ first: [], count: 0 });
    const sections = [aSection("New", changed.id), kept];
    await run((ctx) => rewrite(ctx, elsewhere, { title: "Default", sections }));
    expect((await within(scope, findAttention)).behind.count).toBe(0);
    await run((ctx) => rewrite(ctx, pageId, { title: "Default", sections }));
    const { behind } = await within(scope, findAttention);
    expect(behind).toMatchObject({ count: 1, first: [{ pageId, slug: "about", title: "Default", overrides: 2 }] });
    await database.sql`update revisions set published_at = now() - interval '8 days' where page_id = ${pageId}`;
    expect((await within(scope, findAttention)).behind.count).toBe(0);
  });

  it("are memberships at four fifths of a limit, of pages or of custom ones, as long as they stand", async () => {
    const [scope, other] = [await aTenant(), await aTenant()];
    const { platformId } = scope;
    const full = await run(async (ctx) => {
      const tierId = await aTier(ctx, { maxPages: 10, maxCustomPages: 5 });
      const member = async (name: string, overrides: number, custom: number, of = platformId) => {
        const vendorId = await aVendor(ctx, of, { name, tierId });
        for (let n = 0; n < overrides; n++) await aPage(ctx, { platformId: of, vendorId, slug: `default-${n}` });
        for (let n = 0; n < custom; n++) await aPage(ctx, { platformId: of, vendorId });
        return vendorId;
      };
      for (let n = 0; n < 8; n++) await aPage(ctx, { platformId, layer: layers.default, slug: `default-${n}` });
      await member("Pages", 8, 0);
      await member("Custom", 0, 4);
      await member("Below", 7, 0);
      await member("Below custom", 4, 3);
      await member("Elsewhere", 0, 5, other.platformId);
      const unlimited = await aVendor(ctx, platformId, { name: "Unlimited" });
      await aPage(ctx, { platformId, vendorId: unlimited });
      return member("Gone", 0, 5);
    });
    const found = async () => (await within(scope, findAttention)).nearLimits;
    expect(await found()).toMatchObject({
      count: 3,
      first: [{ vendor: "Gone" }, { vendor: "Custom" }, { vendor: "Pages" }],
    });
    await run((ctx) => leavePlatform(ctx, { platformId, vendorId: full }));
    expect(await found()).toMatchObject({
      count: 2,
      first: [
        { vendor: "Custom", pages: 4, customPages: 4, maxCustomPages: 5 },
        { vendor: "Pages", pages: 8, customPages: 0, maxPages: 10 },
      ],
    });
  });

  it("are messages to webhooks that were given up within a day", async () => {
    const [scope, other] = [await aTenant(), await aTenant()];
    const { platformId } = scope;
    const hour = 3_600_000;
    const attempt = (ago: number) => ({ at: new Date(Date.now() - ago).toISOString(), status: 500 });
    await run(async (ctx) => {
      const [busy, quiet] = [
        await aWebhook(ctx, platformId, { name: "Busy" }),
        await aWebhook(ctx, platformId, { name: "Quiet" }),
      ];
      const message = { platformId, webhookId: busy, type: "page.deleted", body: "{}", nextAttemptAt: null };
      const failed = { ...message, state: "failed" as const, attempts: [attempt(30 * hour), attempt(2 * hour)] };
      await ctx.db
        .insert(webhookDeliveries)
        .values([
          failed,
          { ...failed, createdAt: new Date(Date.now() - 40 * hour) },
          { ...failed, webhookId: quiet },
          { ...failed, attempts: [attempt(25 * hour)] },
          { ...message, state: "delivered", attempts: [attempt(hour)] },
          { ...message, attempts: [attempt(hour)], nextAttemptAt: new Date(Date.now() + hour) },
        ]);
    });
    const { failedDeliveries } = await within(scope, findAttention);
    expect(failedDeliveries).toMatchObject({
      count: 3,
      first: [
        { name: "Busy", messages: 2 },
        { name: "Quiet", messages: 1 },
      ],
    });
    expect((await within(other, findAttention)).failedDeliveries).toEqual({ first: [], count: 0 });
  });

  it("are mails that failed, for super admins alone", async () => {
    const scope = await aTenant();
    const mail = { recipient: "a@oms.lu", subject: "Failed", content: {}, attempts: 3 };
    await run(async ({ db }) => {
      await db.insert(mails).values({ ...mail, error: "refused" });
      await db.insert(mails).values([mail, { ...mail, error: "first", sentAt: new Date() }]);
    });
    const superAdmin = { userId: null, roles: [{ kind: "super-admin" as const }] };
    const seen = await inScope(superAdmin, "everything", findAttention, database.db);
    expect(seen.failedMails).toMatchObject({ count: 1, first: [{ subject: "Failed", error: "refused" }] });
    const admin = { userId: null, roles: [{ kind: "platform-admin" as const, platformId: scope.platformId }] };
    expect((await inScope(admin, scope, findAttention, database.db)).failedMails).toBeNull();
    await expect(inScope(admin, "everything", findAttention, database.db)).rejects.toThrow(Forbidden);
  });
});

describe("each number leads to a list of exactly what it counts", () => {
  /** A platform with something for each number, beside what must not be in it. */
  async function aBusyTenant() {
    const scope = await aTenant();
    const { platformId } = scope;
    const ids = await run(async (ctx) => {
      const tierId = await aTier(ctx, { maxPages: 1 });
      const full = await aVendor(ctx, [platformId, await aPlatform(ctx)], { tierId });
      const roomy = await aVendor(ctx, platformId);
      const gone = await aVendor(ctx, platformId, { tierId });
      const soon = { state: { at: inDays(2) } };
      await aPage(ctx, { platformId, vendorId: full, slug: "soon", ...soon });
      const paused = await aPage(ctx, { platformId, vendorId: roomy, slug: "paused", ...soon });
      await aPage(ctx, { platformId, vendorId: gone });
      for (const slug of ["one", "two"]) await aPage(ctx, { platformId, slug });
      await aPage(ctx, { platformId, slug: "one", locale: "fr", ...soon });
      await aPage(ctx, { platformId, slug: "later", state: { at: inDays(9) } });
      await aPage(ctx, { platformId, layer: layers.default, slug: "default" });
      await deletePage(ctx, { pageId: await aPage(ctx, { platformId, layer: layers.default, slug: "deleted" }) });
      await leavePlatform(ctx, { platformId, vendorId: gone });
      await suspendVendor(ctx, { vendorId: roomy });
      return { full, paused };
    });
    await database.sql`update pages set paused_at = now() where id = ${ids.paused}`;
    return { scope, ...ids };
  }

  const lengthOf = async (scope: Scope, filters: Partial<ContentFiltersInput>) =>
    (await within(scope, (ctx) => listContentPages(ctx, { filters, limit: 100 }))).pages.length;
  const vendorsOf = (scope: Scope, state: VendorState) => within(scope, (ctx) => listVendors(ctx, { state }));

  it.each(["a platform", "everything"])("of %s", async (of) => {
    const { scope: own, full } = await aBusyTenant();
    const scope: Scope = of === "everything" ? of : own;
    // A vendor whose plan is nearly full twice is one vendor to talk to.
    await run(async (ctx) => {
      const { db } = ctx;
      const [elsewhere] = await db
        .select()
        .from(vendorPlatforms)
        .where(and(eq(vendorPlatforms.vendorId, full), ne(vendorPlatforms.platformId, own.platformId)));
      if (elsewhere) await aPage(ctx, { platformId: elsewhere.platformId, vendorId: full });
    });
    const { scheduled, nearLimits } = await within(scope, findAttention);
    const soon = await lengthOf(scope, { state: "scheduled", scheduledWithinDays: soonDays });
    expect(scheduled.count).toBe(soon);
    const near = await vendorsOf(scope, "near-limit");
    expect(near.vendors.map(({ id }) => id)).toContain(full);
    expect([near.count, near.vendors.length]).toEqual([nearLimits.count, nearLimits.count]);
    if (scope === "everything") return;
    expect([scheduled.count, nearLimits.count]).toEqual([2, 1]);
    const counts = (await within("account", (ctx) => countAdministered(ctx, own))).get(own.platformId);
    expect(counts).toEqual({ members: 2, platformPages: 4, vendorDefaults: 1 });
    expect((await vendorsOf(scope, "standing")).count).toBe(counts?.members);
    expect(await lengthOf(scope, { tab: "platform" })).toBe(counts?.platformPages);
    expect(await lengthOf(scope, { tab: "default" })).toBe(counts?.vendorDefaults);
  });

  it("of overrides behind: the vendors of the page's own group", async () => {
    const scope = await aTenant();
    const { platformId } = scope;
    const section = aSection("Old");
    await run(async (ctx) => {
      const pageId = await aDefault(ctx, { platformId, slug: "about" }, [section]);
      const patch = { changed: { [section.id]: { heading: "Mine" } } };
      for (let n = 0; n < 3; n++)
        await aPage(ctx, {
          platformId,
          vendorId: await aVendor(ctx, platformId),
          slug: "about",
          over: { pageId, patch },
        });
      await rewrite(ctx, pageId, { title: "Default", sections: [aSection("New", section.id)] });
    });
    const [page] = (await within(scope, findAttention)).behind.first;
    const pageId = page?.pageId ?? "";
    expect(page?.overrides).toBe(3);
    const listed = await within(scope, (ctx) => listFollowers(ctx, { pageId, group: "behind" }));
    expect(listed).toHaveLength(3);
  });

  it("of mail that failed", async () => {
    await run(async ({ db }) => {
      const mail = { recipient: "a@oms.lu", subject: "Failed", content: {}, attempts: 1, error: "refused" };
      await db.insert(mails).values([mail, { ...mail, error: null }]);
    });
    const { failedMails } = await within("everything", findAttention);
    const listed = await within("everything", (ctx) => listMails(ctx, { onlyFailed: true }));
    expect(listed.mails.length).toBeGreaterThan(0);
    expect(listed.mails).toHaveLength(failedMails?.count ?? 0);
  });
});

describe("searching everything", () => {
  const word = `w${randomUUID().slice(0, 8)}`;

  it("finds platforms, vendors, pages and people by a text, at most five of each, of the scope alone", async () => {
    const named = async (suffix: string) =>
      run(async (ctx) => {
        const platformId = await aPlatform(ctx, { name: `${word} ${suffix}` });
        const vendorId = await aVendor(ctx, platformId, { name: `${word} vendor ${suffix}` });
        const userId = await aUser(ctx, `${word} person ${suffix}`);
        await ctx.db.insert(userRoles).values({ userId, kind: "vendor-owner", vendorId });
        await aPage(ctx, { platformId, vendorId, slug: `${word}-${suffix}` });
        return { platformId, vendorId, userId };
      });
    const [here, there] = [await named("here"), await named("there")];
    await run(async (ctx) => {
      for (let n = 0; n < 7; n++) await aPage(ctx, { platformId: here.platformId, slug: `${word}-${n}` });
    });
    const search = (scope: Scope, text: string) => within(scope, (ctx) => searchEverything(ctx, { text }));
    const all = await search("everything", word);
    expect(all.platforms).toHaveLength(2);
    expect(all.pages).toHaveLength(5);
    const scoped = await search({ platformId: there.platformId, vendorId: null }, word.toUpperCase());
    expect(scoped).toMatchObject({
      platforms: [{ id: there.platformId }],
      vendors: [{ id: there.vendorId }],
      pages: [{ slug: `${word}-there` }],
      people: [{ id: there.userId }],
    });
    expect(await search({ ...here }, `${word}-here`)).toMatchObject({
      platforms: [],
      pages: [{ slug: `${word}-here` }],
    });
    const nothing = { platforms: [], vendors: [], pages: [], people: [] };
    for (const text of ["", " ", "%", "_", "\\"]) expect(await search("everything", text)).toEqual(nothing);
  });
});
