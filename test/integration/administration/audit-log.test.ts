import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { exportEvents } from "@/cms/audit/export-events";
import { type EventFilter, listEvents } from "@/cms/audit/list-events";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden, Invalid } from "@/cms/errors";
import { recentActivity } from "@/cms/overview/recent-activity";
import { type Role, system } from "@/cms/policy";
import { auditEvents } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDomain, aPage, aPlatform, aUser, aVendor } from "@/test/factories";

const database = testDatabase();
const world = { platformId: "", otherId: "", vendorId: "", neighbourId: "", userId: "", pageId: "", host: "" };
const within = <T>(scope: Scope, work: (ctx: Context) => Promise<T>) => inScope(system, scope, work, database.db);
const as = <T>(role: Role, scope: Scope, work: (ctx: Context) => Promise<T>) =>
  inScope({ userId: world.userId, roles: [role] }, scope, work, database.db);
const count = 25;

beforeAll(async () => {
  await database.run(async (ctx) => {
    world.userId = await aUser(ctx, "Ada");
    world.platformId = await aPlatform(ctx, { name: "Here" });
    world.otherId = await aPlatform(ctx, { name: "There" });
    world.vendorId = await aVendor(ctx, [world.platformId, world.otherId], { name: "Acme" });
    world.neighbourId = await aVendor(ctx, world.platformId);
    world.host = `${randomUUID()}.lu`;
  });
  await inScope(
    { ...system, userId: world.userId },
    "everything",
    async (ctx) => {
      const { platformId, vendorId } = world;
      world.pageId = await aPage(ctx, { platformId, vendorId, document: { title: "About us" } });
      await aDomain(ctx, { platformId, vendorId: null, host: world.host, isPrimary: true });
      await aPage(ctx, { platformId: world.otherId, document: { title: "Elsewhere" } });
      await aPage(ctx, { platformId, vendorId: world.neighbourId, document: { title: "Next door" } });
    },
    database.db,
  );
  // All of one moment, so that only the ids tell them apart.
  await database.db.insert(auditEvents).values(
    Array.from({ length: count }, () => ({
      action: "test.many",
      platformId: world.platformId,
      subjectId: randomUUID(),
      at: new Date("2026-01-01T00:00:00Z"),
    })),
  );
});

const platform = (): Scope => ({ platformId: world.platformId, vendorId: null });
const member = (): Scope => ({ platformId: world.platformId, vendorId: world.vendorId });

describe("the log", () => {
  it("names actor, platform, vendor and subject", async () => {
    const { events } = await within("everything", (ctx) => listEvents(ctx, { subjectId: world.pageId }));
    // Both of one transaction.
    expect(events.map(({ action }) => action)).toEqual(["page.publish", "page.create"]);
    expect(events[0]).toMatchObject({
      actor: { id: world.userId, name: "Ada" },
      platform: { name: "Here" },
      vendor: { name: "Acme" },
      title: "About us",
    });
    const { events: hosts } = await within("everything", (ctx) => listEvents(ctx, { noun: "domain" }));
    expect(hosts.map(({ title }) => title)).toEqual([world.host]);
  });

  it("comes in pages without gaps or repeats, also of events of one moment", async () => {
    const seen: string[] = [];
    for (let before: string | undefined | null; before !== null; ) {
      const cursor: string | undefined = before;
      const page = await within(platform(), (ctx) => listEvents(ctx, { noun: "test", limit: 7, before: cursor }));
      expect(page.events.length).toBeLessThanOrEqual(7);
      seen.push(...page.events.map(({ id }) => id));
      before = page.next;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it.each<[what: string, filter: () => EventFilter, expected: string[]]>([
    ["an action", () => ({ action: "page.publish", vendorId: world.vendorId }), ["page.publish"]],
    ["a noun, not what begins like one", () => ({ noun: "pag" }), []],
    ["a vendor", () => ({ vendorId: world.vendorId, noun: "membership" }), ["membership.join", "membership.join"]],
    [
      "a time",
      () => ({
        from: new Date("2026-01-01T00:00:00Z"),
        to: new Date("2026-01-01T00:00:00.001Z"),
        actorId: world.userId,
      }),
      [],
    ],
  ])("is narrowed down to %s", async (_, filter, expected) => {
    const { events } = await within("everything", (ctx) => listEvents(ctx, filter()));
    expect(events.map(({ action }) => action)).toEqual(expected);
  });

  it("tells who acted from the system itself, also where the scope does not know their name", async () => {
    const actorsIn = async (scope: Scope) => {
      const { events } = await within(scope, (ctx) => listEvents(ctx, { noun: "domain" }));
      return events.map(({ actor }) => actor);
    };
    expect(await actorsIn("everything")).toEqual([{ id: world.userId, name: "Ada" }]);
    expect(await actorsIn(platform())).toEqual([{ id: world.userId, name: null }]);
    const { events } = await within(platform(), (ctx) => listEvents(ctx, { noun: "test", limit: 1 }));
    expect(events.map(({ actor }) => actor)).toEqual([null]);
  });

  it("of a scope holds nothing of another, whatever is asked for", async () => {
    const told = async (scope: Scope, filter: EventFilter = {}) =>
      JSON.stringify((await within(scope, (ctx) => listEvents(ctx, { ...filter, limit: 500 }))).events);
    expect(await told(platform())).not.toMatch(/Elsewhere|There/);
    expect(await told(member())).not.toMatch(/Next door|Elsewhere/);
    expect(await told(member())).toContain("About us");
    expect(await told(platform(), { platformId: world.otherId })).toBe("[]");
    expect(await told(member(), { vendorId: world.neighbourId })).toBe("[]");
    expect(await told("account")).toBe("[]");
  });

  it("is for admins and owners, in their own scopes", async () => {
    const read = (ctx: Context) => listEvents(ctx, {});
    const admin: Role = { kind: "platform-admin", platformId: world.platformId };
    expect((await as(admin, platform(), read)).events.length).toBeGreaterThan(0);
    await expect(as(admin, "everything", read)).rejects.toThrow(Forbidden);
    await expect(
      as({ kind: "vendor-editor", vendorId: world.vendorId, mayPublish: true }, member(), read),
    ).rejects.toThrow(Forbidden);
    expect(await as({ kind: "vendor-owner", vendorId: world.vendorId }, member(), read)).toBeTruthy();
  });

  it.each(["", "x", "2026-01-01T00:00:00.000000Z_x", "2026-01-01' or true --"])("has no place %j", async (before) => {
    const reading = within("everything", (ctx) => listEvents(ctx, { before: before || "-" }));
    await expect(reading).rejects.toThrow(Invalid);
  });

  it("is exported whole and in its order, for the scope alone", async () => {
    const ids: string[] = [];
    for await (const batch of exportEvents((read) => within(platform(), read), { noun: "test" })) {
      ids.push(...batch.map(({ id }) => id));
    }
    const { events } = await within(platform(), (ctx) => listEvents(ctx, { noun: "test", limit: 500 }));
    expect(ids).toEqual(events.map(({ id }) => id));
  });

  it("begins with the last ten, in the overview", async () => {
    const last = await within(platform(), recentActivity);
    const { events } = await within(platform(), (ctx) => listEvents(ctx, { limit: 10 }));
    expect(last).toEqual(events);
    expect(last).toHaveLength(10);
  });
});
