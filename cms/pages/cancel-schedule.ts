import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { pageForWrite } from "./page-for-write";
import { withdrawPlannedTime } from "./publish-page";

/**
 * Takes a page off the schedule; what is public stays so. What was to go public is its draft then, unless it has a newer
 * one.
 *
 * @returns the tags of what visitors would have seen differently, the page's version from now on, and whether a draft
 *   that is newer than what was scheduled stands in its way now.
 * @throws NotFound, Forbidden, Conflict("version"), or Conflict("state") where the page is not scheduled.
 */
export async function cancelSchedule(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[]; version: number; hasNewerDraft: boolean }> {
  const page = await pageForWrite(ctx, "page.unpublish", { pageId, version });
  const { scheduledRevisionId, draftRevisionId } = page;
  if (!scheduledRevisionId) throw new Conflict("state", "The page is not scheduled.");
  const next = page.version + 1;
  await withdrawPlannedTime(ctx, page);
  await ctx.db
    .update(pages)
    .set({
      scheduledRevisionId: null,
      scheduledAt: null,
      draftRevisionId: draftRevisionId ?? scheduledRevisionId,
      version: next,
      updatedAt: sql`now()`,
    })
    .where(eq(pages.id, pageId));
  await auditPage(ctx, "page.cancel-schedule", page);
  return { tags: allTags(page), version: next, hasNewerDraft: draftRevisionId !== null };
}
