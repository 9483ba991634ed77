import { and, eq, getTableColumns, gt, isNull, sql } from "drizzle-orm";
import { apiTokens, vendors } from "@/db/schema";
import type { Context } from "../context";
import type { Actor } from "../policy";
import { hashSecret } from "../secret";
import { findRoles } from "../users/find-roles";
import { roleOf } from "../users/role";
import { tokenScopes } from "./token";

/** Noted once a minute: calls that come at once with one token do not wait for each other's note. */
const isNoted = sql<boolean>`coalesce(${apiTokens.lastUsedAt} > now() - interval '1 minute', false)`;

/**
 * Who acts with a token, or null where it is unknown, expired or revoked; notes that it was used. It may do what its
 * maker may at this moment, and no more; what a script made is held to its own role alone. To be run in the scope
 * "everything": it is what says who acts.
 */
export async function findTokenActor(ctx: Context, { token }: { token: string }): Promise<Actor | null> {
  const { db } = ctx;
  const isValid = and(
    eq(apiTokens.tokenHash, hashSecret(token)),
    isNull(apiTokens.revokedAt),
    gt(apiTokens.expiresAt, sql`now()`),
  );
  const [found] = await db
    .select({ ...getTableColumns(apiTokens), editorsMayPublish: vendors.editorsMayPublish, isNoted })
    .from(apiTokens)
    .leftJoin(vendors, eq(vendors.id, apiTokens.vendorId))
    .where(isValid);
  if (!found) return null;
  if (!found.isNoted) await db.update(apiTokens).set({ lastUsedAt: sql`now()` }).where(eq(apiTokens.id, found.id));
  const scopes = tokenScopes.filter((scope) => found.scopes.includes(scope));
  const maker = found.createdBy === null ? undefined : await findRoles(ctx, { userId: found.createdBy });
  const { id: tokenId, name: tokenName, createdBy: userId } = found;
  return { userId, roles: [roleOf(found)], scopes, tokenId, tokenName, ...(maker && { maker }) };
}
