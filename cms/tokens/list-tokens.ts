import { and, desc, isNull } from "drizzle-orm";
import { apiTokens } from "@/db/schema";
import type { Context } from "../context";
import { authorise } from "../policy";
import { roleInScope, scopeSubject } from "../users/role-in-scope";

/** The tokens in the scope that were not revoked, newest first, without their hashes. */
export async function listTokens(ctx: Context) {
  authorise(ctx, "token.read", scopeSubject(ctx.scope));
  const rows = await ctx.db
    .select()
    .from(apiTokens)
    .where(and(isNull(apiTokens.revokedAt), roleInScope(ctx.scope, apiTokens)))
    .orderBy(desc(apiTokens.createdAt));
  return rows.map(({ tokenHash: _, ...token }) => token);
}
