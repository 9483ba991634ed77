import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden } from "@/cms/errors";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { findAttention } from "@/cms/overview/find-attention";
import { layers } from "@/cms/pages/layer";
import { system } from "@/cms/policy";
import { searchEverything } from "@/cms/search/search-everything";
import { mails, userRoles } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aSection, aTier, aUser, aVendor } from "@/test/factories";
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
