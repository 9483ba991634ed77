import type { invitations } from "@/db/schema";
import type { Context } from "../context";
import { can } from "../policy";
import { findRoles } from "../users/find-roles";
import { roleSubject } from "../users/role-subject";

/**
 * Whether who sent an invitation may still let somebody in there: they may have lost their role, or the vendor may have
 * become the business of several platforms. What a script sent stands. To be run in the scope "everything".
 */
export async function inviterMay(ctx: Context, invitation: typeof invitations.$inferSelect): Promise<boolean> {
  const { invitedBy } = invitation;
  if (invitedBy === null) return true;
  const inviter = { userId: invitedBy, roles: await findRoles(ctx, { userId: invitedBy }) };
  return can(inviter, "people.invite", await roleSubject(ctx, invitation));
}
