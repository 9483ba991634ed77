import { beforeEach, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { can } from "@/cms/policy";
import { createSession } from "@/cms/sessions/create-session";
import { findSession } from "@/cms/sessions/find-session";
import { changeRole } from "@/cms/users/change-role";
import { testDatabase } from "@/test/database";
import { aClient, anEmail, aPerson, aPlatform, aVendor, held, origin } from "@/test/factories";

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
  await by((await someone(owner())).userId, (ctx) => changeRole(ctx, { roleId: other.roleId, kind: "vendor-editor" }));
  expect(
    await inScope({ userId: null, roles: held(owner()) }, world, (ctx) => listInvitations(ctx), database.db),
  ).toEqual([]);
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
