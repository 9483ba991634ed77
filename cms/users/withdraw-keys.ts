import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { apiTokens, invitations } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { type Action, can, installation } from "../policy";
import { findRoles } from "./find-roles";
import type { RoleColumns } from "./role";
import { roleSubjects } from "./role-subject";

/**
 * Who loses a role leaves no way in behind: makes useless what they made and, with the roles that they have left, may
 * not make any more. Wherever it lies, since a vendor may have moved on from the platform of the role.
 *
 * @returns how many tokens and invitations these were.
 */
export function withdrawKeys(
  ctx: Context,
  { userId }: { userId: string },
): Promise<{ revokedTokens: number; revokedInvitations: number }> {
  return beyondScope(ctx, async (whole) => ({
    revokedTokens: await withdrawTokens(whole, userId),
    revokedInvitations: await withdrawInvitations(whole, userId),
  }));
}

async function withdrawTokens(ctx: Context, userId: string): Promise<number> {
  const isTheirs = and(eq(apiTokens.createdBy, userId), isNull(apiTokens.revokedAt));
  const made = await ctx.db.select().from(apiTokens).where(isTheirs).for("update");
  const lost = await beyondTheir(ctx, userId, "token.create", made);
  await ctx.db.update(apiTokens).set({ revokedAt: sql`now()` }).where(inArray(apiTokens.id, lost));
  return lost.length;
}

async function withdrawInvitations(ctx: Context, userId: string): Promise<number> {
  const isOpen = and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt));
  const made = await ctx.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.invitedBy, userId), isOpen))
    .for("update");
  const lost = await beyondTheir(ctx, userId, "people.invite", made);
  await ctx.db.update(invitations).set({ revokedAt: sql`now()` }).where(inArray(invitations.id, lost));
  return lost.length;
}

/** Which of what somebody made they could not make now. */
async function beyondTheir(
  ctx: Context,
  userId: string,
  action: Action,
  made: ReadonlyArray<RoleColumns & { id: string }>,
): Promise<string[]> {
  const actor = { userId, roles: await findRoles(ctx, { userId }) };
  const subjects = await roleSubjects(ctx, made);
  return made.flatMap(({ id }) => (can(actor, action, subjects.get(id) ?? installation) ? [] : id));
}
