import { sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages } from "@/db/schema";

/** Ids of pages that a plan has no room for any more, and of those that it has room for again. */
export type Effect = { paused: string[]; resumed: string[] };

/** Pauses some pages and shows others again, because of their vendor's plan. */
export async function pauseAndResume(db: Queryable, { paused, resumed }: Effect): Promise<void> {
  // As one parameter: of a whole tier they are more than a statement may have.
  const set = (ids: string[], pausedAt: Date | null) =>
    db
      .update(pages)
      .set({ pausedAt, updatedAt: sql`now()` })
      .where(sql`${pages.id} = any(${sql.param(ids)}::uuid[])`);
  if (paused.length) await set(paused, new Date());
  if (resumed.length) await set(resumed, null);
}
