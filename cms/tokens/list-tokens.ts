import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { apiTokens, platforms, users, vendors } from "@/db/schema";
import type { Context } from "../context";
import { exactly, isBefore, type MomentCursor } from "../moment-cursor";
import { authorise, can, installation } from "../policy";
import type { RoleKind } from "../users/role";
import { roleInScope, scopeSubject } from "../users/role-in-scope";
import { roleSubjects } from "../users/role-subject";

/** A token as those see it who may revoke it; what it says to the API is known to those alone who have it. */
export type ListedToken = {
  id: string;
  name: string;
  kind: RoleKind;
  platform: string | null;
  vendor: string | null;
  scopes: string[];
  /** Who made it, by a name that is null where the scope does not know them; null where a script did. */
  createdBy: { name: string | null } | null;
  createdAt: Date;
  expiresAt: Date;
  isExpired: boolean;
  lastUsedAt: Date | null;
  mayRevoke: boolean;
};

const size = 50;

/**
 * The tokens in the scope that were not revoked, newest first, fifty at a time.
 *
 * @param after the last token of the part before.
 * @returns `next` is the cursor of the part after, or null.
 * @throws Forbidden.
 */
export async function listTokens(
  ctx: Context,
  { after }: { after?: MomentCursor | null } = {},
): Promise<{ tokens: ListedToken[]; next: MomentCursor | null }> {
  authorise(ctx, "token.read", scopeSubject(ctx.scope));
  const rows = await ctx.db
    .select({
      token: apiTokens,
      at: exactly(apiTokens.createdAt),
      isExpired: sql<boolean>`${apiTokens.expiresAt} <= now()`,
      platform: platforms.name,
      vendor: vendors.name,
      creator: users.name,
    })
    .from(apiTokens)
    .leftJoin(platforms, eq(platforms.id, apiTokens.platformId))
    .leftJoin(vendors, eq(vendors.id, apiTokens.vendorId))
    .leftJoin(users, eq(users.id, apiTokens.createdBy))
    .where(
      and(
        isNull(apiTokens.revokedAt),
        roleInScope(ctx.scope, apiTokens),
        isBefore(after, { moment: apiTokens.createdAt, id: apiTokens.id }),
      ),
    )
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  const subjects = await roleSubjects(
    ctx,
    shown.map(({ token }) => token),
  );
  return {
    tokens: shown.map(({ token, at: _, creator, ...row }) => {
      const { id, name, kind, scopes, createdBy, createdAt, expiresAt, lastUsedAt } = token;
      const mayRevoke = can(ctx.actor, "token.revoke", subjects.get(id) ?? installation);
      const maker = createdBy === null ? null : { name: creator };
      return { ...row, id, name, kind, scopes, createdBy: maker, createdAt, expiresAt, lastUsedAt, mayRevoke };
    }),
    next: last ? { at: last.at, id: last.token.id } : null,
  };
}
