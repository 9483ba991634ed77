import { and, eq, isNull, sql } from "drizzle-orm";
import { apiTokens } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { auditedPlace } from "../users/role";
import { roleSubject } from "../users/role-subject";

/**
 * Makes a token useless, at once and for good.
 *
 * @throws NotFound where there is none in the scope or it was revoked already, Forbidden.
 */
export async function revokeToken(ctx: Context, { tokenId }: { tokenId: string }): Promise<void> {
  const [token] = await ctx.db
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.id, tokenId), isNull(apiTokens.revokedAt)))
    .for("update");
  if (!token) throw new NotFound("The token does not exist.");
  authorise(ctx, "token.revoke", await roleSubject(ctx, token));
  await ctx.db.update(apiTokens).set({ revokedAt: sql`now()` }).where(eq(apiTokens.id, tokenId));
  await audit(ctx, { action: "token.revoke", ...auditedPlace(ctx, token), subjectId: tokenId });
}
