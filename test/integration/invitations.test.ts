import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { acceptInvitation } from "@/cms/invitations/accept-invitation";
import { findInvitation } from "@/cms/invitations/find-invitation";
import { invitePerson } from "@/cms/invitations/invite-person";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { revokeInvitation } from "@/cms/invitations/revoke-invitation";
import { type Actor, nobody } from "@/cms/policy";
import { tokenScopes } from "@/cms/tokens/token";
import type { GrantedRole } from "@/cms/users/role";
import { userRoles, users } from "@/db/schema";
import { everyRow, fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { anEmail, aPerson, aPlatform, aVendor, held, origin } from "@/test/factories";
import { secretSentTo, trySignIn } from "@/test/identity";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const world = { platformId: "", vendorId: "" };
const person = { name: "Ada", password: "correct horse battery" };
let email: string;

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx, { name: "Business" });
    world.vendorId = await aVendor(ctx, world.platformId, { name: "Bakery" });
  }),
);
beforeEach(() => {
  email = anEmail();
});

const editor = (): GrantedRole => ({ kind: "vendor-editor", vendorId: world.vendorId });
const owner = (): GrantedRole => ({ kind: "vendor-owner", vendorId: world.vendorId });

async function invited(role = editor(), to = email): Promise<{ invitationId: string; secret: string }> {
  const { invitationId } = await database.run((ctx) => invitePerson(ctx, { email: to, role, origin }));
  return { invitationId, secret: await secretSentTo(database, to.trim().toLowerCase()) };
}

type Accepting = { secret: string; person?: typeof person };
const acceptAs = (actor: Actor, input: Accepting) =>
  inScope(actor, "everything", (ctx) => acceptInvitation(ctx, input), database.db);
const accept = (input: Accepting) => acceptAs(nobody, input);
const stateOf = async (secret: string) => (await database.run((ctx) => findInvitation(ctx, { secret })))?.state;
const accountsOf = () => database.db.$count(users, eq(users.email, email));
const rolesOf = (userId: string) => database.db.$count(userRoles, eq(userRoles.userId, userId));
const expire = (invitationId: string) =>
  database.sql`update invitations set expires_at = now() - interval '1 second' where id = ${invitationId}`;

describe("an invitation", () => {
  it("makes an account with a password and the role, and nothing more", async () => {
    const { secret } = await invited();
    const { userId } = await accept({ secret, person });
    const roles = await database.db.select().from(userRoles).where(eq(userRoles.userId, userId));
    expect(roles).toEqual([expect.objectContaining({ kind: "vendor-editor", vendorId: world.vendorId })]);
    expect(await trySignIn(database.db, { email, password: person.password })).toMatchObject({ userId });
  });

  it("tells whoever has the link what it is about, and nobody else", async () => {
    const { secret } = await invited();
    const view = await database.run((ctx) => findInvitation(ctx, { secret }));
    expect(view).toMatchObject({ state: "pending", email, kind: "vendor-editor", place: "Bakery", hasAccount: false });
    expect(await database.run((ctx) => findInvitation(ctx, { secret: `${secret}x` }))).toBeNull();
  });

  it("goes to the address in the form in which it is compared", async () => {
    const { secret } = await invited(editor(), `  ${email.toUpperCase()} `);
    expect((await accept({ secret, person })).email).toBe(email);
  });

  it("keeps its secret out of every table but the outbox", async () => {
    const { secret } = await invited();
    await accept({ secret, person });
    const { mails: _, ...others } = await everyRow(database.sql);
    expect(
      Object.values(others)
        .flat()
        .filter((row) => row.includes(secret)),
    ).toEqual([]);
  });

  it.each([
    ["", "correct horse battery"],
    ["Ada", "short"],
    ["Ada", "x".repeat(201)],
    ["A".repeat(81), "correct horse battery"],
  ])("refuses the name %s with the password %s, and stays open", async (name, password) => {
    const { secret } = await invited();
    await expect(accept({ secret, person: { name, password } })).rejects.toThrow(Invalid);
    expect([await stateOf(secret), await accountsOf()]).toEqual(["pending", 0]);
  });

  it("does not take a role of the guest's own choice", async () => {
    const { secret } = await invited();
    const bold = { ...person, kind: "super-admin", roles: ["super-admin"] };
    await expect(accept({ secret, person: bold })).rejects.toThrow(Invalid);
    expect(await accountsOf()).toBe(0);
  });
});

