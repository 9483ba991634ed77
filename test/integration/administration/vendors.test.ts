import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden, Invalid, NotFound } from "@/cms/errors";
import { createPage } from "@/cms/pages/create-page";
import { layers } from "@/cms/pages/layer";
import { listVendorPages } from "@/cms/pages/list-vendor-pages";
import { type Role, system } from "@/cms/policy";
import { findSite } from "@/cms/sites/find-site";
import { skeleton } from "@/cms/skeleton";
import { createVendor } from "@/cms/vendors/create-vendor";
import { findVendor } from "@/cms/vendors/find-vendor";
import { profileSchema } from "@/cms/vendors/profile";
import { resumeVendor, suspendVendor } from "@/cms/vendors/suspend-vendor";
import { updateVendor } from "@/cms/vendors/update-vendor";
import { viewAsVendor } from "@/cms/vendors/view-as-vendor";
import { auditEvents, userRoles, vendors } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aUser, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", otherId: "", vendorId: "", neighbourId: "", userId: "", prefix: "" };
const code = () => `v${randomUUID().slice(0, 12)}`;

beforeAll(() =>
  run(async (ctx) => {
    world.prefix = code();
    world.platformId = await aPlatform(ctx, { pathPrefix: world.prefix });
    world.otherId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, [world.platformId, world.otherId]);
    world.neighbourId = await aVendor(ctx, world.platformId);
    world.userId = await aUser(ctx);
    await ctx.db.insert(userRoles).values({ userId: world.userId, kind: "vendor-owner", vendorId: world.vendorId });
  }),
);

const ofPlatform = (): Scope => ({ platformId: world.platformId, vendorId: null });
const ofVendor = (): Scope => ({ platformId: world.platformId, vendorId: world.vendorId });
const ofNeighbour = (): Scope => ({ platformId: world.platformId, vendorId: world.neighbourId });
const admin = (): Role => ({ kind: "platform-admin", platformId: world.platformId });
const owner = (): Role => ({ kind: "vendor-owner", vendorId: world.vendorId });
const editor = (): Role => ({ kind: "vendor-editor", vendorId: world.vendorId, mayPublish: true });
const as = <T>(role: Role, scope: Scope, work: (ctx: Context) => Promise<T>) =>
  inScope({ userId: world.userId, roles: [role] }, scope, work, database.db);
const within = <T>(scope: Scope, work: (ctx: Context) => Promise<T>) => inScope(system, scope, work, database.db);

describe("a vendor's code", () => {
  const creating = (given: string) => (ctx: Context) => createVendor(ctx, { code: given, name: given, profile: {} });
  const refusal = { field: "code", message: "This could be taken for the code of another vendor.", detail: {} };

  it("cannot be taken for another's, on whichever platform that one is", async () => {
    await run((ctx) => aVendor(ctx, world.otherId, { code: "wizamart" }));
    for (const alike of ["wizarnart", "w1zamart", "wiza-mart", "vvizamart"]) {
      await expect(as(admin(), ofPlatform(), creating(alike)), alike).rejects.toMatchObject(refusal);
      await expect(run(creating(alike)), alike).rejects.toMatchObject(refusal);
    }
    await expect(run(creating("wizamart"))).rejects.toMatchObject({ message: "Another vendor has this code." });
    await as(admin(), ofPlatform(), creating("wizamarts"));
  });

  it("cannot be taken for one that comes to be at the same time", async () => {
    const second = await overlap(database, creating("bookworm"), creating("bookworrn"));
    expect(second).toMatchObject({ status: "rejected", reason: refusal });
  });

  it.each(["new", "www", "login", "api"])(
    "cannot be %s, which has a meaning where it would stand",
    async (reserved) => {
      await expect(run(creating(reserved))).rejects.toMatchObject({
        problems: [{ path: "code", message: expect.stringContaining("is reserved") }],
      });
    },
  );

  it("looks the same to the database as to the rule", async () => {
    const codes = fc.sample(fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){1,20}$/), 300);
    const rows = [...new Set([...codes, "rnvvcl", "c1-vv-r-n", "vvv", "0125ij"])];
    const values = rows.map((each) => ({ code: each, name: each, profile: {} }));
    const stored = await database.db
      .insert(vendors)
      .values(values)
      .onConflictDoNothing()
      .returning({ code: vendors.code, skeleton: vendors.skeleton });
    expect(stored.length).toBeGreaterThan(200);
    expect(stored.filter((each) => each.skeleton !== skeleton(each.code))).toEqual([]);
  });
});

