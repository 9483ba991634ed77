import { asc, eq } from "drizzle-orm";
import { userRoles } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import { removeSessions } from "../sessions/end-session";
import { auditedPlace } from "./role";
import { roleSubject } from "./role-subject";

/**
 * Takes a role away; its holder is signed out everywhere and keeps the account.
 *
 * @throws NotFound where the role is outside the scope; Conflict("role") for the last super admin; Forbidden.
 */
export async function removeRole(ctx: Context, { roleId }: { roleId: string }): Promise<{ userId: string }> {
  const [role] = await ctx.db.select().from(userRoles).where(eq(userRoles.id, roleId));
  if (!role) throw missing();
  authorise(ctx, "people.remove", await roleSubject(ctx, role));
  if (role.kind === "super-admin") await refuseLast(ctx);
  const removed = await ctx.db.delete(userRoles).where(eq(userRoles.id, roleId)).returning({ id: userRoles.id });
  if (!removed.length) throw missing();
  const ended = await removeSessions(ctx, role.userId);
  const detail = { before: { kind: role.kind, userId: role.userId }, ended };
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

function missing() {
  return new NotFound("This role was taken away in the meantime.");
}
