import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inScope, type Scope } from "@/cms/context";
import { Forbidden, NotFound } from "@/cms/errors";
import { type Actor, nobody } from "@/cms/policy";
import { createSession } from "@/cms/sessions/create-session";
import { findSession } from "@/cms/sessions/find-session";
import { tokenScopes } from "@/cms/tokens/token";
import { requestReset } from "@/cms/users/request-reset";
import type { GrantedRole } from "@/cms/users/role";
import { providerAccounts, sessions } from "@/db/schema";
import { everyRow, fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aClient, aPerson, aPlatform, aVendor, held, origin } from "@/test/factories";
import { type OwnRow, ownRows, type Possessions } from "./own-account-rows";

const database = testDatabase();
const world = { platformId: "", vendorId: "", otherPlatformId: "", otherVendorId: "" };

/** Everything that an account can have. */
type Account = Possessions & { email: string; actor: Actor; marks: string[] };
const accounts = {} as Record<"own" | "other", Account>;

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
    world.otherPlatformId = await aPlatform(ctx, { name: "Other platform" });
    world.otherVendorId = await aVendor(ctx, world.otherPlatformId, { name: "Other vendor" });
  }),
);

beforeEach(async () => {
  accounts.own = await anAccount("Own", world.platformId, world.vendorId);
  accounts.other = await anAccount("Other", world.otherPlatformId, world.otherVendorId);
});

async function anAccount(name: string, platformId: string, vendorId: string): Promise<Account> {
  const password = `the password of ${name}`;
  const roles: GrantedRole[] = [
    { kind: "platform-admin", platformId },
    { kind: "vendor-owner", vendorId },
  ];
  return database.run(async (ctx) => {
    const { userId, email } = await aPerson(ctx, { name, password, roles });
    const sessionId = await createSession(ctx, { userId, method: "password", client: aClient() });
    await createSession(ctx, { userId, method: "password", client: aClient() });
    await ctx.db.insert(providerAccounts).values({ provider: "oidc", accountId: userId, userId });
    await requestReset(ctx, { email, origin });
    const marks = [userId, email, sessionId, `${name} platform`, `${name} vendor`, platformId, vendorId];
    return { userId, sessionId, password, email, actor: { userId, roles: held(...roles) }, marks };
  });
}

/** The rows that name someone, in all tables. */
async function rowsOf({ userId, email }: Account): Promise<string[]> {
  const rows = Object.values(await everyRow(database.sql)).flat();
  return rows.filter((row) => row.includes(userId) || row.includes(email));
}

const scopes: Array<[name: string, scope: () => Scope]> = [
  ["of an account", () => "account"],
  ["of a vendor", () => ({ platformId: world.platformId, vendorId: world.vendorId })],
  ["of the platform that the other one runs", () => ({ platformId: world.otherPlatformId, vendorId: null })],
  ["of everything", () => "everything"],
];
const inEach = ownRows.flatMap((row) => scopes.map(([name, scope]) => [row.verb, name, row, scope] as const));
const answerOf = (attempt: Promise<unknown>) =>
  attempt.then(
    (answer) => JSON.stringify(answer) ?? "",
    (error: unknown) => String(error),
  );

describe("what everyone may do with their own account", () => {
  it.each(inEach)("%s reaches nobody else's, in the scope %s", async (_, __, { aim }, scope) => {
    const { own, other } = accounts;
    const before = await rowsOf(other);
    expect(before.length).toBeGreaterThan(6);
    for (const believed of [scope(), "everything" as const]) {
      const attempt = aim(other, own);
      const acting = inScope(own.actor, scope(), (ctx) => attempt({ ...ctx, scope: believed }), database.db);
      const answer = await answerOf(acting);
      for (const mark of other.marks) expect(answer).not.toContain(mark);
    }
    expect(await rowsOf(other)).toEqual(before);
  });

  it.each(ownRows)("$verb works in the scope of the account, on what is one's own", async ({ aim, verb }) => {
    const { own } = accounts;
    await inScope(own.actor, "account", aim(own, own), database.db);
    const events = await database.sql`select action from audit_events where actor_id = ${own.userId}`;
    expect(events.some(({ action }) => action !== "session.start")).toBe(!/^(list|find|count)/.test(verb));
  });

  const personal = ownRows.filter((row: OwnRow) => row.isPersonal !== false);

  it.each(personal)("$verb is not for someone who is not signed in, nor for a token", async ({ aim }) => {
    const { own } = accounts;
    const before = await fingerprints(database.sql);
    for (const actor of [nobody, { ...own.actor, scopes: tokenScopes }]) {
      for (const scope of ["account", "everything"] as const) {
        const attempt = async () => inScope(actor, scope, async (ctx) => aim(own, own)(ctx), database.db);
        await expect(attempt()).rejects.toThrow(Forbidden);
      }
    }
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it.each(ownRows.filter((row) => row.isPersonal === false))(
    "$verb tells someone without roles nothing",
    async (row) => {
      const { own, other } = accounts;
      const actor = { userId: own.userId, roles: [] };
      expect(await inScope(actor, "account", row.aim(other, own), database.db)).toEqual([]);
      expect(await inScope(nobody, "everything", row.aim(other, own), database.db)).toEqual([]);
    },
  );

  it("someone else's session cannot be ended: it is not there", async () => {
    const { own, other } = accounts;
    for (const scope of ["account", "everything"] as const) {
      const [row] = ownRows.filter(({ verb }) => verb === "endSession");
      const ending = inScope(own.actor, scope, row?.aim(other, own) ?? nothing, database.db);
      await expect(ending).rejects.toThrow(NotFound);
    }
    const found = await database.run((ctx) => findSession(ctx, { sessionId: other.sessionId }));
    expect(found?.person.id).toBe(other.userId);
    expect(await database.db.$count(sessions, eq(sessions.userId, other.userId))).toBe(2);
  });
});

const nothing = async () => undefined;
