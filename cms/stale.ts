import { and, desc, eq, sql } from "drizzle-orm";
import { auditEvents, users } from "@/db/schema";
import type { Context } from "./context";
import { Conflict } from "./errors";

const most = 20;

type Saved = { subjectId: string; version: number };

/**
 * Refuses a save that was started from an older version. Verbs that use it record the version that they leave behind
 * as `version` in the detail of their event.
 *
 * @param version the version that the writer started from; left out where any will do.
 * @throws Conflict("version") with `changes`: what others did since, newest first, at most 20, with their names and
 *   what was before and after.
 */
export async function refuseStale(ctx: Context, stored: Saved, version: number | undefined): Promise<void> {
  if (version === undefined || version === stored.version) return;
  const changes = await ctx.db
    .select({ action: auditEvents.action, actor: users.name, at: auditEvents.at, detail: auditEvents.detail })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(eq(auditEvents.subjectId, stored.subjectId), sql`(${auditEvents.detail} ->> 'version')::int > ${version}`),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(most);
  throw new Conflict("version", "Someone else saved this in the meantime.", { version: stored.version, changes });
}
