import { randomUUID } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { Forbidden } from "@/cms/errors";
import { type Action, type Actor, nobody, type Role } from "@/cms/policy";
import { createToken } from "@/cms/tokens/create-token";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { revokeToken } from "@/cms/tokens/revoke-token";
import { tokenScopes } from "@/cms/tokens/token";
import type { GrantedRole } from "@/cms/users/role";
import { apiTokens, auditEvents } from "@/db/schema";
import { everyRow, fingerprints } from "@/test/catalogue";
import { aPerson } from "@/test/factories";
import { lists } from "./lists";
import { cases } from "./matrix";
import { neededActions } from "./needed-actions";
import { type Attempt, attemptBy, ending, entitled, ofVendor, type Row, unentitled } from "./whose";
import { database, run, world } from "./world";

/** A token of the role, made by a user of its own who may do everything. */
async function aToken(role: GrantedRole, scopes: readonly Action[]) {
  const { userId: createdBy } = await run((ctx) => aPerson(ctx, { roles: [{ kind: "super-admin" }] }));
  const wanted = tokenScopes.filter((each) => scopes.includes(each));
  const input = { name: randomUUID(), role, scopes: wanted, expiresInDays: 1 };
  const actor: Actor = { userId: createdBy, roles: [{ kind: "system" }] };
  const made = await inScope(actor, "everything", (ctx) => createToken(ctx, input), database.db);
  return { ...made, createdBy };
}

const actorOf = async (token: string) => (await run((ctx) => findTokenActor(ctx, { token }))) ?? nobody;

const known = new Map<string, Promise<Actor>>();

/** Who acts with a token of the role, which rows share: what they try leaves it as it is. */
function acting(role: GrantedRole, scopes: readonly Action[], how: "valid" | Ending = "valid"): Promise<Actor> {
  const key = JSON.stringify([role, scopes, how]);
  const found =
    known.get(key) ?? aToken(role, scopes).then((made) => (how === "valid" ? taken(made) : ended(made, how)));
  known.set(key, found);
  return found;
}

/** Who acts with a token, which makes room for others then. */
async function taken(made: Awaited<ReturnType<typeof aToken>>): Promise<Actor> {
  const actor = await actorOf(made.token);
  await ended(made, "revoked");
  return actor;
}

/** A role as it is given to someone, whatever the vendor decides about its editors. */
const granted = (role: Exclude<Role, { kind: "system" }>): GrantedRole =>
  role.kind === "vendor-editor" ? { kind: role.kind, vendorId: role.vendorId } : role;

/** A token has one role. */
const single = (roles: readonly Role[]): GrantedRole[] =>
  roles.length === 1 ? roles.flatMap((role) => (role.kind === "system" ? [] : granted(role))) : [];

const needed = ({ verb }: Row) => neededActions[verb] ?? [];
const isPersonal = (row: Row) => !needed(row).every((action) => tokenScopes.includes(action));
const allBut = (row: Row) => tokenScopes.filter((action) => !needed(row).includes(action));

type Ending = "expired" | "revoked";

async function ended(token: Awaited<ReturnType<typeof aToken>>, how: Ending): Promise<Actor> {
  await run(({ db }) =>
    db
      .update(apiTokens)
      .set(how === "expired" ? { expiresAt: sql`now()` } : { revokedAt: sql`now()` })
      .where(eq(apiTokens.id, token.tokenId)),
  );
  return actorOf(token.token);
}

describe("a token may do what its scopes and its role both allow", () => {
  it("each verb's action is known", () => {
    expect(cases.filter(([, row]) => !needed(row).length).map(([name]) => name)).toEqual([]);
  });

  it.each(cases.filter(([, row]) => !isPersonal(row)))("%s", async (_, row) => {
    for (const [roles, scope] of entitled[row.whose]) {
      for (const role of single(roles())) {
        const attempt = await row.arrange();
        const actor = await acting(role, needed(row));
        const [before, recorded] = [await fingerprints(database.sql), await recordedOf(actor)];
        await attemptBy(actor, scope(), attempt);
        if (row.isQuery) expect(await fingerprints(database.sql)).toEqual(before);
        else if (row.isUnrecorded) expect(await fingerprints(database.sql)).not.toEqual(before);
        else expect(await recordedOf(actor)).toBeGreaterThan(recorded);
      }
    }
  });

  const recordedOf = ({ userId }: Actor) => database.db.$count(auditEvents, eq(auditEvents.actorId, userId ?? ""));
});

