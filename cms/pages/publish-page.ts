import { eq, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { changedTags } from "./changed-tags";

/**
 * Makes a page's draft public: at once, or from a time on.
 *
 * @param at when to publish; a time that has passed publishes now.
 * @returns the tags of what visitors see differently now, or will.
 * @throws NotFound, or Conflict("draft") where there is nothing to publish.
 */
export async function publishPage(
  ctx: Context,
  { pageId, at = null }: { pageId: string; at?: Date | null },
): Promise<{ tags: string[] }> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId)).for("update");
  if (!page || page.deletedAt) throw new NotFound("The page does not exist.");
  const revisionId = page.draftRevisionId;
  if (!revisionId) throw new Conflict("draft", "The page has no draft to publish.");

  const isLater = at !== null && at > new Date();
  await ctx.db
    .update(pages)
    .set({
      ...(isLater
        ? { publishedRevisionId: publicRevisionId(page), scheduledRevisionId: revisionId, scheduledAt: at }
        : { publishedRevisionId: revisionId, scheduledRevisionId: null, scheduledAt: null }),
      draftRevisionId: null,
      version: sql`${pages.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(pages.id, pageId));
  await ctx.db
    .update(revisions)
    .set({ publishedAt: isLater ? at : sql`now()` })
    .where(eq(revisions.id, revisionId));

  const { platformId, vendorId } = page;
  const action = isLater ? "page.schedule" : "page.publish";
  await audit(ctx, { action, platformId, vendorId, subjectId: pageId, detail: { revisionId, at } });
  return { tags: await changedTags(ctx, page, revisionId) };
}

/** What is public now: an earlier schedule may have come due, and is settled before the next one takes its place. */
function publicRevisionId(page: typeof pages.$inferSelect): string | null {
  const isDue = page.scheduledAt !== null && page.scheduledAt <= new Date();
  return isDue ? page.scheduledRevisionId : page.publishedRevisionId;
}
