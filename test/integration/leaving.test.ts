import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { listEvents } from "@/cms/audit/list-events";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Forbidden } from "@/cms/errors";
import { acceptInvitation } from "@/cms/invitations/accept-invitation";
import { findInvitation } from "@/cms/invitations/find-invitation";
import { invitePerson } from "@/cms/invitations/invite-person";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { type Actor, can } from "@/cms/policy";
import { createToken } from "@/cms/tokens/create-token";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { listPeople } from "@/cms/users/list-people";
import { removeRole } from "@/cms/users/remove-role";
import type { GrantedRole } from "@/cms/users/role";
import { createVendor } from "@/cms/vendors/create-vendor";
import { auditEvents, userRoles } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, anEmail, aPerson, aPlatform, aTier, aVendor, held, origin } from "@/test/factories";
import { secretSentTo, trySignIn } from "@/test/identity";

const database = testDatabase();
const world = { platformId: "", vendorId: "" };
const owner = (): GrantedRole => ({ kind: "vendor-owner", vendorId: world.vendorId });
const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });

beforeEach(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

const acting = (userId: string, ...roles: GrantedRole[]): Actor => ({ userId, roles: held(...roles) });

describe("whoever loses a role", () => {
  it("leaves no invitation and no token behind that would let them in again", async () => {
    const leaving = await database.run((ctx) => aPerson(ctx, { roles: [owner()] }));
    const staying = await database.run((ctx) => aPerson(ctx, { roles: [owner()] }));
    const email = anEmail();
    const token = await inScope(
      acting(leaving.userId, owner()),
      member(),
      async (ctx) => {
        await invitePerson(ctx, { email, role: owner(), origin });
        const made = await createToken(ctx, { name: "Key", role: owner(), scopes: ["page.read"], expiresInDays: 90 });
        return made.token;
      },
      database.db,
    );
    const secret = await secretSentTo(database, email);
    const remove = { roleId: leaving.roleIds[0] ?? "" };
    await inScope(acting(staying.userId, owner()), member(), (ctx) => removeRole(ctx, remove), database.db);
    const person = { name: "Back door", password: "long enough" };
    await expect(database.run((ctx) => acceptInvitation(ctx, { secret, person }))).rejects.toBeInstanceOf(Conflict);
    expect(await database.run((ctx) => findTokenActor(ctx, { token }))).toBeNull();
  });

  const ofPlatform = () => ({ platformId: world.platformId, vendorId: null });
  const admin = (): GrantedRole => ({ kind: "platform-admin", platformId: world.platformId });

  /** What a platform's admin makes for its vendor: a token of its owner, and an invitation to own it. */
  async function keysOf(userId: string) {
    const email = anEmail();
    const key = { name: "Key", role: owner(), scopes: ["page.read" as const], expiresInDays: 90 };
    const making = async (ctx: Context) => {
      await invitePerson(ctx, { email, role: owner(), origin });
      return createToken(ctx, key);
    };
    const { token } = await inScope(acting(userId, admin()), ofPlatform(), making, database.db);
    return { token, secret: await secretSentTo(database, email) };
  }
  const actorOf = (token: string) => database.run((ctx) => findTokenActor(ctx, { token }));
  const person = { name: "Back door", password: "long enough" };
  const accepting = (secret: string) => database.run((ctx) => acceptInvitation(ctx, { secret, person }));

  it("as a platform’s admin keeps no key to its vendors", async () => {
    const leaving = await database.run((ctx) => aPerson(ctx, { roles: [admin()] }));
    const staying = await database.run((ctx) => aPerson(ctx, { roles: [admin()] }));
    const { token, secret } = await keysOf(leaving.userId);
    const remove = { roleId: leaving.roleIds[0] ?? "" };
    await inScope(acting(staying.userId, admin()), ofPlatform(), (ctx) => removeRole(ctx, remove), database.db);
    expect(await actorOf(token)).toBeNull();
    await expect(accepting(secret)).rejects.toMatchObject({ field: "link" });
    const removed = and(eq(auditEvents.action, "role.remove"), eq(auditEvents.subjectId, leaving.userId));
    const [event] = await database.db.select().from(auditEvents).where(removed);
    expect(event?.detail).toMatchObject({ revokedTokens: 1, revokedInvitations: 1 });
  });

  it("keeps what another role of theirs lets them make", async () => {
    const leaving = await database.run((ctx) => aPerson(ctx, { roles: [admin(), owner()] }));
    const { token, secret } = await keysOf(leaving.userId);
    await database.run((ctx) => removeRole(ctx, { roleId: leaving.roleIds[0] ?? "" }));
    const actor = await actorOf(token);
    expect(actor && can(actor, "page.read", member())).toBe(true);
    await expect(accepting(secret)).resolves.toMatchObject({ userId: expect.any(String) });
  });

  it("acts by nothing that they made, even where it was not withdrawn", async () => {
    const leaving = await database.run((ctx) => aPerson(ctx, { roles: [admin()] }));
    const { token, secret } = await keysOf(leaving.userId);
    const before = await actorOf(token);
    expect(before && can(before, "page.read", member())).toBe(true);
    await database.db.delete(userRoles).where(eq(userRoles.userId, leaving.userId));
    const actor = await actorOf(token);
    expect(actor && can(actor, "page.read", member())).toBe(false);
    await expect(accepting(secret)).rejects.toMatchObject({ field: "link" });
    expect(await database.run((ctx) => findInvitation(ctx, { secret }))).toMatchObject({ state: "revoked" });
  });

  it("leaves an invitation standing that somebody else sent again", async () => {
    const leaving = await database.run((ctx) => aPerson(ctx, { roles: [admin()] }));
    const staying = await database.run((ctx) => aPerson(ctx, { roles: [admin()] }));
    const email = anEmail();
    const invited = await inScope(
      acting(leaving.userId, admin()),
      ofPlatform(),
      (ctx) => invitePerson(ctx, { email, role: owner(), origin }),
      database.db,
    );
    const again = (ctx: Context) => resendInvitation(ctx, { ...invited, origin });
    await inScope(acting(staying.userId, admin()), ofPlatform(), again, database.db);
    await database.run((ctx) => removeRole(ctx, { roleId: leaving.roleIds[0] ?? "" }));
    await expect(accepting(await secretSentTo(database, email))).resolves.toMatchObject({ email });
  });

  it("cannot be the only owner who leaves their own vendor, but an admin can take it from them", async () => {
    const only = await database.run((ctx) => aPerson(ctx, { roles: [owner()] }));
    const remove = { roleId: only.roleIds[0] ?? "" };
    const leaving = inScope(acting(only.userId, owner()), member(), (ctx) => removeRole(ctx, remove), database.db);
    await expect(leaving).rejects.toMatchObject({ field: "role" });
    const ownRole = async () => {
      const listed = inScope(acting(only.userId, owner()), member(), (ctx) => listPeople(ctx, {}), database.db);
      return (await listed).people.find(({ id }) => id === only.userId)?.roles[0];
    };
    expect(await ownRole(), "nor are they offered to").toMatchObject({ mayRemove: false, isOnlyKey: true });
    const other = await database.run((ctx) => aPerson(ctx, { roles: [owner()] }));
    expect(await ownRole()).toMatchObject({ mayRemove: true, isOnlyKey: false });
    await database.run((ctx) => removeRole(ctx, { roleId: other.roleIds[0] ?? "" }));
    await expect(database.run((ctx) => removeRole(ctx, remove))).resolves.toEqual({ userId: only.userId });
  });
});

it("what a token does is recorded with its id and its name", async () => {
  const { userId } = await database.run((ctx) => aPerson(ctx, { roles: [{ kind: "super-admin" }] }));
  const key = { name: "Key", role: { kind: "super-admin" as const }, scopes: ["vendor.create" as const] };
  const { token, tokenId } = await database.run((ctx) =>
    createToken({ ...ctx, actor: { ...ctx.actor, userId } }, { ...key, expiresInDays: 1 }),
  );
  const actor = await database.run((ctx) => findTokenActor(ctx, { token }));
  if (!actor) throw new Error("no actor");
  const vendor = { code: `made-${tokenId.slice(0, 8)}`, name: "Made", profile: {} };
  const { vendorId } = await inScope(actor, "everything", (ctx) => createVendor(ctx, vendor), database.db);
  const [event] = await database.db.select().from(auditEvents).where(eq(auditEvents.subjectId, vendorId));
  expect(event).toMatchObject({ actorId: userId, action: "vendor.create", detail: { tokenId } });
  const { events } = await database.run((ctx) => listEvents(ctx, { subjectId: vendorId }));
  expect(events).toMatchObject([{ action: "vendor.create", tokenName: "Key" }]);
});

it("an admin of one platform cannot draw in a vendor of another", async () => {
  const otherId = await database.run((ctx) => aPlatform(ctx));
  const tierId = await database.run((ctx) => aTier(ctx));
  const { userId } = await database.run((ctx) => aPerson(ctx));
  const admin = acting(userId, { kind: "platform-admin", platformId: otherId });
  const taking = inScope(
    admin,
    { platformId: otherId, vendorId: null },
    (ctx) => joinPlatform(ctx, { platformId: otherId, vendorId: world.vendorId, tierId }),
    database.db,
  );
  await expect(taking).rejects.toBeInstanceOf(Forbidden);
});

describe("a lock on an account", () => {
  const password = "correct horse battery";

  it("does not keep out who signed in from their address before, and is recorded once", async () => {
    const { email } = await database.run((ctx) => aPerson(ctx, { password }));
    const client = aClient();
    expect(await trySignIn(database.db, { email, password, client })).not.toBeNull();
    const guesser = aClient();
    for (let each = 0; each < 15; each++) await trySignIn(database.db, { email, password: "wrong", client: guesser });
    expect(await trySignIn(database.db, { email, password, client: guesser })).toBe("locked");
    expect(await trySignIn(database.db, { email, password, client })).toMatchObject({ userId: expect.any(String) });
    const locks = await database.db.select().from(auditEvents).where(eq(auditEvents.action, "session.lock"));
    expect(locks.filter(({ detail }) => (detail as { address: string }).address === guesser.address)).toHaveLength(1);
  });

  it("holds for all addresses of one customer's network", async () => {
    const network = aClient().address.replace("::1", "");
    const endings: unknown[] = [];
    for (let each = 0; each < 101; each++) {
      const client = { address: `${network}::${(each + 2).toString(16)}`, userAgent: "Test" };
      endings.push(await trySignIn(database.db, { email: anEmail(), password: "wrong", client }));
    }
    expect(endings.slice(0, 100).every((ending) => ending === null)).toBe(true);
    expect(endings.at(-1)).toBe("locked");
  });
});
