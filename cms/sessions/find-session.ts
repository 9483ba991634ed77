import { and, eq, gt, lt, sql } from "drizzle-orm";
import { sessions, userRoles, users, vendors } from "@/db/schema";
import type { Context } from "../context";
import type { Actor } from "../policy";
import { roleOf } from "../users/role";
import type { Person } from "./session";

/** Someone who is signed in: who they are, and what they may do now. */
export type Session = { id: string; person: Person; actor: Actor };

/**
 * Reads a session with the roles that its user has at this moment; null where it has ended. To be run in the scope
 * "everything": it is what says who acts.
 */
export async function findSession({ db }: Context, { sessionId }: { sessionId: string }): Promise<Session | null> {
  const rows = await db
    .select({
      person: { id: users.id, name: users.name, email: users.email, locale: users.locale },
      kind: userRoles.kind,
      platformId: userRoles.platformId,
      vendorId: userRoles.vendorId,
      editorsMayPublish: vendors.editorsMayPublish,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(userRoles, eq(userRoles.userId, users.id))
    .leftJoin(vendors, eq(vendors.id, userRoles.vendorId))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`)));
  const [first] = rows;
  if (!first) return null;
  const roles = rows.flatMap(({ person: _, kind, ...role }) => (kind ? roleOf({ kind, ...role }) : []));
  return { id: sessionId, person: first.person, actor: { userId: first.person.id, roles } };
}

/** Notes that a session is in use, at most once in five minutes. */
export async function touchSession({ db }: Context, { sessionId }: { sessionId: string }): Promise<void> {
  const isStale = lt(sessions.lastSeenAt, sql`now() - interval '5 minutes'`);
  await db
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(and(eq(sessions.id, sessionId), isStale));
}
