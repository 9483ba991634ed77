import { and, eq, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { peopleReason, roleSubject } from "../users/role-subject";

/**
 * An invitation that was neither accepted nor revoked, its row locked until the transaction ends.
 *
 * @throws NotFound, also where it is outside the scope; Forbidden.
 */
export async function invitationForWrite(ctx: Context, invitationId: string) {
  const isUnanswered = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));
  const [invitation] = await ctx.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.id, invitationId), isUnanswered))
    .for("update");
  if (!invitation) throw new NotFound("This invitation was answered or revoked in the meantime.");
  const subject = await roleSubject(ctx, invitation);
  authorise(ctx, "people.invite", subject, peopleReason(subject));
  return invitation;
}
