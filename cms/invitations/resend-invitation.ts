import { eq, sql } from "drizzle-orm";
import { invitations } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { newSecret } from "../secret";
import { auditedPlace } from "../users/role";
import { invitationForWrite } from "./invitation-for-write";
import { openDays } from "./invite-person";
import { sendInvitation } from "./send-invitation";

/**
 * Sends an invitation again, expired or not, with a new link; the one sent before stops working. It is the
 * actor's own from then on: it stands as long as they may invite.
 *
 * @throws NotFound, Forbidden.
 */
export async function resendInvitation(
  ctx: Context,
  { invitationId, origin }: { invitationId: string; origin: string },
): Promise<void> {
  const invitation = await invitationForWrite(ctx, invitationId);
  const { secret, hash } = newSecret();
  await ctx.db
    .update(invitations)
    .set({ tokenHash: hash, sentAt: sql`now()`, expiresAt: sql`now() + ${openDays}`, invitedBy: ctx.actor.userId })
    .where(eq(invitations.id, invitationId));
  await sendInvitation(ctx, { email: invitation.email, role: invitation, secret, origin });
  await audit(ctx, { action: "invitation.resend", ...auditedPlace(ctx, invitation), subjectId: invitationId });
}
