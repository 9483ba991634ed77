import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import type { Actor } from "@/cms/policy";
import { createSession } from "@/cms/sessions/create-session";
import { endOwnSessions, endSession, endSessionsOf } from "@/cms/sessions/end-session";
import { findSession, touchSession } from "@/cms/sessions/find-session";
import { listSessions } from "@/cms/sessions/list-sessions";
import { changePassword } from "@/cms/users/change-password";
import { removeExpired } from "@/cms/users/remove-expired";
import { removeRole } from "@/cms/users/remove-role";
import { requestReset } from "@/cms/users/request-reset";
import { resetPassword } from "@/cms/users/reset-password";
import { sessions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, aPerson, aPlatform, aRole, aVendor, origin } from "@/test/factories";
import { secretSentTo } from "@/test/identity";

const database = testDatabase();
const password = "correct horse battery";
const world = { platformId: "", userId: "", email: "", roleId: "", here: "", there: "" };

const signedIn = (userId: string) =>
  database.run((ctx) => createSession(ctx, { userId, method: "password", client: aClient() }));
const found = (sessionId: string) => database.run((ctx) => findSession(ctx, { sessionId }));
const isOpen = async (sessionId: string) => (await found(sessionId)) !== null;
const own = (): Actor => ({ userId: world.userId, roles: [] });
const asOwn = <T>(work: (ctx: Context) => Promise<T>) => inScope(own(), "account", work, database.db);

beforeEach(async () => {
  await database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    const roles = [{ kind: "platform-admin" as const, platformId: world.platformId }];
    const { roleIds, ...person } = await aPerson(ctx, { password, roles });
    Object.assign(world, person, { roleId: roleIds[0] });
  });
  world.here = await signedIn(world.userId);
  world.there = await signedIn(world.userId);
});

describe("a session ends at once", () => {
  const change = (sessionId: string) => (ctx: Context) =>
    changePassword(ctx, { current: password, next: "a new password", sessionId, origin });

  it("when the password is changed on another device; the one that changed it stays", async () => {
    await asOwn(change(world.here));
    expect([await isOpen(world.here), await isOpen(world.there)]).toEqual([true, false]);
  });

  it("not when the change is refused", async () => {
    const refused = asOwn((ctx) =>
      changePassword(ctx, { current: "wrong", next: "a new password", sessionId: world.here, origin }),
    );
    await expect(refused).rejects.toThrow("current");
    expect([await isOpen(world.here), await isOpen(world.there)]).toEqual([true, true]);
  });

  const allEnd: Array<[when: string, how: () => Promise<unknown>]> = [
    [
      "a link has set a new password",
      async () => {
        await database.run((ctx) => requestReset(ctx, { email: world.email, origin }));
        const secret = await secretSentTo(database, world.email);
        await database.run((ctx) => resetPassword(ctx, { secret, password: "a new password", address: "::1" }));
      },
    ],
    ["a role is taken away", () => database.run((ctx) => removeRole(ctx, { roleId: world.roleId }))],
    ["an admin signs them out", () => database.run((ctx) => endSessionsOf(ctx, { userId: world.userId }))],
    ["they sign out everywhere", () => asOwn((ctx) => endOwnSessions(ctx, { except: null }))],
    [
      "its time is over",
      () => database.sql`update sessions set expires_at = now() - interval '1 second' where user_id = ${world.userId}`,
    ],
  ];

  it.each(allEnd)("on every device when %s", async (_, how) => {
    const other = await database.run((ctx) => aPerson(ctx));
    const foreign = await signedIn(other.userId);
    await how();
    expect([await isOpen(world.here), await isOpen(world.there)]).toEqual([false, false]);
    expect(await isOpen(foreign)).toBe(true);
  });

  it("on the others alone when they sign out everywhere else", async () => {
    expect(await asOwn((ctx) => endOwnSessions(ctx, { except: world.here }))).toEqual({ ended: 1 });
    expect([await isOpen(world.here), await isOpen(world.there)]).toEqual([true, false]);
  });

  it("on one device, and cannot be ended twice", async () => {
    await asOwn((ctx) => endSession(ctx, { sessionId: world.there }));
    expect([await isOpen(world.here), await isOpen(world.there)]).toEqual([true, false]);
    await expect(asOwn((ctx) => endSession(ctx, { sessionId: world.there }))).rejects.toThrow("not signed in any more");
  });
});

describe("what a session may do", () => {
  const rolesIn = async (sessionId: string) => (await found(sessionId))?.actor.roles;

  it("is what its user may at that moment: a new role is there at the next request", async () => {
    const vendorId = await database.run((ctx) => aVendor(ctx, world.platformId));
    await database.run((ctx) => aRole(ctx, world.userId, { kind: "vendor-editor", vendorId }));
    expect(await rolesIn(world.here)).toEqual(
      expect.arrayContaining([
        { kind: "platform-admin", platformId: world.platformId },
        { kind: "vendor-editor", vendorId, mayPublish: true },
      ]),
    );
  });

  it("ends with a role that is gone, however it went", async () => {
    await database.sql`delete from user_roles where id = ${world.roleId}`;
    expect(await rolesIn(world.here)).toEqual([]);
  });

  it("is nobody else's: its roles are of its user alone", async () => {
    const other = await database.run((ctx) => aPerson(ctx, { roles: [{ kind: "super-admin" }] }));
    expect(await rolesIn(world.here)).toEqual([{ kind: "platform-admin", platformId: world.platformId }]);
    expect((await found(await signedIn(other.userId)))?.person.id).toBe(other.userId);
  });
});

describe("the list of devices", () => {
  it("shows what is open, and of nobody else", async () => {
    await signedIn((await database.run((ctx) => aPerson(ctx))).userId);
    await database.sql`update sessions set expires_at = now() where id = ${world.there}`;
    const listed = await asOwn(async (ctx) => listSessions(ctx));
    expect(listed.map(({ id }) => id)).toEqual([world.here]);
  });

  it("notes a use at most once in five minutes", async () => {
    const seen = async () => {
      const [row] = await database.db.select().from(sessions).where(eq(sessions.id, world.here));
      return row?.lastSeenAt;
    };
    const touch = () => database.run((ctx) => touchSession(ctx, { sessionId: world.here }));
    const first = await seen();
    await touch();
    expect(await seen()).toEqual(first);
    await database.sql`update sessions set last_seen_at = now() - interval '6 minutes' where id = ${world.here}`;
    await touch();
    expect((await seen())?.getTime()).toBeGreaterThanOrEqual(first?.getTime() ?? Number.NaN);
  });

  it("what a client calls itself is stored up to a bound", async () => {
    const client = { address: "::1", userAgent: "x".repeat(100_000) };
    const sessionId = await database.run((ctx) =>
      createSession(ctx, { userId: world.userId, method: "password", client }),
    );
    const [row] = await database.db.select().from(sessions).where(eq(sessions.id, sessionId));
    expect(row?.userAgent.length).toBe(400);
  });
});

it("what ended a day ago is removed, and nothing that is open", async () => {
  await database.sql`update sessions set expires_at = now() - interval '25 hours' where id = ${world.there}`;
  await database.run(removeExpired);
  const left = await database.db.select({ id: sessions.id }).from(sessions).where(sql`user_id = ${world.userId}`);
  expect(left.map(({ id }) => id)).toEqual([world.here]);
});
