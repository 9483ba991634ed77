import { and, eq, gt, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { auditPage } from "./audit-page";
import { changedTags } from "./changed-tags";
import { pageForWrite } from "./page-for-write";

/**
 * Makes a page's draft public: at once, or from a time on. A page that is scheduled already may be given another time.
 *
 * @param at when to publish; a time that has passed publishes now.
 * @param version the page's version that the publisher looked at; left out where any will do.
 * @returns the tags of what visitors see differently now, or will, and the page's version from now on.
 * @throws NotFound, Forbidden, Conflict("version"), or Conflict("draft") where there is nothing to publish.
 */
export async function publishPage(
  ctx: Context,
  { pageId, version, at = null }: { pageId: string; version?: number; at?: Date | null },
): Promise<{ tags: string[]; isScheduled: boolean; version: number }> {
  const page = await pageForWrite(ctx, "page.publish", { pageId, version });
  const revisionId = page.draftRevisionId ?? page.scheduledRevisionId;
  if (!revisionId) throw new Conflict("draft", "The page has no draft to publish.");

  const isScheduled = await isInFuture(ctx, at);
  await ctx.db
    .update(pages)
    .set({
      ...(isScheduled
        ? { scheduledRevisionId: revisionId, scheduledAt: at }
        : { publishedRevisionId: revisionId, scheduledRevisionId: null, scheduledAt: null }),
      draftRevisionId: null,
      version: page.version + 1,
      updatedAt: sql`now()`,
    })
    .where(eq(pages.id, pageId));
  await withdrawPlannedTime(ctx, page);
  await ctx.db
    .update(revisions)
    .set({ publishedAt: isScheduled ? at : sql`now()` })
    .where(eq(revisions.id, revisionId));

  await auditPage(ctx, isScheduled ? "page.schedule" : "page.publish", page);
  return { tags: await changedTags(ctx, page, revisionId), isScheduled, version: page.version + 1 };
}

/** By the clock of the database, which also decides when the page becomes public. */
async function isInFuture({ db }: Context, at: Date | null): Promise<boolean> {
  if (!at) return false;
  const [row] = await db.execute<{ later: boolean }>(sql`select ${at.toISOString()}::timestamptz > now() as later`);
  return row?.later ?? false;
}

/** A revision whose schedule was replaced was never public. */
export async function withdrawPlannedTime(
  { db }: Context,
  { scheduledRevisionId }: { scheduledRevisionId: string | null },
): Promise<void> {
  if (!scheduledRevisionId) return;
  await db
    .update(revisions)
    .set({ publishedAt: null })
    .where(and(eq(revisions.id, scheduledRevisionId), gt(revisions.publishedAt, sql`now()`)));
}
