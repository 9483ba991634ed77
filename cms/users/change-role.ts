import { and, eq } from "drizzle-orm";
import { userRoles } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import { refuseLeaving, withdrawKeys } from "./remove-role";
import { auditedPlace } from "./role";
import { peopleReason, roleSubject } from "./role-subject";

/**
 * Makes an editor of a vendor an owner, or an owner an editor; it holds from their next request on. Tokens that an owner
 * made, and invitations that they sent and nobody has answered, stop working with it.
 *
 * @throws NotFound where the role is outside the scope; Conflict("role") where it is that one, or they hold that one too,
 *   or are the only owner and do it to themselves, or where it is no vendor's; Forbidden.
 */
export async function changeRole(
  ctx: Context,
  { roleId, kind }: { roleId: string; kind: "vendor-owner" | "vendor-editor" },
): Promise<{ userId: string }> {
  const [role] = await ctx.db.select().from(userRoles).where(eq(userRoles.id, roleId));
  if (!role) throw new NotFound("This role was taken away in the meantime.");
  const subject = await roleSubject(ctx, role);
  authorise(ctx, "people.remove", subject, peopleReason(subject));
  authorise(ctx, "people.invite", subject, peopleReason(subject));
  if (role.vendorId === null)
    throw new Conflict("role", "Only the roles of a vendor’s people change into one another.");
  const isIt = and(eq(userRoles.userId, role.userId), eq(userRoles.vendorId, role.vendorId), eq(userRoles.kind, kind));
  if (await ctx.db.$count(userRoles, isIt)) throw new Conflict("role", "They have this role already.");
  if (role.kind === "vendor-owner" && role.userId === ctx.actor.userId) await refuseLeaving(ctx, role);
  await ctx.db.update(userRoles).set({ kind }).where(eq(userRoles.id, roleId));
  const keys = kind === "vendor-editor" ? await withdrawKeys(ctx, role) : {};
  const detail = { before: { kind: role.kind }, after: { kind }, userId: role.userId, ...keys };
  await audit(ctx, { action: "role.change", ...auditedPlace(ctx, role), subjectId: role.userId, detail });
  return { userId: role.userId };
}
