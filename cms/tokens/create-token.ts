import { sql } from "drizzle-orm";
import { apiTokens } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Forbidden } from "../errors";
import { parse } from "../parse";
import { authorise, can } from "../policy";
import { hashSecret, newSecret } from "../secret";
import { auditedPlace, roleColumns } from "../users/role";
import { roleSubject } from "../users/role-subject";
import { type TokenInput, tokenPrefix, tokenSchema } from "./token";

/**
 * Makes a token with which another system acts with a role, for some actions and some time.
 *
 * @returns the token, which is stored nowhere: it can be shown this once.
 * @throws Invalid; Forbidden also where the actor may not do themselves what the token is to be able to; NotFound.
 */
export async function createToken(ctx: Context, input: TokenInput): Promise<{ tokenId: string; token: string }> {
  const { name, role, scopes, expiresInDays } = parse(tokenSchema, input);
  const columns = roleColumns(role);
  const subject = await roleSubject(ctx, columns);
  authorise(ctx, "token.create", subject);
  const denied = scopes.filter((scope) => !can(ctx.actor, scope, subject));
  if (denied.length) throw new Forbidden(`You may not do yourself what the token could: ${denied.join(", ")}.`);
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
