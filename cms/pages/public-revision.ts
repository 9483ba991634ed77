import { and, isNull, lte, type SQL, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";

/** The revision that is public now; a schedule takes effect by the clock of the database, without a worker. */
export const publicRevisionId = sql<
  string | null
>`case when ${pages.scheduledAt} <= now() then ${pages.scheduledRevisionId} else ${pages.publishedRevisionId} end`;

/** Whether a revision is public, or was once. */
export const wasPublic = lte(revisions.publishedAt, sql`now()`);

/**
 * The revision that an editor goes on from: the draft, or what will be public, or what is. Not `coalesce`: PostgreSQL
 * takes that for leaky, and under row-level security would read all revisions instead of asking the index.
 */
export const latestRevisionId = sql`case when ${pages.draftRevisionId} is not null then ${pages.draftRevisionId}
  when ${pages.scheduledRevisionId} is not null then ${pages.scheduledRevisionId} else ${pages.publishedRevisionId} end`;

/** Writes down that a schedule has come due, so that the next change of the page starts from what is public. */
export async function settleSchedule({ db }: Context, target: SQL | undefined): Promise<void> {
  await db
    .update(pages)
    .set({ publishedRevisionId: sql`${pages.scheduledRevisionId}`, scheduledRevisionId: null, scheduledAt: null })
    .where(and(target, isNull(pages.deletedAt), lte(pages.scheduledAt, sql`now()`)));
}
