import { eq, sql } from "drizzle-orm";
import { invitations } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { auditedPlace } from "../users/role";
import { invitationForWrite } from "./invitation-for-write";

/**
 * Takes back an invitation; its link stops working.
 *
 * @throws NotFound, Forbidden.
 */
export async function revokeInvitation(ctx: Context, { invitationId }: { invitationId: string }): Promise<void> {
  const invitation = await invitationForWrite(ctx, invitationId);
  await ctx.db.update(invitations).set({ revokedAt: sql`now()` }).where(eq(invitations.id, invitationId));
  await audit(ctx, { action: "invitation.revoke", ...auditedPlace(ctx, invitation), subjectId: invitationId });
}
