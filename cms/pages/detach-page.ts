import { eq, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { allTags } from "./changed-tags";
import { addRevision, type StoredContent, whole } from "./content";
import { overrideForWrite } from "./override-for-write";
import type { PageRow } from "./page-for-write";
import { findRevision, type RevisionContent, wholeDocument } from "./revision-content";

/**
 * Makes an override whole, on purpose: it looks as it does now and no longer follows the default.
 *
 * @returns the tags of what visitors see differently from the next change of the default on.
 * @throws Conflict("state") where the page is no override or has no default, Conflict("locked"), Conflict("version").
 */
export async function detachPage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[] }> {
  const { page, origin } = await overrideForWrite(ctx, "page.detach", { pageId, version });
  await rewriteRevisions(ctx, page, (content) => whole(wholeDocument(content, origin)), { isDetached: true });
  const { platformId, vendorId } = page;
  await audit(ctx, { action: "page.detach", platformId, vendorId, subjectId: pageId });
  return { tags: allTags(page) };
}

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
