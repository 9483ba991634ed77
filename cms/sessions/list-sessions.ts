import { and, desc, eq, gt, sql } from "drizzle-orm";
import { sessions } from "@/db/schema";
import type { Context } from "../context";
import { selfOf } from "../users/self";

/** Where the acting user is signed in, what was used last first. */
export function listSessions(ctx: Context) {
  const isOpen = and(eq(sessions.userId, selfOf(ctx)), gt(sessions.expiresAt, sql`now()`));
  return ctx.db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      address: sessions.address,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(isOpen)
    .orderBy(desc(sessions.lastSeenAt));
}
