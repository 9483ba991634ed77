import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { auditPage } from "./audit-page";
import { checkContent } from "./check-content";
import { addRevision, type PageContent, type StoredContent } from "./content";
import { type PageRow, pageForWrite } from "./page-for-write";
import { workingRevision } from "./revision-content";

/**
 * Stores a new draft of a page; what is public stays as it is. An override may be handed over whole: what differs from
 * the default becomes its patch.
 *
 * @param version the page's version that the writer started from; undefined where any will do.
 * @throws Conflict("version") where someone saved in between, with what changed and by whom; Conflict("locked"),
 *   Invalid, NotFound, Forbidden.
 */
export async function saveDraft(
  ctx: Context,
  { pageId, version, content }: { pageId: string; version: number | undefined; content: PageContent },
): Promise<{ revisionId: string; version: number }> {
  const page = await pageForWrite(ctx, "page.save-draft", { pageId, version });
  const checked = await checkContent(ctx, page, content, await workingRevision(ctx.db, page));
  return storeDraft(ctx, page, checked, "page.save-draft");
}

/** Makes checked content the page's draft. */
export async function storeDraft(
  ctx: Context,
  page: PageRow,
  content: StoredContent,
  action: string,
  detail: Record<string, unknown> = {},
): Promise<{ revisionId: string; version: number }> {
  const version = page.version + 1;
  const revisionId = await addRevision(ctx, page, content, version);
  await ctx.db
    .update(pages)
    .set({ draftRevisionId: revisionId, version, updatedAt: sql`now()` })
    .where(eq(pages.id, page.id));
  await auditPage(ctx, action, page, detail);
  return { revisionId, version };
}
