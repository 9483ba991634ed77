import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { changeTier } from "@/cms/memberships/change-tier";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { previewPlan } from "@/cms/memberships/preview-plan";
import { findUsage } from "@/cms/memberships/quota";
import { createPage } from "@/cms/pages/create-page";
import { findFollowing } from "@/cms/pages/following";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { countAdministered } from "@/cms/platforms/count-administered";
import { system } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { findSite } from "@/cms/sites/find-site";
import { tags } from "@/cms/tags";
import { listPeople } from "@/cms/users/list-people";
import { findVendor } from "@/cms/vendors/find-vendor";
import { findVendors } from "@/cms/vendors/find-vendors";
import { listOwnVendors } from "@/cms/vendors/list-own-vendors";
import { pages, userRoles } from "@/db/schema";
import { fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aDocument, aDomain, aPage, aPlatform, aTier, aUser, aVendor } from "@/test/factories";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const name = () => `m${randomUUID().slice(0, 12)}`;
const find = (place: string, vendorCode: string | null = null) =>
  findSite(database.visitors, { place, vendorCode }, "http://localhost:9999");

describe("another tier for a member", () => {
  it("is shown before with the pages that it pauses, by name, and of many the first ten", async () => {
    const world = await aWorld();
    const member = { platformId: world.platformId, vendorId: world.vendorId };
    const slugs = Array.from({ length: 12 }, (_, index) => `page-${String(index).padStart(2, "0")}`);
    const tierId = await run(async (ctx) => {
      for (const slug of slugs) await aPage(ctx, { ...member, slug });
      return aTier(ctx, { maxPages: 0, maxCustomPages: 0 });
    });
    const preview = await run((ctx) => previewPlan(ctx, { ...member, tierId }));
    expect(preview.paused.count).toBe(14);
    expect(preview.paused.pages.map(({ slug }) => slug)).toEqual(["about", ...slugs.slice(0, 9)]);
    expect(preview.resumed).toEqual({ count: 0, pages: [] });
    const { paused } = await run((ctx) => changeTier(ctx, { ...member, tierId }));
    expect(paused).toEqual(expect.arrayContaining(preview.paused.pages.map(({ pageId }) => pageId)));
    const back = await run(async (ctx) => previewPlan(ctx, { ...member, tierId: await aTier(ctx) }));
    expect([back.paused.count, back.resumed.count]).toEqual([0, 14]);
  });

  it("and leaving are refused to who saw the membership as it was before, who is told what changed", async () => {
    const world = await aWorld();
    const member = { platformId: world.platformId, vendorId: world.vendorId };
    const [tierId, other] = await run(async (ctx) => [await aTier(ctx), await aTier(ctx)]);
    expect(await run((ctx) => changeTier(ctx, { ...member, tierId: tierId ?? "", version: 1 }))).toMatchObject({
      version: 2,
    });
    const refusal = {
      field: "version",
      detail: { version: 2, saves: [{ author: null }], fields: ["tierId"] },
    };
    const changing = run((ctx) => changeTier(ctx, { ...member, tierId: other ?? "", version: 1 }));
    await expect(changing).rejects.toMatchObject(refusal);
    await expect(run((ctx) => leavePlatform(ctx, { ...member, version: 1 }))).rejects.toMatchObject(refusal);
    await run((ctx) => leavePlatform(ctx, { ...member, version: 2 }));
  });
});

/** A member with something of everything, of two platforms, with a neighbour. */
async function aWorld() {
  const [code, host, prefix, elsewhere] = [name(), `${name()}.lu`, name(), name()];
  return run(async (ctx) => {
    const tierId = await aTier(ctx);
    const [platformId, otherId] = [
      await aPlatform(ctx, { pathPrefix: prefix }),
      await aPlatform(ctx, { pathPrefix: elsewhere }),
    ];
    const vendorId = await aVendor(ctx, [platformId, otherId], { code, tierId });
    const neighbourId = await aVendor(ctx, platformId);
    const about = await aPage(ctx, { platformId, layer: layers.default, slug: "about" });
    await aPage(ctx, { platformId, layer: layers.default, slug: "terms" });
    const first = await aPage(ctx, { platformId, vendorId, slug: "about" });
    const second = await aPage(ctx, { platformId, vendorId });
    // In one transaction everything is of the same moment.
    await ctx.db
      .update(pages)
      .set({ createdAt: new Date("2026-01-01") })
      .where(eq(pages.id, first));
    await hidePage(ctx, { platformId, vendorId, slug: "terms" });
    await createRedirect(ctx, { platformId, vendorId, from: "/old", to: "/about" });
    await aDomain(ctx, { platformId, vendorId, host, isPrimary: true });
    const userId = await aUser(ctx, `Owner of ${code}`);
    await ctx.db.insert(userRoles).values({ userId, kind: "vendor-owner", vendorId });
    return {
      platformId,
      otherId,
      vendorId,
      neighbourId,
      tierId,
      code,
      host,
      prefix,
      elsewhere,
      userId,
      about,
      first,
      second,
    };
  });
}

