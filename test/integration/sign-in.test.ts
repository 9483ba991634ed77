import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { nobody } from "@/cms/policy";
import { hashSecret } from "@/cms/secret";
import { findSession } from "@/cms/sessions/find-session";
import { forgiveAttempts, takeAttempt } from "@/cms/users/attempts";
import { requestReset } from "@/cms/users/request-reset";
import { resetPassword } from "@/cms/users/reset-password";
import { connect } from "@/db/client";
import { auditEvents, rateLimits, sessions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aClient, anEmail, aPerson, origin } from "@/test/factories";
import { secretSentTo, trySignIn } from "@/test/identity";
import { isSomeoneWaiting } from "@/test/overlap";

const database = testDatabase();
const password = "correct horse battery";
const wrong = "incorrect horse battery";
let person: Awaited<ReturnType<typeof aPerson>>;

beforeEach(async () => {
  person = await database.run((ctx) => aPerson(ctx, { password }));
});

type Given = Partial<Parameters<typeof trySignIn>[1]>;
const attempt = (given: Given = {}) => trySignIn(database.db, { email: person.email, password, ...given });
const times = async (count: number, given: Given) => {
  for (let each = 0; each < count; each++) await attempt(given);
};
const sessionsOf = (userId: string) => database.db.$count(sessions, eq(sessions.userId, userId));

describe("signing in", () => {
  it("works with the right password, and makes a session of that account", async () => {
    const signedIn = await attempt();
    expect(signedIn).toMatchObject({ userId: person.userId });
    const sessionId = typeof signedIn === "object" ? (signedIn?.sessionId ?? "") : "";
    const session = await database.run((ctx) => findSession(ctx, { sessionId }));
    expect(session?.person.email).toBe(person.email);
  });

  it("makes a new session each time", async () => {
    const [first, second] = [await attempt(), await attempt()];
    expect(first).not.toEqual(second);
    expect(await sessionsOf(person.userId)).toBe(2);
  });

  it("does not mind upper case and spaces in the address", async () => {
    expect(await attempt({ email: `  ${person.email.toUpperCase()}\t` })).toMatchObject({ userId: person.userId });
  });

  it("finds an address that is stored in upper case", async () => {
    const { userId, email } = await database.run((ctx) =>
      aPerson(ctx, { password, email: `Jean.${crypto.randomUUID()}@Example.LU` }),
    );
    expect(await attempt({ email })).toMatchObject({ userId });
  });

  const refused: Array<[what: string, given: () => Given]> = [
    ["a wrong password", () => ({ password: wrong })],
    ["the password in other case", () => ({ password: password.toUpperCase() })],
    ["the password with a space", () => ({ password: `${password} ` })],
    ["no password", () => ({ password: "" })],
    ["a password a million characters long", () => ({ password: password.repeat(50_000) })],
    ["an unknown address", () => ({ email: anEmail() })],
    ["someone else's password", () => ({ password: "the password of somebody" })],
  ];

  it.each(refused)("with %s is refused, makes no session and is recorded", async (_, given) => {
    await database.run((ctx) => aPerson(ctx, { password: "the password of somebody" }));
    const count = () => database.db.$count(auditEvents, eq(auditEvents.action, "session.refuse"));
    const [before, recorded] = [await database.db.$count(sessions), await count()];
    expect(await attempt(given())).toBeNull();
    expect(await database.db.$count(sessions)).toBe(before);
    expect(await count()).toBe(recorded + 1);
  });

  it("is refused to an account without a password, whatever is typed", async () => {
    const { email } = await database.run((ctx) => aPerson(ctx));
    for (const typed of ["", "null", "no account has this password", password]) {
      expect(await attempt({ email, password: typed })).toBeNull();
    }
  });
});

