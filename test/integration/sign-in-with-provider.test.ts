import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findProviderUser, type ProviderIdentity } from "@/cms/users/sign-in-with-provider";
import { providerAccounts, users } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { anEmail, aPerson } from "@/test/factories";

const database = testDatabase();
let person: Awaited<ReturnType<typeof aPerson>>;

beforeEach(async () => {
  person = await database.run((ctx) => aPerson(ctx));
});

const find = (given: Partial<ProviderIdentity> = {}) => {
  const accountId = crypto.randomUUID();
  const identity = { provider: "google", accountId, email: person.email, isEmailVerified: true, ...given };
  return database.run((ctx) => findProviderUser(ctx, identity));
};
const linksOf = (userId: string) => database.db.$count(providerAccounts, eq(providerAccounts.userId, userId));

describe("a provider's account", () => {
  const refused: Array<[what: string, given: () => Partial<ProviderIdentity>, refusal: string]> = [
    ["without an address", () => ({ email: null }), "no-email"],
    ["with an empty address", () => ({ email: "" }), "no-email"],
    ["with something that is no address", () => ({ email: `${person.email}, else@oms.lu` }), "no-email"],
    ["with an address that is not verified", () => ({ isEmailVerified: false }), "unverified-email"],
    ["with an address that has no account here", () => ({ email: anEmail() }), "no-account"],
  ];

  it.each(refused)("%s signs nobody in, is linked to nobody and makes no account", async (_, given, refusal) => {
    const [people, links] = [await database.db.$count(users), await database.db.$count(providerAccounts)];
    expect(await find(given())).toEqual({ refusal });
    expect(await database.db.$count(users)).toBe(people);
    expect(await database.db.$count(providerAccounts)).toBe(links);
    const [event] = await database.sql`select action, detail from audit_events order by at desc limit 1`;
    expect(event).toEqual({ action: "session.refuse", detail: { method: "google", reason: refusal } });
  });

  it("is not linked later because someone with the address came by unverified first", async () => {
    const accountId = crypto.randomUUID();
    await find({ accountId, isEmailVerified: false });
    expect(await find({ accountId, email: anEmail() })).toEqual({ refusal: "no-account" });
    expect(await linksOf(person.userId)).toBe(0);
  });

  it("with a verified address is linked to its user, once, however it is written", async () => {
    const accountId = crypto.randomUUID();
    expect(await find({ accountId, email: ` ${person.email.toUpperCase()}` })).toEqual({ userId: person.userId });
    expect(await find({ accountId })).toEqual({ userId: person.userId });
    expect(await linksOf(person.userId)).toBe(1);
  });

  it.each([
    ["of nobody", () => anEmail()],
    ["that is gone", () => null],
  ])("stays its user's when its address becomes one %s", async (_, email) => {
    const accountId = crypto.randomUUID();
    await find({ accountId });
    expect(await find({ accountId, email: email(), isEmailVerified: false })).toEqual({ userId: person.userId });
  });

  it("stays its user's when its address becomes someone else's", async () => {
    const accountId = crypto.randomUUID();
    await find({ accountId });
    const other = await database.run((ctx) => aPerson(ctx));
    expect(await find({ accountId, email: other.email })).toEqual({ userId: person.userId });
    expect(await linksOf(other.userId)).toBe(0);
  });

  it("is one of several that a user may have, each its own", async () => {
    const other = await database.run((ctx) => aPerson(ctx));
    const accountId = "1";
    expect(await find({ accountId })).toEqual({ userId: person.userId });
    expect(await find({ provider: "github" })).toEqual({ userId: person.userId });
    const same = { provider: "oidc", accountId, email: other.email };
    expect(await find(same)).toEqual({ userId: other.userId });
    expect([await linksOf(person.userId), await linksOf(other.userId)]).toEqual([2, 1]);
  });
});
