import { eq, sql } from "drizzle-orm";
import { invitations, users } from "@/db/schema";
import type { Context } from "../context";
import { hashSecret } from "../secret";
import { type InvitationState, invitationState } from "./invitation";
import { inviterMay } from "./inviter-may";
import { placeName } from "./send-invitation";

export type InvitationView = {
  state: InvitationState | "unknown";
  email: string;
  kind: typeof invitations.$inferSelect.kind;
  /** What the role is about, by name. */
  place: string;
  inviter: string | null;
  /** Whether there is an account with the address that was invited. */
  hasAccount: boolean;
};

/** What the link of an invitation leads to; null where there is none. To be run in the scope "everything". */
export async function findInvitation(ctx: Context, { secret }: { secret: string }): Promise<InvitationView | null> {
  const [invitation] = await ctx.db
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, hashSecret(secret)));
  if (!invitation) return null;
  const [account] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, invitation.email));
  const [inviter] = invitation.invitedBy
    ? await ctx.db.select({ name: users.name }).from(users).where(eq(users.id, invitation.invitedBy))
    : [];
  const state = invitationState(invitation, new Date());
  return {
    state: state === "pending" && !(await inviterMay(ctx, invitation)) ? "revoked" : state,
    email: invitation.email,
    kind: invitation.kind,
    place: await placeName(ctx, invitation),
    inviter: inviter?.name ?? null,
    hasAccount: account !== undefined,
  };
}