describe("guesses", () => {
  it("lock the account after ten, also for the right password and from other addresses", async () => {
    await times(10, { password: wrong });
    expect(await attempt()).toBe("locked");
    expect(await attempt({ client: aClient() })).toBe("locked");
    expect(await sessionsOf(person.userId)).toBe(0);
  });

  it("are ten, not nine: the tenth is still looked at", async () => {
    await times(9, { password: wrong });
    expect(await attempt()).toMatchObject({ userId: person.userId });
  });

  it("lock an unknown address alike, so that a lock tells of no account", async () => {
    const email = anEmail();
    await times(10, { email, password: wrong });
    expect(await attempt({ email })).toBe("locked");
  });

  it("count for the account, however its address is written", async () => {
    await times(5, { password: wrong });
    await times(5, { password: wrong, email: ` ${person.email.toUpperCase()} ` });
    expect(await attempt()).toBe("locked");
  });

  it("lock nobody else's account", async () => {
    await times(11, { password: wrong });
    const other = await database.run((ctx) => aPerson(ctx, { password }));
    expect(await attempt({ email: other.email })).toMatchObject({ userId: other.userId });
  });

  it("lock the address that they come from after a hundred, for every account", async () => {
    const { address } = aClient();
    const take = () =>
      inScope(
        nobody,
        "everything",
        (ctx) => takeAttempt(ctx, { kind: "signIn", email: anEmail(), address }),
        database.db,
      );
    const waits = [];
    for (let each = 0; each < 100; each++) waits.push(await take());
    expect(new Set(waits)).toEqual(new Set([null]));
    expect(await take()).toBeGreaterThan(0);
    expect(await attempt({ client: { address, userAgent: "Test" } })).toBe("locked");
    expect(await attempt()).toMatchObject({ userId: person.userId });
  });

  it("are forgiven by a success: to the account, and to its address as many as it took", async () => {
    const client = aClient();
    await times(9, { password: wrong, client });
    await attempt({ client });
    await times(9, { password: wrong, client });
    expect(await attempt({ client })).toMatchObject({ userId: person.userId });
    const [counted] = await database.db
      .select()
      .from(rateLimits)
      .where(eq(rateLimits.key, `sign-in-address:${client.address}`));
    expect(counted?.points).toBe(18);
  });

  it("are forgiven by a new password that a mailed link sets", async () => {
    await times(12, { password: wrong });
    await database.run((ctx) => requestReset(ctx, { email: person.email, origin }));
    const secret = await secretSentTo(database, person.email);
    const next = "a new password";
    await database.run((ctx) => resetPassword(ctx, { secret, password: next, address: aClient().address }));
    expect(await attempt({ password: next })).toMatchObject({ userId: person.userId });
  });

  it("do not make a lock longer, and the lock ends", async () => {
    await times(11, { password: wrong });
    const key = `sign-in-account:${hashSecret(person.email)}`;
    const lockedUntil = async () => {
      const [counted] = await database.db.select().from(rateLimits).where(eq(rateLimits.key, key));
      return counted?.expire;
    };
    const before = await lockedUntil();
    await times(5, { password: wrong });
    expect(before).toBeInstanceOf(Date);
    expect(await lockedUntil()).toEqual(before);
    await database.sql`update rate_limits set expire = now() - interval '1 second'`;
    expect(await attempt()).toMatchObject({ userId: person.userId });
  });

  it("of two hundred at once over two servers, ten reach the password", async () => {
    const server = () => connect(database.serverUrl, { role: "orion_app" });
    const servers = [server(), server()];
    const guesses = Array.from({ length: 200 }, (_, index) => servers[index % 2]?.db ?? database.db).map((db) =>
      trySignIn(db, { email: person.email, password: wrong }),
    );
    const endings = await Promise.all(guesses);
    await Promise.all(servers.map(({ close }) => close()));
    const looked = eq(auditEvents.subjectId, person.userId);
    expect(await database.db.$count(auditEvents, looked)).toBe(10);
    expect(endings.filter((ending) => ending === null)).toHaveLength(10);
    expect(endings.filter((ending) => ending === "locked")).toHaveLength(190);
  });

  it("and a success at the same moment do not wait for each other in a circle", async () => {
    const same = { kind: "signIn" as const, email: person.email, address: aClient().address };
    await database.run((ctx) => takeAttempt(ctx, same));
    const endings = await database.run(async (ctx) => {
      await takeAttempt(ctx, { ...same, email: anEmail() });
      const forgiving = database.run((other) => forgiveAttempts(other, same));
      while (!(await isSomeoneWaiting(database.sql)));
      return { taken: await takeAttempt(ctx, same), forgiving: Promise.allSettled([forgiving]) };
    });
    expect(endings.taken).toBeNull();
    expect((await endings.forgiving)[0]?.status).toBe("fulfilled");
  });
});
