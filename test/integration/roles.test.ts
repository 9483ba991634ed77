import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Conflict, Forbidden } from "@/cms/errors";
import { invitePerson } from "@/cms/invitations/invite-person";
import { joinPlatform } from "@/cms/memberships/join-platform";
import type { Actor } from "@/cms/policy";
import { createSession } from "@/cms/sessions/create-session";
import { endSessionsOf } from "@/cms/sessions/end-session";
import { createToken } from "@/cms/tokens/create-token";
import { removeRole } from "@/cms/users/remove-role";
import type { GrantedRole } from "@/cms/users/role";
import { sessions, userRoles } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, anEmail, aPerson, aPlatform, aTier, aVendor, held, origin } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();

describe("a vendor's people are the business of its only platform, and of none where there are several", () => {
  const world = { platformId: "", otherPlatformId: "", vendorId: "", tierId: "", userId: "" };
  const editor = (): GrantedRole => ({ kind: "vendor-editor", vendorId: world.vendorId });
  const ofPlatform = (): Scope => ({ platformId: world.platformId, vendorId: null });
  const ofVendor = (): Scope => ({ platformId: world.platformId, vendorId: world.vendorId });

  beforeEach(() =>
    database.run(async (ctx) => {
      world.platformId = await aPlatform(ctx);
      world.otherPlatformId = await aPlatform(ctx);
      world.vendorId = await aVendor(ctx, world.platformId);
      world.tierId = await aTier(ctx);
      world.userId = (await aPerson(ctx)).userId;
    }),
  );

  const share = () =>
    database.run((ctx) =>
      joinPlatform(ctx, { platformId: world.otherPlatformId, vendorId: world.vendorId, tierId: world.tierId }),
    );
  const by = (...roles: GrantedRole[]): Actor => ({ userId: world.userId, roles: held(...roles) });
  const admin = () => by({ kind: "platform-admin", platformId: world.platformId });

  /** What someone who decides about a vendor's people can do. */
  async function decide(actor: Actor, scope: Scope): Promise<unknown[]> {
    const { userId, roleIds } = await database.run((ctx) => aPerson(ctx, { roles: [editor()] }));
    const token = { name: "Till", role: editor(), scopes: ["page.read" as const], expiresInDays: 1 };
    const decisions: Array<(ctx: Context) => Promise<unknown>> = [
      (ctx) => invitePerson(ctx, { email: anEmail(), role: editor(), origin }),
      (ctx) => createToken(ctx, token),
      (ctx) => endSessionsOf(ctx, { userId }),
      (ctx) => removeRole(ctx, { roleId: roleIds[0] ?? "" }),
    ];
    const attempts = decisions.map((decision) => () => inScope(actor, scope, decision, database.db));
    const endings = [];
    for (const attempt of attempts) {
      endings.push(
        await attempt().then(
          () => "done",
          (error: unknown) => (error instanceof Error ? error.constructor.name : error),
        ),
      );
    }
    return endings;
  }

  const [all, none] = [Array(4).fill("done"), Array(4).fill(Forbidden.name)];

  it("an admin of its only platform decides, until it joins another", async () => {
    expect(await decide(admin(), ofPlatform())).toEqual(all);
    await share();
    expect(await decide(admin(), ofPlatform())).toEqual(none);
    expect(await decide(admin(), ofVendor())).toEqual(none);
  });

  it("an admin of both decides in neither", async () => {
    await share();
    const both = by(
      { kind: "platform-admin", platformId: world.platformId },
      { kind: "platform-admin", platformId: world.otherPlatformId },
    );
    expect(await decide(both, ofPlatform())).toEqual(none);
  });

  it("its owner and a super admin decide always", async () => {
    const owner = by({ kind: "vendor-owner", vendorId: world.vendorId });
    const superAdmin = by({ kind: "super-admin" });
    for (const arrange of [async () => undefined, share]) {
      await arrange();
      expect(await decide(owner, ofVendor())).toEqual(all);
      expect(await decide(superAdmin, ofPlatform())).toEqual(all);
      expect(await decide(superAdmin, "everything")).toEqual(all);
    }
  });

  it("someone who works for a shared vendor, and for others, is signed out by none of its admins", async () => {
    await share();
    const sharedToo = await database.run(async (ctx) => {
      const vendorId = await aVendor(ctx, [world.platformId, world.otherPlatformId]);
      return aPerson(ctx, { roles: [editor(), { kind: "vendor-editor", vendorId }] });
    });
    const { userId } = sharedToo;
    const sessionId = await database.run((ctx) =>
      createSession(ctx, { userId, method: "password", client: aClient() }),
    );
    const attempt = inScope(admin(), ofPlatform(), (ctx) => endSessionsOf(ctx, { userId }), database.db);
    await expect(attempt).rejects.toThrow(Forbidden);
    expect(await database.db.$count(sessions, eq(sessions.id, sessionId))).toBe(1);
  });

  it("someone who works for several vendors is signed out by an admin who decides about one of them", async () => {
    const { userId } = await database.run(async (ctx) => {
      const roles: GrantedRole[] = [editor()];
      for (const _ of [1, 2, 3]) {
        const vendorId = await aVendor(ctx, [world.platformId, world.otherPlatformId]);
        roles.push({ kind: "vendor-editor", vendorId });
      }
      return aPerson(ctx, { roles });
    });
    await database.run((ctx) => createSession(ctx, { userId, method: "password", client: aClient() }));
    const attempt = inScope(admin(), ofPlatform(), (ctx) => endSessionsOf(ctx, { userId }), database.db);
    expect(await attempt).toEqual({ ended: 1 });
  });
});

describe("the last super admin", () => {
  const superAdmins: Array<{ userId: string; roleIds: string[] }> = [];
  const held = () => database.db.$count(userRoles, eq(userRoles.kind, "super-admin"));

  beforeAll(async () => {
    for (const _ of [1, 2, 3]) {
      superAdmins.push(await database.run((ctx) => aPerson(ctx, { roles: [{ kind: "super-admin" }] })));
    }
  });

  const remove = (which: number) => (ctx: Context) => removeRole(ctx, { roleId: superAdmins[which]?.roleIds[0] ?? "" });
  const last = expect.objectContaining({ field: "role" });

  it("stays when two remove each other at once, and cannot be removed by themselves or the system", async () => {
    await database.run(remove(0));
    expect(await held()).toBe(2);
    const second = await overlap(database, remove(1), remove(2));
    expect(second).toEqual({ status: "rejected", reason: last });
    expect(await held()).toBe(1);
    const own: Actor = { userId: superAdmins[2]?.userId ?? "", roles: [{ kind: "super-admin" }] };
    await expect(inScope(own, "everything", remove(2), database.db)).rejects.toThrow(Conflict);
    await expect(database.run(remove(2))).rejects.toEqual(last);
    expect(await held()).toBe(1);
  });
});
