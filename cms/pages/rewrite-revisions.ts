import { eq, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { addRevision, type StoredContent } from "./content";
import type { PageRow } from "./page-for-write";
import { withdrawPlannedTime } from "./publish-page";
import { findRevision, type RevisionContent } from "./revision-content";

/**
 * Stores what a page points at (draft, scheduled, published) in another form, each as a new revision that takes the
 * old one's place with its time of publication. What is in the right form already stays.
 */
export async function rewriteRevisions(
  ctx: Context,
  page: PageRow,
  rewrite: (content: RevisionContent) => StoredContent | null,
  state: Partial<Pick<PageRow, "isDetached">>,
): Promise<void> {
  const version = page.version + 1;
  const replaced = new Map<string, string>();
  const pointers = {
    published: page.publishedRevisionId,
    scheduled: page.scheduledRevisionId,
    draft: page.draftRevisionId,
  };
  for (const revisionId of Object.values(pointers)) {
    if (!revisionId || replaced.has(revisionId)) continue;
    const content = await findRevision(ctx.db, { pageId: page.id, revisionId });
    const rewritten = content && rewrite(content);
    if (!rewritten) continue;
    const id = await addRevision(ctx, page, rewritten, version);
    const { publishedAt } = content;
    if (publishedAt) await ctx.db.update(revisions).set({ publishedAt }).where(eq(revisions.id, id));
    replaced.set(revisionId, id);
  }
  if (replaced.has(page.scheduledRevisionId ?? "")) await withdrawPlannedTime(ctx, page);
  const now = (id: string | null) => id && (replaced.get(id) ?? id);
  await ctx.db
    .update(pages)
    .set({
      ...state,
      publishedRevisionId: now(pointers.published),
      scheduledRevisionId: now(pointers.scheduled),
      draftRevisionId: now(pointers.draft),
      version,
      updatedAt: sql`now()`,
    })
    .where(eq(pages.id, page.id));
}
