import { and, eq, ne } from "drizzle-orm";
import { sessions, userRoles } from "@/db/schema";
import { audit } from "../audit";
import { beyondScope, type Context } from "../context";
import { Forbidden, NotFound } from "../errors";
import { can, type Subject } from "../policy";
import type { RoleColumns } from "../users/role";
import { roleSubject } from "../users/role-subject";
import { selfOf } from "../users/self";

/**
 * Signs the acting user out on one device.
 *
 * @throws NotFound where it is not a session of theirs.
 */
export async function endSession(ctx: Context, { sessionId }: { sessionId: string }): Promise<void> {
  const userId = selfOf(ctx);
  const isOwn = and(eq(sessions.id, sessionId), eq(sessions.userId, userId));
  const ended = await ctx.db.delete(sessions).where(isOwn).returning({ id: sessions.id });
  if (!ended.length) throw new NotFound("This device is not signed in any more.");
  await audit(ctx, { action: "session.end", subjectId: userId });
}

/** Signs the acting user out everywhere, or everywhere but in the session with the id `except`. */
export async function endOwnSessions(ctx: Context, { except }: { except: string | null }): Promise<{ ended: number }> {
  const userId = selfOf(ctx);
  const isMeant = and(eq(sessions.userId, userId), except === null ? undefined : ne(sessions.id, except));
  const ended = await ctx.db.delete(sessions).where(isMeant).returning({ id: sessions.id });
  await audit(ctx, { action: "session.end-all", subjectId: userId, detail: { ended: ended.length } });
  return { ended: ended.length };
}

/**
 * Signs someone else out everywhere.
 *
 * @throws NotFound where they hold no role in the scope, Forbidden.
 */
export async function endSessionsOf(ctx: Context, { userId }: { userId: string }): Promise<{ ended: number }> {
  const roles = await ctx.db.select().from(userRoles).where(eq(userRoles.userId, userId));
  const reached: Subject[] = [];
  for (const role of roles) reached.push(...(await reachedSubject(ctx, role)));
  if (!reached.length) throw new NotFound("There is nobody with this id.");
  if (!reached.some((subject) => can(ctx.actor, "session.end", subject)))
    throw new Forbidden("You may not sign them out.");
  const ended = await removeSessions(ctx, userId);
  await audit(ctx, { action: "session.end-all", subjectId: userId, detail: { ended } });
  return { ended };
}

/** Whose business a role is, or nothing where the scope does not reach it. */
async function reachedSubject(ctx: Context, role: RoleColumns): Promise<Subject[]> {
  try {
    return [await roleSubject(ctx, role)];
  } catch (error) {
    if (error instanceof NotFound) return [];
    throw error;
  }
}

/** Ends all sessions of a user whose rights have changed; a step of the verb that changed them. */
export function removeSessions(ctx: Context, userId: string): Promise<number> {
  return beyondScope(ctx, async ({ db }) => {
    const ended = await db.delete(sessions).where(eq(sessions.userId, userId)).returning({ id: sessions.id });
    return ended.length;
  });
}
