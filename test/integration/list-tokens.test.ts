import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { joinPlatform } from "@/cms/memberships/join-platform";
import type { Actor, Role } from "@/cms/policy";
import { createToken, mostTokens } from "@/cms/tokens/create-token";
import { listTokens } from "@/cms/tokens/list-tokens";
import { revokeToken } from "@/cms/tokens/revoke-token";
import { type GrantedRole, roleColumns } from "@/cms/users/role";
import { apiTokens, userRoles } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPlatform, aTier, aUser, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();

const token = (ctx: Context, role: GrantedRole, name: string) =>
  createToken(ctx, { name, role, scopes: ["page.read"], expiresInDays: 30 });

async function aWorld() {
  return database.run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    const vendorId = await aVendor(ctx, platformId);
    const owner: GrantedRole = { kind: "vendor-owner", vendorId };
    const userId = await aUser(ctx, "Olga Owner");
    await ctx.db.insert(userRoles).values({ userId, ...roleColumns(owner) });
    const admin: GrantedRole = { kind: "platform-admin", platformId };
    return { platformId, vendorId, owner, admin, userId };
  });
}

const as = (role: Role, scope: Scope, after?: Parameters<typeof listTokens>[1]) =>
  inScope({ userId: null, roles: [role] }, scope, (ctx) => listTokens(ctx, after), database.db);

it("tells who made a token, whose it is and when it ended, and nothing by which it could be used", async () => {
  const { platformId, vendorId, owner, userId } = await aWorld();
  const actor: Actor = { userId, roles: [{ kind: "vendor-owner", vendorId }] };
  const scope = { platformId, vendorId };
  const made = await inScope(actor, scope, (ctx) => token(ctx, owner, "By hand"), database.db);
  const stranger = await database.run((ctx) => aUser(ctx, "Nobody’s Business"));
  await database.run((ctx) => token({ ...ctx, actor: { ...ctx.actor, userId: stranger } }, owner, "By a stranger"));
  await database.run((ctx) => token(ctx, owner, "By a script"));
  await database.run(({ db }) =>
    db
      .update(apiTokens)
      .set({ expiresAt: new Date(0) })
      .where(eq(apiTokens.id, made.tokenId)),
  );
  const { tokens, next } = await as({ kind: "vendor-owner", vendorId }, scope);
  expect(tokens.map(({ name, createdBy, isExpired }) => [name, createdBy, isExpired])).toEqual([
    ["By a script", null, false],
    // Whom the vendor does not know by a role stays without a name.
    ["By a stranger", { name: null }, false],
    ["By hand", { name: "Olga Owner" }, true],
  ]);
  expect(next).toBeNull();
  expect(JSON.stringify(tokens)).not.toContain("Hash");
  expect(JSON.stringify(tokens)).not.toContain(made.token.slice(6));
});

it("holds for a platform its own and its vendors’, and says which of them its admin may revoke", async () => {
  const { platformId, vendorId, owner, admin } = await aWorld();
  const both = await database.run(async (ctx) => {
    const vendor = await aVendor(ctx, platformId);
    await joinPlatform(ctx, { platformId: await aPlatform(ctx), vendorId: vendor, tierId: await aTier(ctx) });
    return vendor;
  });
  // Each in a transaction, and so in a moment, of its own.
  await database.run((ctx) => token(ctx, admin, "Desk"));
  await database.run((ctx) => token(ctx, owner, "Till"));
  await database.run((ctx) => token(ctx, { kind: "super-admin" }, "Installer"));
  await database.run((ctx) => token(ctx, { kind: "vendor-owner", vendorId: both }, "Till of two"));
  const { tokens } = await as({ kind: "platform-admin", platformId }, { platformId, vendorId: null });
  expect(tokens.map(({ name, mayRevoke }) => [name, mayRevoke])).toEqual([
    ["Till of two", false],
    ["Till", true],
    ["Desk", true],
  ]);
  expect(
    (await as({ kind: "vendor-owner", vendorId }, { platformId, vendorId })).tokens.map(({ name }) => name),
  ).toEqual(["Till"]);
});

it("is read part by part without gaps, also while tokens are made and revoked", async () => {
  const { platformId, vendorId, owner } = await aWorld();
  const scope = { platformId, vendorId };
  const role: Role = { kind: "vendor-owner", vendorId };
  const made = await database.run(async (ctx) => {
    const ids = [];
    // In one transaction, so that all are of the same moment and the id alone tells their order.
    for (let count = 0; count < 101; count += 1) ids.push((await token(ctx, owner, `Token ${count}`)).tokenId);
    return ids;
  });
  const first = await as(role, scope);
  expect(first.tokens).toHaveLength(50);
  await database.run((ctx) => token(ctx, owner, "Newer"));
  await database.run((ctx) => revokeToken(ctx, { tokenId: first.tokens.at(-1)?.id ?? "" }));
  const second = await as(role, scope, { after: first.next });
  const third = await as(role, scope, { after: second.next });
  const read = [...first.tokens, ...second.tokens, ...third.tokens].map(({ id }) => id);
  expect(read.sort()).toEqual(made.sort());
  expect(third.next).toBeNull();
});

it("are at most fifty at a time for a vendor, also where two are made at once; what ended makes room", async () => {
  const { vendorId, owner, userId } = await aWorld();
  const make = (name: string) => (ctx: Context) => token({ ...ctx, actor: { ...ctx.actor, userId } }, owner, name);
  const ofVendor = eq(apiTokens.vendorId, vendorId);
  await database.run(async (ctx) => {
    await token(ctx, owner, "By a script");
    for (let made = 1; made < mostTokens; made += 1) await make(`Till ${made}`)(ctx);
  });
  const second = await overlap(database, make("The last"), make("One too many"));
  expect(second).toMatchObject({ status: "rejected", reason: { field: "tokens" } });
  expect(await database.db.$count(apiTokens, ofVendor)).toBe(mostTokens + 1);
  const neighbour = (await aWorld()).owner;
  await database.run((ctx) => token({ ...ctx, actor: { ...ctx.actor, userId } }, neighbour, "Elsewhere"));
  const named = (name: string) => and(ofVendor, eq(apiTokens.name, name));
  const [revoked] = await database.db.select().from(apiTokens).where(named("Till 1"));
  await database.run((ctx) => revokeToken(ctx, { tokenId: revoked?.id ?? "" }));
  await database.run(make("In place of what was revoked"));
  await expect(database.run(make("One too many"))).rejects.toMatchObject({ field: "tokens" });
  await database.db
    .update(apiTokens)
    .set({ expiresAt: new Date(0) })
    .where(named("Till 2"));
  await database.run(make("In place of what has expired"));
});
