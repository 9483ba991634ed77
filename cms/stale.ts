import { dequal } from "dequal/lite";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
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
 * @throws Conflict("version") with who saved since and when, newest first, at most 20, and which fields they changed.
 *   What was before and after is for those who may read the audit log.
 */
export async function refuseStale(ctx: Context, stored: Saved, version: number | undefined): Promise<void> {
  if (version === undefined || version === stored.version) return;
  const since = await ctx.db
    .select({ author: users.name, at: auditEvents.at, detail: auditEvents.detail })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(eq(auditEvents.subjectId, stored.subjectId), sql`(${auditEvents.detail} ->> 'version')::int > ${version}`),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(most);
  const saves = since.map(({ author, at }) => ({ author, at }));
  const fields = [...new Set(since.flatMap(({ detail }) => changedIn(detail)))];
  throw new Conflict("version", "Someone else saved this in the meantime.", { version: stored.version, saves, fields });
}

const values = z.record(z.string(), z.unknown()).default({});
const detailSchema = z.object({ before: values, after: values });

/** The fields that an event says are not what they were. */
function changedIn(detail: unknown): string[] {
  const { data } = detailSchema.safeParse(detail);
  return data ? Object.keys(data.after).filter((name) => !dequal(data.before[name], data.after[name])) : [];
}
