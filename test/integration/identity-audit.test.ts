import { asc } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { acceptInvitation } from "@/cms/invitations/accept-invitation";
import { invitePerson } from "@/cms/invitations/invite-person";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { revokeInvitation } from "@/cms/invitations/revoke-invitation";
import { type Actor, nobody } from "@/cms/policy";
import { hashSecret } from "@/cms/secret";
import { createSession } from "@/cms/sessions/create-session";
import { endOwnSessions, endSession, endSessionsOf } from "@/cms/sessions/end-session";
import { createToken } from "@/cms/tokens/create-token";
import { revokeToken } from "@/cms/tokens/revoke-token";
import { changePassword } from "@/cms/users/change-password";
import { changeProfile } from "@/cms/users/change-profile";
import { removeRole } from "@/cms/users/remove-role";
import { requestReset } from "@/cms/users/request-reset";
import { resetPassword } from "@/cms/users/reset-password";
import { signIn } from "@/cms/users/sign-in";
import { findProviderUser } from "@/cms/users/sign-in-with-provider";
import { auditEvents } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, anEmail, aPerson, aPlatform, aVendor, origin } from "@/test/factories";
import { secretSentTo } from "@/test/identity";

const database = testDatabase();
const password = "correct horse battery";
const next = "a new password";
const wrong = "incorrect horse battery";
const client = aClient();
const world = { platformId: "", vendorId: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

type Person = { userId: string; email: string; sessionId: string; roleId: string };
type Given = { own: Person; admin: Actor };
/** Who acts, in what they do it and what is recorded of it: who, what, about whom or what, and with which detail. */
type Recorded = { who: string | null; about: string | null; detail: object; isFiled?: boolean };
type Case = [
  verb: string,
  action: string,
  arrange: (given: Given) => Promise<{ by: Actor; work: (ctx: Context) => Promise<unknown>; recorded: Recorded }>,
];

const editor = () => ({ kind: "vendor-editor" as const, vendorId: world.vendorId });

async function aMember(): Promise<Person> {
  return database.run(async (ctx) => {
    const { roleIds, ...person } = await aPerson(ctx, { password, roles: [editor()] });
    const sessionId = await createSession(ctx, { userId: person.userId, method: "password", client });
    return { ...person, sessionId, roleId: roleIds[0] ?? "" };
  });
}
const self = ({ userId }: Person): Actor => ({ userId, roles: [] });
const invited = (email: string) => database.run((ctx) => invitePerson(ctx, { email, role: editor(), origin }));
const asked = (email: string) => database.run((ctx) => requestReset(ctx, { email, origin }));
const token = () => ({ name: "Till", role: editor(), scopes: ["page.read" as const], expiresInDays: 30 });

const cases: Case[] = [
  [
    "signing in",
    "session.start",
    async ({ own }) => ({
      by: nobody,
      work: (ctx) => signIn(ctx, { email: own.email, password, client }),
      recorded: { who: own.userId, about: own.userId, detail: { method: "password", address: client.address } },
    }),
  ],
  [
    "a refused sign-in",
    "session.refuse",
    async ({ own }) => ({
      by: nobody,
      work: (ctx) => signIn(ctx, { email: own.email, password: wrong, client }),
      recorded: { who: null, about: own.userId, detail: { method: "password", address: client.address } },
    }),
  ],
  [
    "a refused sign-in to an unknown account",
    "session.refuse",
    async () => ({
      by: nobody,
      work: (ctx) => signIn(ctx, { email: anEmail(), password: wrong, client }),
      recorded: { who: null, about: null, detail: { method: "password", address: client.address } },
    }),
  ],
  [
    "linking a provider's account",
    "user.link-provider",
    async ({ own }) => ({
      by: nobody,
      work: (ctx) =>
        findProviderUser(ctx, { provider: "oidc", accountId: own.userId, email: own.email, isEmailVerified: true }),
      recorded: { who: own.userId, about: own.userId, detail: { provider: "oidc" } },
    }),
  ],
  [
    "signing out",
    "session.end",
    async ({ own }) => ({
      by: self(own),
      work: (ctx) => endSession(ctx, { sessionId: own.sessionId }),
      recorded: { who: own.userId, about: own.userId, detail: {} },
    }),
  ],
  [
    "signing out everywhere",
    "session.end-all",
    async ({ own }) => ({
      by: self(own),
      work: (ctx) => endOwnSessions(ctx, { except: null }),
      recorded: { who: own.userId, about: own.userId, detail: { ended: 1 } },
    }),
  ],
  [
    "signing someone out",
    "session.end-all",
    async ({ own, admin }) => ({
      by: admin,
      work: (ctx) => endSessionsOf(ctx, { userId: own.userId }),
      recorded: { who: admin.userId, about: own.userId, detail: { ended: 1 } },
    }),
  ],
  [
    "changing one's profile",
    "user.change-profile",
    async ({ own }) => ({
      by: self(own),
      work: (ctx) => changeProfile(ctx, { name: "Ada", locale: "fr" }),
      recorded: {
        who: own.userId,
        about: own.userId,
        detail: { before: { name: "Person", locale: "en" }, after: { name: "Ada", locale: "fr" } },
      },
    }),
  ],
  [
    "asking for a link",
    "password.request-reset",
    async ({ own }) => ({
      by: nobody,
      work: (ctx) => requestReset(ctx, { email: own.email, origin }),
      recorded: { who: null, about: own.userId, detail: {} },
    }),
  ],
  [
    "setting a password by link",
    "password.reset",
    async ({ own }) => {
      await asked(own.email);
      const secret = await secretSentTo(database, own.email);
      return {
        by: nobody,
        work: (ctx) => resetPassword(ctx, { secret, password: next, address: client.address }),
        recorded: { who: own.userId, about: own.userId, detail: { ended: 1 } },
      };
    },
  ],
  [
    "inviting",
    "invitation.create",
    async ({ admin }) => {
      const email = anEmail();
      return {
        by: admin,
        work: (ctx) => invitePerson(ctx, { email, role: editor(), origin }),
        recorded: {
          who: admin.userId,
          about: expect.any(String),
          detail: { email, kind: "vendor-editor" },
          isFiled: true,
        },
      };
    },
  ],
  [
    "sending an invitation again",
    "invitation.resend",
    async ({ admin }) => {
      const { invitationId } = await invited(anEmail());
      return {
        by: admin,
        work: (ctx) => resendInvitation(ctx, { invitationId, origin }),
        recorded: { who: admin.userId, about: invitationId, detail: {}, isFiled: true },
      };
    },
  ],
  [
    "revoking an invitation",
    "invitation.revoke",
    async ({ admin }) => {
      const { invitationId } = await invited(anEmail());
      return {
        by: admin,
        work: (ctx) => revokeInvitation(ctx, { invitationId }),
        recorded: { who: admin.userId, about: invitationId, detail: {}, isFiled: true },
      };
    },
  ],
  [
    "accepting an invitation",
    "invitation.accept",
    async () => {
      const email = anEmail();
      const { invitationId } = await invited(email);
      const secret = await secretSentTo(database, email);
      return {
        by: nobody,
        work: (ctx) => acceptInvitation(ctx, { secret, person: { name: "Ada", password: next } }),
        recorded: {
          who: expect.any(String) as unknown as string,
          about: invitationId,
          detail: { email, kind: "vendor-editor", roleId: expect.any(String) },
        },
      };
    },
  ],
  [
    "taking a role away",
    "role.remove",
    async ({ own, admin }) => ({
      by: admin,
      work: (ctx) => removeRole(ctx, { roleId: own.roleId }),
      recorded: {
        who: admin.userId,
        about: own.userId,
        detail: { before: { kind: "vendor-editor", userId: own.userId }, ended: 1 },
        isFiled: true,
      },
    }),
  ],
  [
    "making a token",
    "token.create",
    async ({ admin }) => ({
      by: admin,
      work: (ctx) => createToken(ctx, token()),
      recorded: {
        who: admin.userId,
        about: expect.any(String) as unknown as string,
        detail: { name: "Till", kind: "vendor-editor", scopes: ["page.read"], expiresInDays: 30 },
        isFiled: true,
      },
    }),
  ],
  [
    "revoking a token",
    "token.revoke",
    async ({ admin }) => {
      const { tokenId } = await database.run((ctx) => createToken(ctx, token()));
      return {
        by: admin,
        work: (ctx) => revokeToken(ctx, { tokenId }),
        recorded: { who: admin.userId, about: tokenId, detail: {}, isFiled: true },
      };
    },
  ],
];

const eventsNow = () => database.db.select().from(auditEvents).orderBy(asc(auditEvents.at), asc(auditEvents.id));

/** What was recorded while something was done. */
async function recordedBy(work: () => Promise<unknown>) {
  const known = new Set((await eventsNow()).map(({ id }) => id));
  await work();
  return (await eventsNow()).filter(({ id }) => !known.has(id));
}

async function anAdmin(): Promise<Actor> {
  const roles = [{ kind: "platform-admin" as const, platformId: world.platformId }];
  return { userId: (await database.run((ctx) => aPerson(ctx, { roles }))).userId, roles };
}

describe("one event says who did what, and how it was before", () => {
  it.each(cases)("of %s: %s", async (_, action, arrange) => {
    const admin = await anAdmin();
    const { by, work, recorded } = await arrange({ own: await aMember(), admin });
    const ownScope = by === nobody ? "everything" : "account";
    const scope = by === admin ? { platformId: world.platformId, vendorId: null } : ownScope;
    const events = await recordedBy(() => inScope(by, scope, work, database.db));
    expect(events).toHaveLength(1);
    const [event] = events;
    const { who: actorId, about: subjectId, detail } = recorded;
    expect(event).toMatchObject({ action, actorId, subjectId, detail });
    expect(event?.detail).toEqual(detail);
    if (recorded.isFiled) expect(event).toMatchObject({ platformId: world.platformId, vendorId: world.vendorId });
  });

  it("of changing one's password: that it changed, and that other devices were signed out", async () => {
    const own = await aMember();
    const change = { current: password, next, sessionId: own.sessionId, origin };
    const events = await recordedBy(() =>
      inScope(self(own), "account", (ctx) => changePassword(ctx, change), database.db),
    );
    expect(events.map(({ action }) => action).sort()).toEqual(["password.change", "session.end-all"]);
    expect(new Set(events.map(({ actorId }) => actorId))).toEqual(new Set([own.userId]));
  });
});

it("no event holds a password, a hash, a secret or a token", async () => {
  const own = await aMember();
  const email = anEmail();
  const { token: made } = await database.run((ctx) => createToken(ctx, token()));
  await asked(own.email);
  await invited(email);
  const [reset, invitation] = [await secretSentTo(database, own.email), await secretSentTo(database, email)];
  await database.run((ctx) => signIn(ctx, { email: own.email, password: wrong, client }));
  await database.run((ctx) => resetPassword(ctx, { secret: reset, password: next, address: client.address }));
  await database.run((ctx) => acceptInvitation(ctx, { secret: invitation, person: { name: "Ada", password: next } }));
  const events = JSON.stringify(await eventsNow());
  const hashes = await database.sql<Array<{ hash: string }>>`
    select hash from passwords union all select token_hash from password_resets
    union all select token_hash from invitations union all select token_hash from api_tokens`;
  const secrets = [password, wrong, next, made, reset, invitation, hashSecret(made)];
  for (const secret of [...secrets, ...hashes.map(({ hash }) => hash)]) expect(events).not.toContain(secret);
  expect(events).not.toContain("argon2");
  expect(hashes.length).toBeGreaterThan(4);
});

describe("what is recorded stays", () => {
  const rewriting = [
    "update audit_events set detail = '{}'",
    "update audit_events set actor_id = null",
    "delete from audit_events",
  ];

  it.each(rewriting)("whoever asks: %s", async (statement) => {
    const before = await eventsNow();
    expect(before.length).toBeGreaterThan(0);
    await expect(database.sql.unsafe(statement)).rejects.toThrow("append-only");
    for (const pool of [database.db, database.visitors]) {
      await expect(pool.execute(statement)).rejects.toMatchObject({ cause: { code: "42501" } });
    }
    expect(await eventsNow()).toEqual(before);
  });

  it("is not emptied by the application", async () => {
    await expect(database.db.execute("truncate audit_events")).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