describe("a token may do nothing else", () => {
  const refused = async (attempt: Attempt, actors: Actor[], scopes: Array<Parameters<typeof attemptBy>[1]>) => {
    const before = await fingerprints(database.sql);
    const endings = [];
    for (const actor of actors) {
      for (const scope of scopes) endings.push(await ending(attemptBy(actor, scope, attempt)));
    }
    expect(endings.length).toBeGreaterThan(0);
    expect(new Set(endings)).toEqual(new Set([Forbidden.name]));
    expect(await fingerprints(database.sql)).toEqual(before);
  };

  it.each(cases)("%s: not without the scope, not when it has expired or was revoked", async (_, row) => {
    const attempt = await row.arrange();
    for (const [roles, scope] of entitled[row.whose]) {
      for (const role of single(roles())) {
        const actors = [
          await acting(role, allBut(row)),
          await acting(role, tokenScopes, "expired"),
          await acting(role, tokenScopes, "revoked"),
        ];
        await refused(attempt, actors, [scope()]);
      }
    }
  });

  it.each(cases)("%s: not with all scopes and the role of someone who may not", async (_, row) => {
    const attempt = await row.arrange();
    const roles = unentitled[row.whose].flatMap((each) => single(each()));
    const actors = [];
    for (const role of roles) actors.push(await acting(role, tokenScopes));
    await refused(attempt, actors, ["everything"]);
  });

  it.each(cases.filter(([, row]) => isPersonal(row)))("%s: never, whatever its scopes and role", async (_, row) => {
    const attempt = await row.arrange();
    for (const [roles, scope] of entitled[row.whose]) {
      for (const role of single(roles())) await refused(attempt, [await acting(role, tokenScopes)], [scope()]);
    }
  });

  it.each(lists)("$verb: only with $action", async ({ action, read }) => {
    const owner: GrantedRole = { kind: "vendor-owner", vendorId: world.vendorId };
    const editor: GrantedRole = { kind: "vendor-editor", vendorId: world.vendorId };
    await expect(attemptBy(await acting(owner, [action]), ofVendor(), read)).resolves.toBeTruthy();
    const without = await acting(
      owner,
      tokenScopes.filter((each) => each !== action),
    );
    await refused(read, [without, await acting(editor, tokenScopes)], [ofVendor()]);
  });
});

describe("a token", () => {
  const editor = (): GrantedRole => ({ kind: "vendor-editor", vendorId: world.vendorId });
  const rowOf = async (tokenId: string) => {
    const [row] = await database.db
      .select()
      .from(apiTokens)
      .where(inArray(apiTokens.id, [tokenId]));
    return row;
  };

  it("is stored as a hash and nowhere else: no row of any table holds it", async () => {
    const { token } = await aToken(editor(), ["page.read"]);
    expect(token).toMatch(/^orion_[0-9a-f]{64}$/);
    const rows = Object.values(await everyRow(database.sql)).flat();
    expect(rows.filter((row) => row.includes(token) || row.includes(token.replace("orion_", "")))).toEqual([]);
  });

  it("notes when it was used, and not before", async () => {
    const { token, tokenId } = await aToken(editor(), ["page.read"]);
    expect((await rowOf(tokenId))?.lastUsedAt).toBeNull();
    await actorOf(token);
    expect((await rowOf(tokenId))?.lastUsedAt).toBeInstanceOf(Date);
  });

  it.each(["expired", "revoked"] as const)("that was %s is nobody, and its use is not noted", async (how) => {
    const made = await aToken(editor(), ["page.read"]);
    expect(await ended(made, how)).toBe(nobody);
    expect((await rowOf(made.tokenId))?.lastUsedAt).toBeNull();
  });

  it("that nobody made is nobody's", async () => {
    const { token } = await aToken(editor(), ["page.read"]);
    for (const other of ["", "orion_", `${token}x`, token.slice(0, -1), token.toUpperCase(), ` ${token}`]) {
      expect(await run((ctx) => findTokenActor(ctx, { token: other }))).toBeNull();
    }
  });

  it("that was revoked stays revoked, and cannot be revoked again", async () => {
    const { token, tokenId } = await aToken(editor(), ["page.read"]);
    await run((ctx) => revokeToken(ctx, { tokenId }));
    expect(await actorOf(token)).toBe(nobody);
    await expect(run((ctx) => revokeToken(ctx, { tokenId }))).rejects.toThrow("does not exist");
  });

  it("with a personal action among its stored scopes cannot use it", async () => {
    const { token, tokenId } = await aToken(editor(), ["page.read"]);
    const scopes = [
      "page.read",
      "people.invite",
      "token.create",
      "session.end",
      "people.remove",
      "token.revoke",
      "no.such",
    ];
    await run(({ db }) => db.update(apiTokens).set({ scopes }).where(eq(apiTokens.id, tokenId)));
    expect((await actorOf(token)).scopes).toEqual(["page.read"]);
  });

  it.each(["people.invite", "people.remove", "session.end", "token.create", "token.revoke"])(
    "cannot be made for %s",
    async (scope) => {
      const input = { name: "Till", role: editor(), scopes: [scope as never], expiresInDays: 1 };
      await expect(run((ctx) => createToken(ctx, input))).rejects.toThrow("scopes");
    },
  );

  it("is not made by someone who may not do themselves what it could", async () => {
    const actor: Actor = { userId: world.userId, roles: [{ kind: "vendor-owner", vendorId: world.vendorId }] };
    const input = {
      name: "Till",
      role: editor(),
      scopes: ["page.read" as const, "page.lock" as const],
      expiresInDays: 1,
    };
    const making = attemptBy(actor, ofVendor(), (ctx) => createToken(ctx, input));
    await expect(making).rejects.toThrow(Forbidden);
    await expect(making).rejects.toThrow("page.lock");
  });

  it.each([0, -1, 1.5, 367])("is not good for %s days", async (expiresInDays) => {
    const input = { name: "Till", role: editor(), scopes: ["page.read" as const], expiresInDays };
    await expect(run((ctx) => createToken(ctx, input))).rejects.toThrow("expiresInDays");
  });
});