describe("a vendor's name and profile", () => {
  it("are its owner's to change, on all of its platforms at once", async () => {
    const update = (ctx: Context) =>
      updateVendor(ctx, { vendorId: world.vendorId, name: "Renamed", profile: { city: "Wiltz" } });
    expect((await as(owner(), ofVendor(), update)).version).toBe(2);
    const { name, profile } = await run((ctx) => findVendor(ctx, world));
    expect([name, profile.city]).toEqual(["Renamed", "Wiltz"]);
  });

  it("change in what is named alone: the rest of a profile stays, and every other language", async () => {
    const profile = { legalName: "Acme S.A.", phone: "+352 1", tagline: { en: "Tea", fr: "Thé" } };
    const vendorId = await run((ctx) => aVendor(ctx, world.platformId));
    await run((ctx) => updateVendor(ctx, { vendorId, profile }));
    const changing = { email: "a@b.lu", tagline: { fr: "Du thé" } };
    await run((ctx) => updateVendor(ctx, { vendorId, profile: changing }));
    expect((await run((ctx) => findVendor(ctx, { vendorId }))).profile).toEqual({
      ...profileSchema.parse({}),
      ...profile,
      email: "a@b.lu",
      tagline: { en: "Tea", fr: "Du thé" },
    });
  });

  it.each<[who: string, role: () => Role, scope: () => Scope]>([
    ["a platform's admin: it is a member elsewhere too", admin, ofPlatform],
    ["its editor", editor, ofVendor],
  ])("are not for %s", async (_, role, scope) => {
    const updating = as(role(), scope(), (ctx) => updateVendor(ctx, { vendorId: world.vendorId, name: "Taken" }));
    await expect(updating).rejects.toThrow(Forbidden);
  });

  it("are not there for a neighbour, whoever acts; and its code never changes", async () => {
    const rename = (ctx: Context) => updateVendor(ctx, { vendorId: world.vendorId, name: "Taken" });
    await expect(within(ofNeighbour(), rename)).rejects.toThrow(NotFound);
    await expect(within("account", rename)).rejects.toThrow(NotFound);
    const input: { vendorId: string } = Object.assign({ vendorId: world.vendorId }, { code: "other" });
    await expect(run((ctx) => updateVendor(ctx, input))).rejects.toThrow(Invalid);
  });

  it("saved from an older version are refused with what was saved meanwhile", async () => {
    const vendorId = await run((ctx) => aVendor(ctx, world.platformId, { name: "Old" }));
    await run((ctx) => updateVendor(ctx, { vendorId, version: 1, name: "Newer" }));
    const stale = run((ctx) => updateVendor(ctx, { vendorId, version: 1, name: "Stale" }));
    await expect(stale).rejects.toMatchObject({
      field: "version",
      detail: { version: 2, saves: [{ author: null }], fields: ["name"] },
    });
  });
});

