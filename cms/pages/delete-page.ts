import { and, eq, isNull, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { tags } from "../tags";
import { allTags } from "./changed-tags";
import { whole } from "./content";
import { rewriteRevisions } from "./detach-page";
import { findOrigin, type Origin } from "./find-origin";
import { lockPageRow, type PageRow, pageForWrite } from "./page-for-write";
import { wholeDocument, workingRevision } from "./revision-content";

/**
 * Deletes a page; `restorePage` brings it back with all its revisions. Where vendors override it, their overrides
 * become whole pages that look as they did, and nothing a vendor wrote is lost.
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
  const followers = origin?.pageId === pageId ? await keepOverrides(ctx, page, origin) : [];
  await markDeleted(ctx, page);
  const { platformId, vendorId } = page;
  const detail = { orphaned: followers.length };
  await audit(ctx, { action: "page.delete", platformId, vendorId, subjectId: pageId, detail });
  const ofFollowers = followers.map((follower) => tags.vendor(platformId, follower));
  return { tags: [...allTags(page), ...ofFollowers], orphaned: followers.length };
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
  const { platformId, vendorId } = page;
  await audit(ctx, { action: "page.revert", platformId, vendorId, subjectId: pageId });
  return { tags: allTags(page) };
}

async function markDeleted({ db }: Context, { id, version }: PageRow): Promise<void> {
  const now = sql`now()`;
  await db
    .update(pages)
    .set({ deletedAt: now, updatedAt: now, version: version + 1 })
    .where(eq(pages.id, id));
}

/** Makes the overrides of a page whole; returns whose they are. */
async function keepOverrides(ctx: Context, { platformId, slug, locale }: PageRow, origin: Origin): Promise<string[]> {
  const overrides = await ctx.db
    .select({ id: pages.id })
    .from(pages)
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.slug, slug),
        eq(pages.locale, locale),
        eq(pages.layer, 2),
        isNull(pages.deletedAt),
      ),
    );
  const vendorIds: string[] = [];
  for (const { id } of overrides) {
    const page = await lockPageRow(ctx, id);
    const { patch } = await workingRevision(ctx.db, page);
    if (!patch || !page.vendorId) continue;
    await rewriteRevisions(ctx, page, (content) => (content.patch ? whole(wholeDocument(content, origin)) : null), {});
    await audit(ctx, { action: "page.orphan", platformId, vendorId: page.vendorId, subjectId: id });
    vendorIds.push(page.vendorId);
  }
  return vendorIds;
}
