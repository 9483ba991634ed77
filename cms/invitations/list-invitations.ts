import { and, desc, eq, isNull } from "drizzle-orm";
import { invitations, platforms, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { authorise } from "../policy";
import { roleInScope, scopeSubject } from "../users/role-in-scope";
import { invitationState } from "./invitation";

const most = 200;

/**
 * The invitations in the scope that wait for an answer or have expired, newest first, at most 200.
 *
 * @param search part of the address that was invited.
 * @param invitationId that one alone.
 * @throws Forbidden.
 */
export async function listInvitations(
  ctx: Context,
  { search = "", invitationId }: { search?: string; invitationId?: string } = {},
) {
  authorise(ctx, "people.read", scopeSubject(ctx.scope));
  const rows = await ctx.db
    .select({
      id: invitations.id,
      email: invitations.email,
      kind: invitations.kind,
      platform: platforms.name,
      vendor: vendors.name,
      sentAt: invitations.sentAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(platforms, eq(platforms.id, invitations.platformId))
    .leftJoin(vendors, eq(vendors.id, invitations.vendorId))
    .where(
      and(
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        roleInScope(ctx.scope, invitations),
        called(search, invitations.email),
        invitationId === undefined ? undefined : eq(invitations.id, invitationId),
      ),
    )
    .orderBy(desc(invitations.sentAt))
    .limit(most);
  const now = new Date();
  return rows.map((row) => ({ ...row, state: invitationState({ ...row, acceptedAt: null, revokedAt: null }, now) }));
}
