import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { invitePerson } from "@/cms/invitations/invite-person";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { can } from "@/cms/policy";
import { createSession } from "@/cms/sessions/create-session";
import { findSession } from "@/cms/sessions/find-session";
import { createToken } from "@/cms/tokens/create-token";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { changeRole } from "@/cms/users/change-role";
import { removeRole } from "@/cms/users/remove-role";
import { roleColumns } from "@/cms/users/role";
import { auditEvents, userRoles } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, anEmail, aPerson, aPlatform, aVendor, held, origin } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", vendorId: "" };
const owner = () => ({ kind: "vendor-owner", vendorId: world.vendorId }) as const;
const editor = () => ({ kind: "vendor-editor", vendorId: world.vendorId }) as const;

beforeEach(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

async function someone(role: ReturnType<typeof owner> | ReturnType<typeof editor>) {
  const { userId, roleIds } = await run((ctx) => aPerson(ctx, { roles: [role] }));
  return { userId, roleId: roleIds[0] ?? "" };
}

const by = <T>(userId: string, work: (ctx: Context) => Promise<T>) =>
  inScope({ userId, roles: held(owner()) }, world, work, database.db);

it("an editor who becomes an owner decides from their next request on, signed in as they are", async () => {
  const { userId, roleId } = await someone(editor());
  const sessionId = await run((ctx) => createSession(ctx, { userId, method: "password", client: aClient() }));
  await by((await someone(owner())).userId, (ctx) => changeRole(ctx, { roleId, kind: "vendor-owner" }));
  const session = await run((ctx) => findSession(ctx, { sessionId }));
  expect(session && can(session.actor, "people.invite", world)).toBe(true);
});

it("an owner who becomes an editor leaves no way in behind", async () => {
  const other = await someone(owner());
  await by(other.userId, (ctx) => invitePerson(ctx, { email: anEmail(), role: editor(), origin }));
  const asked = { name: "Till", role: owner(), scopes: ["page.read" as const], expiresInDays: 1 };
  const { token } = await by(other.userId, (ctx) => createToken(ctx, asked));
  const stands = () => run((ctx) => findTokenActor(ctx, { token }));
  expect(await stands()).toMatchObject({ userId: other.userId });
  await by((await someone(owner())).userId, (ctx) => changeRole(ctx, { roleId: other.roleId, kind: "vendor-editor" }));
  expect(await stands()).toBeNull();
  expect(
    await inScope({ userId: null, roles: held(owner()) }, world, (ctx) => listInvitations(ctx), database.db),
  ).toMatchObject({ invitations: [] });
});

it("the only owner stays one; with another, they may step back", async () => {
  const { userId, roleId } = await someone(owner());
  const stepBack = () => by(userId, (ctx) => changeRole(ctx, { roleId, kind: "vendor-editor" }));
  await expect(stepBack()).rejects.toMatchObject({ field: "role", message: expect.stringContaining("only owner") });
  await someone(owner());
  await stepBack();
});

it("a role that is that one already, or that they hold beside it, is not changed", async () => {
  const { userId } = await someone(owner());
  const { roleIds } = await run((ctx) => aPerson(ctx, { roles: [editor(), owner()] }));
  for (const kind of ["vendor-editor", "vendor-owner"] as const) {
    const changing = by(userId, (ctx) => changeRole(ctx, { roleId: roleIds[0] ?? "", kind }));
    await expect(changing).rejects.toMatchObject({ field: "role", message: "They have this role already." });
  }
});

describe("a role that changes while another decides about it", () => {
  const changesOf = (userId: string) =>
    database.db.$count(auditEvents, and(eq(auditEvents.action, "role.change"), eq(auditEvents.subjectId, userId)));

  it("is gone where it is taken away, and nothing is recorded of it", async () => {
    const { userId, roleId } = await someone(editor());
    const second = await overlap(
      database,
      (ctx) => removeRole(ctx, { roleId }),
      (ctx) => changeRole(ctx, { roleId, kind: "vendor-owner" }),
    );
    expect(second).toMatchObject({ status: "rejected", reason: expect.any(NotFound) });
    expect(await changesOf(userId)).toBe(0);
  });

  it("is that one already where both make it the same, and recorded once", async () => {
    const { userId, roleId } = await someone(editor());
    const making = (ctx: Context) => changeRole(ctx, { roleId, kind: "vendor-owner" });
    expect(await overlap(database, making, making)).toMatchObject({ status: "rejected", reason: { field: "role" } });
    expect(await changesOf(userId)).toBe(1);
  });

  it("is refused where they are given the other one beside it", async () => {
    const { userId, roleId } = await someone(editor());
    const second = await overlap(
      database,
      ({ db }) => db.insert(userRoles).values({ userId, ...roleColumns(owner()) }),
      (ctx) => changeRole(ctx, { roleId, kind: "vendor-owner" }),
    );
    expect(second).toMatchObject({ status: "rejected", reason: { message: "They have this role already." } });
  });

  it("stays an owner’s where the only other one steps back at the same moment", async () => {
    const stepBack =
      ({ userId, roleId }: Awaited<ReturnType<typeof someone>>) =>
      (ctx: Context) =>
        changeRole({ ...ctx, actor: { userId, roles: held(owner()) } }, { roleId, kind: "vendor-editor" });
    const second = await overlap(database, stepBack(await someone(owner())), stepBack(await someone(owner())));
    expect(second).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("only owner") } });
  });

  const changing = (roleId: string) => (ctx: Context) => changeRole(ctx, { roleId, kind: "vendor-editor" });
  const removing = (roleId: string) => (ctx: Context) => removeRole(ctx, { roleId });

  it.each([
    ["both make the other an editor", changing, changing],
    ["both take it from the other", removing, removing],
    ["one makes an editor of who takes it from them", changing, removing],
    ["one takes it from who makes an editor of them", removing, changing],
  ])("stays an owner’s where %s at the same moment", async (_, taking, taken) => {
    const [one, other] = [await someone(owner()), await someone(owner())];
    const as = {
      first: <T>(work: (ctx: Context) => Promise<T>) => by(one.userId, work),
      second: <T>(work: (ctx: Context) => Promise<T>) => by(other.userId, work),
    };
    const second = await overlap(database, taking(other.roleId), taken(one.roleId), as);
    expect(second).toMatchObject({ status: "rejected", reason: { field: "role" } });
    const owners = await database.db.select().from(userRoles).where(eq(userRoles.vendorId, world.vendorId));
    expect(owners.filter(({ kind }) => kind === "vendor-owner")).toMatchObject([{ userId: one.userId }]);
  });

  it("is taken from the only owner by an admin all the same", async () => {
    const { roleId } = await someone(owner());
    await run(changing(roleId));
    expect(
      await database.db.$count(userRoles, and(eq(userRoles.id, roleId), eq(userRoles.kind, "vendor-editor"))),
    ).toBe(1);
  });
});
