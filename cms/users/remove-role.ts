import { asc, eq } from "drizzle-orm";
import { userRoles } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import { removeSessions } from "../sessions/end-session";
import { refuseLastOwner } from "./refuse-last-owner";
import { auditedPlace } from "./role";
import { peopleReason, roleSubject } from "./role-subject";
import { withdrawKeys } from "./withdraw-keys";

/**
 * Takes a role away; its holder is signed out everywhere and keeps the account. Tokens that they made, and invitations
 * that they sent and nobody has answered, stop working too, unless another role of theirs lets them make the same.
 *
 * @throws NotFound where the role is outside the scope; Conflict("role") for the last super admin, and for the only
 *   owner of a vendor where an owner takes that role, be it their own; Forbidden.
 */
export async function removeRole(ctx: Context, { roleId }: { roleId: string }): Promise<{ userId: string }> {
  const [role] = await ctx.db.select().from(userRoles).where(eq(userRoles.id, roleId));
  if (!role) throw missing();
  const subject = await roleSubject(ctx, role);
  authorise(ctx, "people.remove", subject, peopleReason(subject));
  if (role.kind === "super-admin") await refuseLast(ctx);
  await refuseLastOwner(ctx, role);
  const removed = await ctx.db.delete(userRoles).where(eq(userRoles.id, roleId)).returning({ id: userRoles.id });
  if (!removed.length) throw missing();
  const keys = await withdrawKeys(ctx, { userId: role.userId });
  const ended = await removeSessions(ctx, role.userId);
  const detail = { before: { kind: role.kind, userId: role.userId }, ended, ...keys };
  await audit(ctx, { action: "role.remove", ...auditedPlace(ctx, role), subjectId: role.userId, detail });
  return { userId: role.userId };
}

/** Locks the roles of all super admins, in one order: of two who remove each other at once, one must stay. */
async function refuseLast({ db }: Context): Promise<void> {
  const all = await db
    .select({ id: userRoles.id })
    .from(userRoles)
    .where(eq(userRoles.kind, "super-admin"))
    .orderBy(asc(userRoles.id))
    .for("update");
  if (all.length < 2) throw new Conflict("role", "This is the only super admin. Invite another one first.");
}

/** Where a role is not there any more, or was never in reach. */
export function missing(): NotFound {
  return new NotFound("This role was taken away in the meantime.");
}
