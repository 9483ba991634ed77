import { and, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { apiTokens } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, Forbidden } from "../errors";
import { lockName } from "../lock";
import { parse } from "../parse";
import { authorise, can } from "../policy";
import { hashSecret, newSecret } from "../secret";
import { auditedPlace, type RoleColumns, roleColumns } from "../users/role";
import { roleSubject } from "../users/role-subject";
import { type TokenInput, tokenPrefix, tokenSchema } from "./token";

/** Most tokens of people that work at a time for a vendor, for a platform, or for the installation. */
export const mostTokens = 50;

/**
 * Makes a token with which another system acts with a role, for some actions and some time.
 *
 * @returns the token, which is stored nowhere: it can be shown this once.
 * @throws Invalid; Forbidden also where the actor may not do themselves what the token is to be able to; NotFound;
 *   Conflict("tokens") where there are as many as there may be. Scripts are held to no number, and do not count.
 */
export async function createToken(ctx: Context, input: TokenInput): Promise<{ tokenId: string; token: string }> {
  const { name, role, scopes, expiresInDays } = parse(tokenSchema, input);
  const columns = roleColumns(role);
  const subject = await roleSubject(ctx, columns);
  authorise(ctx, "token.create", subject);
  const denied = scopes.filter((scope) => !can(ctx.actor, scope, subject));
  if (denied.length) throw new Forbidden(`You may not do yourself what the token could: ${denied.join(", ")}.`);
  if (ctx.actor.userId !== null) await refuseMore(ctx, columns);
  const token = tokenPrefix + newSecret().secret;
  const expiresAt = sql`now() + make_interval(days => ${expiresInDays})`;
  const [stored] = await ctx.db
    .insert(apiTokens)
    .values({ ...columns, name, scopes, tokenHash: hashSecret(token), expiresAt, createdBy: ctx.actor.userId })
    .returning({ id: apiTokens.id });
  if (!stored) throw new Error("The token was not stored.");
  const detail = { name, kind: role.kind, scopes, expiresInDays };
  await audit(ctx, { action: "token.create", ...auditedPlace(ctx, columns), subjectId: stored.id, detail });
  return { tokenId: stored.id, token };
}

async function refuseMore(ctx: Context, { platformId, vendorId }: RoleColumns): Promise<void> {
  await lockName(ctx, `tokens of ${vendorId ?? platformId ?? "the installation"}`);
  const isAbout = and(
    platformId ? eq(apiTokens.platformId, platformId) : isNull(apiTokens.platformId),
    vendorId ? eq(apiTokens.vendorId, vendorId) : isNull(apiTokens.vendorId),
  );
  const isLive = and(isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, sql`now()`));
  const live = await ctx.db.$count(apiTokens, and(isAbout, isLive, isNotNull(apiTokens.createdBy)));
  if (live < mostTokens) return;
  throw new Conflict("tokens", `There are ${mostTokens} tokens already. Revoke one that is not used any more first.`);
}