describe("a link of an invitation does nothing", () => {
  const closed: Array<[when: string, state: string | undefined, arrange: () => Promise<string>]> = [
    [
      "when it was accepted",
      "accepted",
      async () => {
        const { secret } = await invited();
        await accept({ secret, person });
        return secret;
      },
    ],
    [
      "when it has expired",
      "expired",
      async () => {
        const { secret, invitationId } = await invited();
        await expire(invitationId);
        return secret;
      },
    ],
    [
      "when it was revoked",
      "revoked",
      async () => {
        const { secret, invitationId } = await invited();
        await database.run((ctx) => revokeInvitation(ctx, { invitationId }));
        return secret;
      },
    ],
    [
      "when another was sent in its place",
      undefined,
      async () => {
        const { secret, invitationId } = await invited();
        await database.run((ctx) => resendInvitation(ctx, { invitationId, origin }));
        return secret;
      },
    ],
    ["when nobody sent it", undefined, async () => "x".repeat(43)],
  ];

  it.each(closed)("%s", async (_, state, arrange) => {
    const secret = await arrange();
    const before = await fingerprints(database.sql);
    expect(await stateOf(secret)).toBe(state);
    await expect(accept({ secret, person })).rejects.toEqual(expect.objectContaining({ field: "link" }));
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("the second of two times at the same moment: one account, one role", async () => {
    const { secret } = await invited();
    const use = (ctx: Context) => acceptInvitation(ctx, { secret, person });
    const second = await overlap(database, use, use);
    expect(second).toMatchObject({ status: "rejected", reason: { field: "link" } });
    const [user] = await database.db.select().from(users).where(eq(users.email, email));
    expect([await accountsOf(), await rolesOf(user?.id ?? "")]).toEqual([1, 1]);
  });
});

describe("an invitation that was sent again", () => {
  it("works with its new link, also when it had expired", async () => {
    const { invitationId } = await invited();
    await expire(invitationId);
    await database.run((ctx) => resendInvitation(ctx, { invitationId, origin }));
    await accept({ secret: await secretSentTo(database, email), person });
    expect(await accountsOf()).toBe(1);
  });

  it.each([
    ["accepted", ({ secret }: { secret: string }) => accept({ secret, person })],
    [
      "revoked",
      ({ invitationId }: { invitationId: string }) => database.run((ctx) => revokeInvitation(ctx, { invitationId })),
    ],
  ])("is not once it was %s, nor revoked then", async (_, how) => {
    const invitation = await invited();
    await how(invitation);
    const { invitationId } = invitation;
    await expect(database.run((ctx) => resendInvitation(ctx, { invitationId, origin }))).rejects.toThrow(NotFound);
    await expect(database.run((ctx) => revokeInvitation(ctx, { invitationId }))).rejects.toThrow(NotFound);
  });
});

describe("an invitation of someone with an account", () => {
  const holder = () => database.run((ctx) => aPerson(ctx, { email, password: "their own password" }));
  const refused = expect.objectContaining({ field: "account" });

  it("is theirs when they are signed in to it, and leaves name and password as they are", async () => {
    const { userId } = await holder();
    const { secret } = await invited();
    expect(await acceptAs({ userId, roles: [] }, { secret, person })).toEqual({ userId, email });
    expect(await rolesOf(userId)).toBe(1);
    expect(await trySignIn(database.db, { email, password: "their own password" })).toMatchObject({ userId });
    expect(await trySignIn(database.db, { email, password: person.password })).toBeNull();
  });

  it("is nobody's who has the link alone: a link is no password", async () => {
    const { userId } = await holder();
    const { secret } = await invited();
    await expect(accept({ secret, person })).rejects.toEqual(refused);
    await expect(accept({ secret })).rejects.toEqual(refused);
    expect([await rolesOf(userId), await stateOf(secret)]).toEqual([0, "pending"]);
  });

  it("is not someone else's who is signed in", async () => {
    const { userId } = await holder();
    const other = await database.run((ctx) => aPerson(ctx));
    const { secret } = await invited();
    await expect(acceptAs({ userId: other.userId, roles: [] }, { secret, person })).rejects.toEqual(refused);
    expect([await rolesOf(userId), await rolesOf(other.userId)]).toEqual([0, 0]);
  });

  it("is not a token's that they made", async () => {
    const { userId } = await holder();
    const { secret } = await invited();
    const token: Actor = { userId, roles: held(owner()), scopes: tokenScopes };
    await expect(acceptAs(token, { secret })).rejects.toEqual(refused);
    expect(await rolesOf(userId)).toBe(0);
  });

  it("of a new address makes no account for someone who is signed in to another, without a name", async () => {
    const other = await database.run((ctx) => aPerson(ctx));
    const { secret } = await invited();
    await expect(acceptAs({ userId: other.userId, roles: [] }, { secret })).rejects.toEqual(refused);
    expect([await accountsOf(), await rolesOf(other.userId)]).toEqual([0, 0]);
  });

  it("finds the account, however its address is written", async () => {
    const upper = email.toUpperCase();
    const { userId } = await database.run((ctx) => aPerson(ctx, { email: upper }));
    const { secret } = await invited();
    await expect(accept({ secret, person })).rejects.toEqual(refused);
    await acceptAs({ userId, roles: [] }, { secret });
    expect(await rolesOf(userId)).toBe(1);
  });
});

it("two invitations of one new address that are accepted at once make one account", async () => {
  const [first, second] = [await invited(editor()), await invited(owner())];
  const use =
    ({ secret }: { secret: string }) =>
    (ctx: Context) =>
      acceptInvitation(ctx, { secret, person });
  const ended = await overlap(database, use(first), use(second));
  expect(ended).toMatchObject({ status: "rejected", reason: { field: "account" } });
  expect(await accountsOf()).toBe(1);
  expect(await stateOf(second.secret)).toBe("pending");
});

describe("nobody is invited twice", () => {
  const twice = expect.objectContaining({ field: "email" });

  it("to one role, however the address is written", async () => {
    await invited();
    await expect(invited()).rejects.toEqual(twice);
    await expect(invited(editor(), email.toUpperCase())).rejects.toEqual(twice);
  });

  it("to one role at the same moment", async () => {
    const invite = (ctx: Context) => invitePerson(ctx, { email, role: editor(), origin });
    const second = await overlap(database, invite, invite);
    expect(second).toMatchObject({ status: "rejected", reason: { field: "email" } });
  });

  it("to a role that they hold", async () => {
    await database.run((ctx) => aPerson(ctx, { email, roles: [editor()] }));
    await expect(invited()).rejects.toThrow(Conflict);
    expect((await invited(owner())).secret).toHaveLength(64);
  });

  it("unless the first has expired: then its link is dead, and the new one works", async () => {
    const first = await invited();
    await expire(first.invitationId);
    const second = await invited();
    expect(await stateOf(first.secret)).toBe("revoked");
    await accept({ secret: second.secret, person });
    expect(await accountsOf()).toBe(1);
  });

  it("and once it was revoked or answered the list shows it no more", async () => {
    const { invitationId } = await invited();
    const listed = async () => (await database.run(listInvitations)).invitations.some(({ id }) => id === invitationId);
    expect(await listed()).toBe(true);
    await database.run((ctx) => revokeInvitation(ctx, { invitationId }));
    expect(await listed()).toBe(false);
  });
});

it("a role that was given in the meantime is not given twice", async () => {
  const { secret } = await invited();
  const { userId } = await database.run((ctx) => aPerson(ctx, { email, roles: [editor()] }));
  await acceptAs({ userId, roles: [] }, { secret });
  const held = and(eq(userRoles.userId, userId), eq(userRoles.kind, "vendor-editor"));
  expect(await database.db.$count(userRoles, held)).toBe(1);
});
