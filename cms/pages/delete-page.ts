import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { findOrigin } from "./find-origin";
import { orphanOverrides } from "./orphans";
import { type PageRow, pageForWrite } from "./page-for-write";
import { withdrawPlannedTime } from "./publish-page";

/**
 * Deletes a page; `restorePage` brings it back with all its revisions. Where vendors override it, their overrides
 * become whole pages that look as they did, and nothing a vendor wrote is lost; bringing the page back links them again.
 *
 * @returns the tags of what visitors see differently now, and how many overrides became whole.
 * @throws NotFound, Forbidden, Conflict("version").
 */
export async function deletePage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[]; orphaned: number }> {
  const page = await pageForWrite(ctx, "page.delete", { pageId, version });
  const origin = page.vendorId ? null : await findOrigin(ctx.db, page);
  const orphaned = origin?.pageId === pageId ? await orphanOverrides(ctx, page, origin) : 0;
  await markDeleted(ctx, page);
  await auditPage(ctx, "page.delete", page, { orphaned });
  return { tags: allTags(page), orphaned };
}

/**
 * Gives a page back to the default: the vendor's own page is deleted, which `restorePage` can undo.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound, Forbidden, Conflict("version"), or Conflict("state") where nothing stands behind the page.
 */
export async function revertPage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[] }> {
  const page = await pageForWrite(ctx, "page.revert", { pageId, version });
  const origin = page.vendorId ? await findOrigin(ctx.db, page) : null;
  if (!origin) throw new Conflict("state", "There is no default behind this page; delete it instead.");
  await markDeleted(ctx, page);
  await auditPage(ctx, "page.revert", page);
  return { tags: allTags(page) };
}

/** What was planned is the draft again: a page that comes back later must not appear by a time that has passed. */
async function markDeleted(ctx: Context, page: PageRow): Promise<void> {
  await withdrawPlannedTime(ctx, page);
  const now = sql`now()`;
  await ctx.db
    .update(pages)
    .set({
      deletedAt: now,
      draftRevisionId: page.draftRevisionId ?? page.scheduledRevisionId,
      scheduledRevisionId: null,
      scheduledAt: null,
      version: page.version + 1,
      updatedAt: now,
    })
    .where(eq(pages.id, page.id));
}
