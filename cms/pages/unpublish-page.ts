import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { pageForWrite } from "./page-for-write";
import { withdrawPlannedTime } from "./publish-page";
import { workingRevisionId } from "./revision-content";

/**
 * Takes a page off the site, and off the schedule; what was public is its draft then, unless it has a newer one.
 *
 * @returns the tags of what visitors see differently now, the page's version from now on, and whether a draft that is
 *   newer than what was public stands in its way now.
 * @throws NotFound, Forbidden, Conflict("version"), or Conflict("state") where the page is neither public nor scheduled.
 */
export async function unpublishPage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[]; version: number; hasNewerDraft: boolean }> {
  const page = await pageForWrite(ctx, "page.unpublish", { pageId, version });
  if (!page.publishedRevisionId && !page.scheduledRevisionId) {
    throw new Conflict("state", "The page is a draft already.");
  }
  await withdrawPlannedTime(ctx, page);
  await ctx.db
    .update(pages)
    .set({
      publishedRevisionId: null,
      scheduledRevisionId: null,
      scheduledAt: null,
      draftRevisionId: workingRevisionId(page),
      version: page.version + 1,
      updatedAt: sql`now()`,
    })
    .where(eq(pages.id, pageId));
  await auditPage(ctx, "page.unpublish", page);
  return { tags: allTags(page), version: page.version + 1, hasNewerDraft: page.draftRevisionId !== null };
}
