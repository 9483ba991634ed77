import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { takeCall } from "@/cms/calls/take-call";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { answerOnce, type KeptAnswer } from "@/cms/idempotency/answer-once";
import { KeyInUse, onceFree } from "@/cms/idempotency/key-in-use";
import { mostKept, NoRoom, takeRoom } from "@/cms/idempotency/take-room";
import { findTenant } from "@/cms/memberships/find-tenant";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { activatePlatform, deactivatePlatform } from "@/cms/platforms/activate-platform";
import { listAdministered } from "@/cms/platforms/list-administered";
import { type Actor, can, type Role, system } from "@/cms/policy";
import { createToken } from "@/cms/tokens/create-token";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { removeExpired } from "@/cms/users/remove-expired";
import { listOwnVendors } from "@/cms/vendors/list-own-vendors";
import { idempotencyKeys } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPerson, aPlatform, aTier, aUser, aVendor } from "@/test/factories";

const database = testDatabase();
const run: typeof database.run = (work) => database.run(work);

const as = <T>(actor: Actor, work: (ctx: Context) => Promise<T>) => inScope(actor, "everything", work, database.db);
const acting = (...roles: Role[]): Actor => ({ userId: null, roles });

describe("the tenant that an address names", () => {
  const code = () => `t${randomUUID().slice(0, 8)}`;
  const [platform, other, vendor] = [code(), code(), code()];
  const ids = { platformId: "", vendorId: "", otherId: "" };

  beforeAll(async () => {
    await run(async (ctx) => {
      ids.platformId = await aPlatform(ctx, { code: platform });
      ids.otherId = await aPlatform(ctx, { code: other });
      ids.vendorId = await aVendor(ctx, ids.platformId, { code: vendor });
    });
  });

  const found = (actor: Actor, names: { platform: string; vendor?: string }) =>
    as(actor, (ctx) => findTenant(ctx, names)).then(
      ({ platformId, vendorId }) => [platformId, vendorId],
      (error: unknown) => (error instanceof NotFound ? error.message : error),
    );
  const unknown = "There is no such platform, or no such vendor on it, among those that you work for.";

  it("is found by those who work there", async () => {
    const { platformId, vendorId } = ids;
    const [whole, member] = [{ platform }, { platform, vendor }];
    for (const admin of [acting({ kind: "super-admin" }), acting({ kind: "platform-admin", platformId })]) {
      expect(await found(admin, whole)).toEqual([platformId, ""]);
      expect(await found(admin, member)).toEqual([platformId, vendorId]);
    }
    const people: Role[] = [
      { kind: "vendor-owner", vendorId },
      { kind: "vendor-editor", vendorId, mayPublish: false },
    ];
    for (const role of people) {
      expect(await found(acting(role), member)).toEqual([platformId, vendorId]);
      expect(await found(acting(role), whole)).toBe(unknown);
    }
  });

  it("is not told from one that does not exist to anybody else", async () => {
    const { platformId, otherId } = ids;
    const neighbourId = await run((ctx) => aVendor(ctx, platformId));
    const strangers = [
      acting(),
      acting({ kind: "platform-admin", platformId: otherId }),
      acting({ kind: "vendor-owner", vendorId: neighbourId }),
    ];
    for (const stranger of strangers) {
      for (const names of [{ platform }, { platform, vendor }, { platform: code() }, { platform, vendor: code() }]) {
        expect(await found(stranger, names)).toBe(unknown);
      }
    }
    expect(await found(acting({ kind: "super-admin" }), { platform: other, vendor }), "no member there").toBe(unknown);
  });

  it("is a token's where its maker works too, and where the vendor goes on to it is nothing", async () => {
    const { platformId, vendorId, otherId } = ids;
    const admin: Role = { kind: "platform-admin", platformId };
    const { userId } = await run((ctx) => aPerson(ctx, { roles: [{ kind: "platform-admin", platformId }] }));
    const key = { name: "Key", role: { kind: "vendor-owner" as const, vendorId }, expiresInDays: 1 };
    const made = await inScope(
      { userId, roles: [admin] },
      { platformId, vendorId: null },
      (ctx) => createToken(ctx, { ...key, scopes: ["page.read", "vendor.read"] }),
      database.db,
    );
    const tierId = await run((ctx) => aTier(ctx));
    await run((ctx) => joinPlatform(ctx, { platformId: otherId, vendorId, tierId }));
    const actor = await run((ctx) => findTokenActor(ctx, made));
    if (!actor) throw new Error("no actor");
    expect(await found(actor, { platform, vendor })).toEqual([platformId, vendorId]);
    expect(await found(actor, { platform: other, vendor })).toBe(unknown);
    expect(can(actor, "page.read", { platformId: otherId, vendorId })).toBe(false);
    const [own] = await as(actor, listOwnVendors);
    expect(own?.memberships.map((each) => each.platformId)).toEqual([platformId]);
    await run((ctx) => leavePlatform(ctx, { platformId: otherId, vendorId }));
  });

  it("is nowhere any more what a super admin's token administered, once they are one no longer", async () => {
    const roles: Role[] = [{ kind: "super-admin" }];
    const once: Actor = { userId: null, roles, maker: [{ kind: "platform-admin", platformId: ids.platformId }] };
    expect(await as({ userId: null, roles }, listAdministered)).not.toEqual([]);
    expect(await as(once, listAdministered)).toEqual([]);
  });

  it("is no vendor's any more when the platform closes, or the vendor leaves", async () => {
    const { platformId, vendorId } = ids;
    const owner = acting({ kind: "vendor-owner", vendorId });
    await run((ctx) => deactivatePlatform(ctx, { platformId }));
    expect(await found(owner, { platform, vendor })).toBe(unknown);
    expect(await found(acting({ kind: "super-admin" }), { platform, vendor })).toEqual([platformId, vendorId]);
    await run((ctx) => activatePlatform(ctx, { platformId }));
    await run((ctx) => leavePlatform(ctx, { platformId, vendorId }));
    expect(await found(owner, { platform, vendor })).toBe(unknown);
  });
});

