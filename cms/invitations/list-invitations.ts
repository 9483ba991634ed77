import { and, desc, eq, isNull } from "drizzle-orm";
import { invitations, platforms, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { exactly, isBefore, type MomentCursor } from "../moment-cursor";
import { authorise } from "../policy";
import type { RoleKind } from "../users/role";
import { roleInScope, scopeSubject } from "../users/role-in-scope";
import { type InvitationState, invitationState } from "./invitation";

/** An invitation that nobody has accepted; what its link holds is known to those alone who got the mail. */
export type ListedInvitation = {
  id: string;
  email: string;
  kind: RoleKind;
  platform: string | null;
  vendor: string | null;
  sentAt: Date;
  expiresAt: Date;
  state: InvitationState;
};

type InvitationFilter = { search?: string; invitationId?: string; after?: MomentCursor | null; limit?: number };

const most = 100;

/**
 * The invitations in the scope that wait for an answer or have expired, the newest first by when they were sent last, a
 * part at a time.
 *
 * @param search part of the address that was invited.
 * @param invitationId that one alone.
 * @param after the last invitation of the part before.
 * @param limit most to return, up to 100.
 * @returns `next` is the cursor of the part after, or null.
 * @throws Forbidden.
 */
export async function listInvitations(
  ctx: Context,
  { search = "", invitationId, after, limit = 50 }: InvitationFilter = {},
): Promise<{ invitations: ListedInvitation[]; next: MomentCursor | null }> {
  authorise(ctx, "people.read", scopeSubject(ctx.scope));
  const size = Math.min(Math.max(limit, 1), most);
  const rows = await ctx.db
    .select({
      id: invitations.id,
      email: invitations.email,
      kind: invitations.kind,
      platform: platforms.name,
      vendor: vendors.name,
      sentAt: invitations.sentAt,
      sentAtExactly: exactly(invitations.sentAt),
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
        isBefore(after, { moment: invitations.sentAt, id: invitations.id }),
      ),
    )
    .orderBy(desc(invitations.sentAt), desc(invitations.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  const now = new Date();
  return {
    invitations: shown.map(({ sentAtExactly: _, ...row }) => ({
      ...row,
      state: invitationState({ ...row, acceptedAt: null, revokedAt: null }, now),
    })),
    next: last ? { at: last.sentAtExactly, id: last.id } : null,
  };
}
