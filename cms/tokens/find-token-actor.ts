import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { apiTokens, vendors } from "@/db/schema";
import type { Context } from "../context";
import type { Actor } from "../policy";
import { hashSecret } from "../secret";
import { roleOf } from "../users/role";
import { tokenScopes } from "./token";

/**
 * Who acts with a token, or null where it is unknown, expired or revoked; notes that it was used. To be run in the
 * scope "everything": it is what says who acts.
 */
export async function findTokenActor({ db }: Context, { token }: { token: string }): Promise<Actor | null> {
  const isValid = and(
    eq(apiTokens.tokenHash, hashSecret(token)),
    isNull(apiTokens.revokedAt),
    gt(apiTokens.expiresAt, sql`now()`),
  );
  const [found] = await db.update(apiTokens).set({ lastUsedAt: sql`now()` }).where(isValid).returning();
  if (!found) return null;
  const [vendor] = found.vendorId
    ? await db
        .select({ editorsMayPublish: vendors.editorsMayPublish })
        .from(vendors)
        .where(eq(vendors.id, found.vendorId))
    : [];
  const role = roleOf({ ...found, editorsMayPublish: vendor?.editorsMayPublish ?? null });
  const scopes = tokenScopes.filter((scope) => found.scopes.includes(scope));
  return { userId: found.createdBy, roles: [role], scopes, tokenId: found.id };
}