describe("a call with a key", () => {
  const answer = (body: unknown): KeptAnswer => ({ status: 201, body, etag: null, location: null });
  const call = (more: Partial<Parameters<typeof answerOnce>[1]> = {}) => ({
    owner: "somebody",
    key: randomUUID() as string | null,
    operation: "makeSomething",
    input: { name: "one" },
    ...more,
  });
  /** Makes a user, which is what happened. */
  const make = (given: ReturnType<typeof call>) =>
    onceFree(() =>
      inScope(system, "everything", (ctx) => answerOnce(ctx, given, async () => answer(await aUser(ctx))), database.db),
    );
  const users = () => run(({ db }) => db.execute(sql`select count(*)::int as n from users`)).then(([row]) => row?.n);

  it("is done once and answered alike, however parallel it comes", async () => {
    const before = Number(await users());
    const given = call();
    // As callers do who are told to come again.
    const insist = (): Promise<KeptAnswer> =>
      make(given).catch((error: unknown) => {
        if (error instanceof KeyInUse) return insist();
        throw error;
      });
    const answers = await Promise.all(Array.from({ length: 20 }, insist));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await users()).toBe(before + 1);
  });

  it("is told at once while it is being answered, and nobody waits for it with a connection in hand", async () => {
    const given = call();
    const once = (work: () => Promise<KeptAnswer>) =>
      inScope(system, "everything", (ctx) => answerOnce(ctx, given, work), database.db);
    const first = await once(async () => {
      // More than the pool has connections: had they waited for this one, it would wait for them.
      const repeats = Array.from({ length: 30 }, () => once(async () => answer("second")));
      for (const repeat of await Promise.allSettled(repeats)) {
        expect(repeat).toMatchObject({ status: "rejected", reason: expect.any(KeyInUse) });
      }
      return answer("first");
    });
    expect(first).toEqual(answer("first"));
    expect(await once(async () => answer("second"))).toEqual(answer("first"));
  });

  it("is not kept, and nothing is done, where more is kept for its caller than there is room for", async () => {
    const owner = randomUUID();
    const before = await users();
    const large = async (ctx: Context) => answer([await aUser(ctx), "x".repeat(1000)]);
    const sending = () =>
      inScope(system, "everything", (ctx) => answerOnce(ctx, call({ owner }), () => large(ctx)), database.db);
    await run((ctx) => takeRoom(ctx, owner, mostKept - 1500));
    expect((await sending()).status).toBe(201);
    await expect(sending()).rejects.toThrow(NoRoom);
    expect(await users()).toBe(Number(before) + 1);
    expect((await make(call())).status, "another’s room is their own").toBe(201);
  });

  it("is another call's with another content, operation or caller", async () => {
    const given = call();
    const first = await make(given);
    for (const change of [{ input: { name: "two" } }, { operation: "makeAnother" }]) {
      const refused = await make({ ...given, ...change }).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Invalid);
      expect((refused as Invalid).problems).toMatchObject([{ path: "Idempotency-Key" }]);
    }
    expect((await make({ ...given, owner: "somebody else" })).body).not.toEqual(first.body);
  });

  it("may be sent again when it was refused", async () => {
    const given = call();
    const refused = inScope(
      system,
      "everything",
      (ctx) => answerOnce(ctx, given, () => Promise.reject(new Conflict("slug", "It is taken."))),
      database.db,
    );
    await expect(refused).rejects.toThrow("It is taken.");
    expect((await make(given)).status).toBe(201);
  });

  it("without one is done each time", async () => {
    const given = call({ key: null });
    expect((await make(given)).body).not.toEqual((await make(given)).body);
  });

  it("is forgotten after a day", async () => {
    const given = call({ owner: "long ago" });
    const first = await make(given);
    await database.sql`alter table idempotency_keys no force row level security`;
    await database.sql`update idempotency_keys set created_at = now() - interval '25 hours' where owner = 'long ago'`;
    await database.sql`alter table idempotency_keys force row level security`;
    await run(removeExpired);
    expect((await make(given)).body).not.toEqual(first.body);
    expect(await run(({ db }) => db.$count(idempotencyKeys)), "the scope of upkeep sees them all").toBeGreaterThan(1);
  });
});

describe("calls are counted", () => {
  it("by who makes them, until there are too many", async () => {
    const name = randomUUID();
    const take = () => run((ctx) => takeCall(ctx, { name, kind: "nobody" }));
    expect(await take()).toMatchObject({ limit: 60, remaining: 59, isOver: false });
    for (let taken = 1; taken < 60; taken += 1) await take();
    const over = await take();
    expect(over).toMatchObject({ remaining: 0, isOver: true });
    expect(over.resetS).toBeGreaterThan(0);
    expect(over.resetS).toBeLessThanOrEqual(60);
    expect(await run((ctx) => takeCall(ctx, { name: randomUUID(), kind: "nobody" }))).toMatchObject({ isOver: false });
  });

  it("of nobody known, together for all addresses that one customer has", async () => {
    const network = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
    const take = (address: string) => run((ctx) => takeCall(ctx, { name: address, kind: "nobody" }));
    expect(await take(`${network}::1`)).toMatchObject({ remaining: 59 });
    expect(await take(`${network}:ffff::9`)).toMatchObject({ remaining: 58 });
    expect(await take("2001:db8:0:1::1")).toMatchObject({ remaining: 59 });
  });
});