describe("a suspension", () => {
  it("ends every storefront and begins and ends once; the log says what was before", async () => {
    const name = code();
    const vendorId = await run((ctx) => aVendor(ctx, world.platformId, { code: name }));
    const shown = () => findSite(database.visitors, { place: world.prefix, vendorCode: name }, "http://localhost:9999");
    await expect(run((ctx) => resumeVendor(ctx, { vendorId }))).rejects.toMatchObject({ field: "status" });
    await run((ctx) => suspendVendor(ctx, { vendorId }));
    expect(await shown()).toBeNull();
    await expect(run((ctx) => suspendVendor(ctx, { vendorId }))).rejects.toMatchObject({ field: "status" });
    await run((ctx) => resumeVendor(ctx, { vendorId }));
    expect((await shown())?.vendor?.id).toBe(vendorId);
    const events = await database.db.select().from(auditEvents).where(eq(auditEvents.subjectId, vendorId));
    const told = events.filter(({ action }) => /suspend|resume/.test(action)).map(({ detail }) => detail);
    expect(told).toEqual([
      { version: 2, before: { status: "active" }, after: { status: "suspended" } },
      { version: 3, before: { status: "suspended" }, after: { status: "active" } },
    ]);
  });
});

describe("finding a vendor", () => {
  it("tells everything of it in the scope of everything, and of a platform only what is there", async () => {
    const all = await run((ctx) => findVendor(ctx, world));
    expect(all.memberships.map(({ platform }) => platform.id).sort()).toEqual([world.platformId, world.otherId].sort());
    expect(all.people).toMatchObject([{ userId: world.userId, kind: "vendor-owner" }]);
    const seen = await as(admin(), ofPlatform(), (ctx) => findVendor(ctx, world));
    expect(seen.memberships.map(({ platform }) => platform.id)).toEqual([world.platformId]);
  });

  it("finds nothing in a neighbour's scope or another platform's, and nothing for an editor", async () => {
    const { neighbourId: vendorId } = world;
    const find = (ctx: Context) => findVendor(ctx, { vendorId });
    await expect(within(ofVendor(), find)).rejects.toThrow(NotFound);
    await expect(within({ platformId: world.otherId, vendorId: null }, find)).rejects.toThrow(NotFound);
    await expect(within("account", find)).rejects.toThrow(NotFound);
    await expect(as(editor(), ofVendor(), (ctx) => findVendor(ctx, world))).rejects.toThrow(Forbidden);
  });
});

describe("viewing as a vendor", () => {
  it("reads its dashboard on the admin's platform alone, is recorded there, and writes nothing", async () => {
    await run((ctx) => aPage(ctx, { platformId: world.platformId, vendorId: world.vendorId, slug: "seen" }));
    const view = await as(admin(), ofPlatform(), (ctx) => viewAsVendor(ctx, world));
    expect(view.memberships).toEqual([{ platformId: world.platformId, vendorId: world.vendorId }]);
    const member = { platformId: world.platformId, vendorId: world.vendorId };
    const reading = inScope(view.actor, member, (ctx) => listVendorPages(ctx, member), database.db);
    expect((await reading).map(({ slug }) => slug)).toContain("seen");
    const place = { ...member, layer: layers.vendor, locale: "en", slug: "written" };
    const writing = inScope(
      view.actor,
      member,
      (ctx) => createPage(ctx, { ...place, content: { document: aDocument() } }),
      database.db,
    );
    await expect(writing).rejects.toThrow(Forbidden);
    const recorded = and(eq(auditEvents.action, "vendor.view-as"), eq(auditEvents.actorId, world.userId));
    expect(await database.db.select().from(auditEvents).where(recorded)).toMatchObject([
      { platformId: world.platformId, vendorId: world.vendorId, subjectId: world.vendorId },
    ]);
  });

  it("is not for admins of other platforms, nor for vendors", async () => {
    const view = (ctx: Context) => viewAsVendor(ctx, { vendorId: world.neighbourId });
    await expect(within({ platformId: world.otherId, vendorId: null }, view)).rejects.toThrow(NotFound);
    await expect(as({ kind: "vendor-owner", vendorId: world.neighbourId }, "everything", view)).rejects.toThrow(
      Forbidden,
    );
    await expect(as({ kind: "platform-admin", platformId: world.otherId }, "everything", view)).rejects.toThrow(
      Forbidden,
    );
  });
});
