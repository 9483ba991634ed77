import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { auditPage } from "./audit-page";
import { pageForWrite } from "./page-for-write";

/**
 * Gives up what was saved since a page was published or scheduled: its editors go on from what is public, or will be. It
 * stays among the revisions, and can be restored.
 *
 * @returns the revision that was the draft, and the page's version from now on.
 * @throws NotFound, Forbidden, Conflict("version"); Conflict("draft") where there is no draft, or nothing but one.
 */
export async function discardDraft(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ discardedId: string; version: number }> {
  const page = await pageForWrite(ctx, "page.save-draft", { pageId, version });
  const { draftRevisionId: discardedId, scheduledRevisionId, publishedRevisionId } = page;
  if (!discardedId) throw new Conflict("draft", "The page has no draft to discard.");
  if (!scheduledRevisionId && !publishedRevisionId) {
    throw new Conflict("draft", "The draft is all that there is of this page. Delete the page instead.");
  }
  const next = page.version + 1;
  await ctx.db
    .update(pages)
    .set({ draftRevisionId: null, version: next, updatedAt: sql`now()` })
    .where(eq(pages.id, pageId));
  await auditPage(ctx, "page.discard-draft", page);
  return { discardedId, version: next };
}
