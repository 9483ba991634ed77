import { lt, sql } from "drizzle-orm";
import { passwordResets, rateLimits, sessions } from "@/db/schema";
import type { Context } from "../context";

/** Removes sessions, reset links and counts of attempts that ended a day ago or more. */
export async function removeExpired({ db }: Context): Promise<void> {
  const yesterday = sql`now() - interval '1 day'`;
  await db.delete(sessions).where(lt(sessions.expiresAt, yesterday));
  await db.delete(passwordResets).where(lt(passwordResets.expiresAt, yesterday));
  await db.delete(rateLimits).where(lt(rateLimits.expire, yesterday));
}
