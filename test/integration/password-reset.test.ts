import { beforeEach, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { Conflict, Invalid } from "@/cms/errors";
import { hashSecret } from "@/cms/secret";
import { changePassword } from "@/cms/users/change-password";
import { requestReset } from "@/cms/users/request-reset";
import { findReset, resetPassword } from "@/cms/users/reset-password";
import { everyRow, fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { anEmail, aPerson, origin } from "@/test/factories";
import { secretSentTo, secretsSentTo, trySignIn } from "@/test/identity";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const password = "correct horse battery";
const next = "a new password";
let person: Awaited<ReturnType<typeof aPerson>>;

beforeEach(async () => {
  person = await database.run((ctx) => aPerson(ctx, { password }));
});

async function asked(): Promise<string> {
  await database.run((ctx) => requestReset(ctx, { email: person.email, origin }));
  return secretSentTo(database, person.email);
}
const reset = (secret: string, given = next) =>
  database.run((ctx) => resetPassword(ctx, { secret, password: given, address: "::1" }));
const stateOf = (secret: string) => database.run((ctx) => findReset(ctx, { secret }));
const closedLink = (state: string) => expect.objectContaining({ field: "link", detail: { state } });

describe("a reset link", () => {
  it("sets a new password, with which its owner signs in, and the old one is none any more", async () => {
    const secret = await asked();
    expect(await stateOf(secret)).toEqual({ state: "open", email: person.email });
    expect(await reset(secret)).toEqual({ email: person.email });
    expect(await trySignIn(database.db, { email: person.email, password })).toBeNull();
    expect(await trySignIn(database.db, { email: person.email, password: next })).toMatchObject({
      userId: person.userId,
    });
  });

  it("gives someone without a password one", async () => {
    person = await database.run((ctx) => aPerson(ctx));
    await reset(await asked());
    expect(await trySignIn(database.db, { email: person.email, password: next })).toMatchObject({
      userId: person.userId,
    });
  });

  const closed: Array<[what: string, state: string, arrange: () => Promise<string>]> = [
    [
      "that was used",
      "used",
      async () => {
        const secret = await asked();
        await reset(secret, "an earlier password");
        return secret;
      },
    ],
    [
      "that has expired",
      "expired",
      async () => {
        const secret = await asked();
        await database.sql`update password_resets set expires_at = now() where token_hash = ${hashSecret(secret)}`;
        return secret;
      },
    ],
    ["that nobody sent", "unknown", async () => "x".repeat(43)],
    ["that is the stored hash itself", "unknown", async () => hashSecret(await asked())],
    [
      "older than a password that another link has set",
      "used",
      async () => {
        const older = await asked();
        await reset(await asked(), "an earlier password");
        return older;
      },
    ],
    [
      "older than a password that was changed",
      "used",
      async () => {
        const older = await asked();
        const change = { current: password, next: "an earlier password", sessionId: crypto.randomUUID(), origin };
        const actor = { userId: person.userId, roles: [] };
        await inScope(actor, "account", (ctx) => changePassword(ctx, change), database.db);
        return older;
      },
    ],
  ];

  it.each(closed)("%s does nothing, says that it is %s, and whose it was to nobody", async (_, state, arrange) => {
    const secret = await arrange();
    const before = await fingerprints(database.sql);
    expect(await stateOf(secret)).toEqual({ state, email: null });
    await expect(reset(secret)).rejects.toThrow(Conflict);
    await expect(reset(secret)).rejects.toEqual(closedLink(state));
    expect(await fingerprints(database.sql)).toEqual(before);
  });

  it("works once, also when it is used twice at the same moment", async () => {
    const secret = await asked();
    const use = (given: string) => (ctx: Parameters<typeof resetPassword>[0]) =>
      resetPassword(ctx, { secret, password: given, address: "::1" });
    const second = await overlap(database, use("the first password"), use("the second password"));
    expect(second).toEqual({ status: "rejected", reason: closedLink("used") });
    const signedIn = await trySignIn(database.db, { email: person.email, password: "the first password" });
    expect(signedIn).toMatchObject({ userId: person.userId });
  });

  it("stays open when the new password is refused", async () => {
    const secret = await asked();
    await expect(reset(secret, "short")).rejects.toThrow(Invalid);
    expect((await stateOf(secret)).state).toBe("open");
  });

  it("is stored as a hash: its secret stands in the mail and in no other row", async () => {
    const secret = await asked();
    const { mails, ...others } = await everyRow(database.sql);
    expect(mails?.filter((row) => row.includes(secret))).toHaveLength(1);
    expect(
      Object.values(others)
        .flat()
        .filter((row) => row.includes(secret)),
    ).toEqual([]);
  });

  it("is new each time", async () => {
    await asked();
    await asked();
    expect(new Set(await secretsSentTo(database, person.email)).size).toBe(2);
  });

  it("is sent to nobody where there is no account, and nothing is written", async () => {
    const before = await fingerprints(database.sql);
    await database.run((ctx) => requestReset(ctx, { email: anEmail(), origin }));
    expect(await fingerprints(database.sql)).toEqual(before);
  });
});
