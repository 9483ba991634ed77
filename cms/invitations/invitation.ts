import { z } from "zod";
import type { invitations } from "@/db/schema";
import { emailSchema } from "../users/email";
import { roleSchema } from "../users/role";

/** How long an invitation is open after it was last sent. */
export const invitationDays = 7;

export const invitationSchema = z.strictObject({ email: emailSchema, role: roleSchema });

export type InvitationState = "pending" | "accepted" | "revoked" | "expired";

type Dates = Pick<typeof invitations.$inferSelect, "acceptedAt" | "revokedAt" | "expiresAt">;

export function invitationState({ acceptedAt, revokedAt, expiresAt }: Dates, now: Date): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt <= now ? "expired" : "pending";
}