const stored = { pages: 2, hiddenPages: 1, redirects: 1, domains: 1 };

describe("a vendor that leaves a platform", () => {
  it("has no storefront there by any address from then on, keeps what it stored, and stays elsewhere", async () => {
    const world = await aWorld();
    const left = await run((ctx) => leavePlatform(ctx, world));
    expect(left).toEqual({ stored, tags: [tags.member(world.code), tags.place(world.host)] });
    expect(await find(world.prefix, world.code)).toBeNull();
    expect(await find(world.host)).toBeNull();
    expect(await find(`${world.code}.${world.prefix}.localhost`)).toBeNull();
    expect((await find(world.elsewhere, world.code))?.vendor?.id).toBe(world.vendorId);
    expect(await find(world.prefix)).not.toBeNull();
  });

  it("is counted, listed and planned for nowhere", async () => {
    const world = await aWorld();
    const before = await run((ctx) => findFollowing(ctx, { pageId: world.about }));
    expect(before).toMatchObject({ follow: 1, own: 1 });
    await run((ctx) => leavePlatform(ctx, world));
    expect(await run((ctx) => findFollowing(ctx, { pageId: world.about }))).toMatchObject({ follow: 1, own: 0 });
    const { platformId } = world;
    const counted = await run((ctx) => countAdministered(ctx, { platformId }));
    expect(counted.get(platformId)?.members).toBe(1);
    const scope = { platformId: world.platformId, vendorId: null };
    const members = await inScope(system, scope, (ctx) => findVendors(ctx, {}), database.db);
    expect(members.map(({ id }) => id)).toEqual([world.neighbourId]);
    await expect(run((ctx) => findUsage(ctx, world))).rejects.toThrow(NotFound);
    await expect(run((ctx) => changeTier(ctx, world))).rejects.toThrow(NotFound);
    const content = { document: aDocument() };
    const place = { platformId: world.platformId, vendorId: world.vendorId, locale: "en", slug: "fresh" };
    await expect(run((ctx) => createPage(ctx, { ...place, layer: layers.vendor, content }))).rejects.toThrow(NotFound);
    const actor = { userId: world.userId, roles: [{ kind: "vendor-owner" as const, vendorId: world.vendorId }] };
    const [own] = await inScope(actor, "account", listOwnVendors, database.db);
    expect(own?.memberships.map(({ platformId }) => platformId)).toEqual([world.otherId]);
  });

  it("takes its people out of the platform's sight, whatever the code believes", async () => {
    const world = await aWorld();
    const scope = { platformId: world.platformId, vendorId: null };
    const seen = () =>
      inScope(
        system,
        scope,
        async (ctx) => [
          (await listPeople(ctx, {})).people.map(({ id }) => id),
          (await ctx.db.select({ id: userRoles.userId }).from(userRoles)).map(({ id }) => id),
        ],
        database.db,
      );
    expect((await seen()).map((ids) => ids.includes(world.userId))).toEqual([true, true]);
    await run((ctx) => leavePlatform(ctx, world));
    expect((await seen()).map((ids) => ids.includes(world.userId))).toEqual([false, false]);
  });

  it("leaves once", async () => {
    const world = await aWorld();
    await run((ctx) => leavePlatform(ctx, world));
    const before = await fingerprints(database.sql);
    await expect(run((ctx) => leavePlatform(ctx, world))).rejects.toThrow(NotFound);
    expect(await fingerprints(database.sql)).toEqual(before);
  });
});

describe("a vendor that joins again", () => {
  it("finds everything as it was, and is told so", async () => {
    const world = await aWorld();
    const show = async () => [await find(world.host), await find(world.prefix, world.code)];
    const before = await show();
    await run((ctx) => leavePlatform(ctx, world));
    const joined = await run((ctx) => joinPlatform(ctx, world));
    expect(joined.returned).toEqual({ stored, paused: [], resumed: [] });
    expect(joined.tags).toEqual([
      tags.member(world.code),
      tags.place(world.host),
      tags.vendor(world.platformId, world.vendorId),
    ]);
    expect(await show()).toEqual(before);
    const { memberships } = await run((ctx) => findVendor(ctx, world));
    expect(memberships.map(({ endedAt, usage }) => [endedAt, usage.pages])).toEqual(
      expect.arrayContaining([
        [null, 2],
        [null, 0],
      ]),
    );
  });

  it("under a smaller plan has the newest pages paused that it has no room for", async () => {
    const world = await aWorld();
    await run((ctx) => leavePlatform(ctx, world));
    const tierId = await run((ctx) => aTier(ctx, { maxPages: 1, maxCustomPages: 1 }));
    const { returned } = await run((ctx) => joinPlatform(ctx, { ...world, tierId }));
    expect(returned).toMatchObject({ paused: [world.second], resumed: [] });
  });

  it("for the first time is not told of any return", async () => {
    const world = await aWorld();
    const platformId = await run((ctx) => aPlatform(ctx));
    expect((await run((ctx) => joinPlatform(ctx, { ...world, platformId }))).returned).toBeNull();
  });
});
