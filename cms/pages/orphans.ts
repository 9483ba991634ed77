import { and, eq, sql } from "drizzle-orm";
import { auditEvents, pages } from "@/db/schema";
import type { Context } from "../context";
import { atPlace } from "./at-place";
import { auditPage } from "./audit-page";
import { whole } from "./content";
import { findOrigin, type Origin } from "./find-origin";
import { layers } from "./layer";
import { lockPageRow, type PageRow } from "./page-for-write";
import { detachedDocument, findRevision, type RevisionContent, workingRevision } from "./revision-content";
import { rewriteRevisions } from "./rewrite-revisions";

/**
 * Makes the overrides of a page that is about to be deleted whole. The event of each says which of its revisions took
 * the place of which, so that `relinkOrphans` can take it back.
 *
 * @returns how many there were.
 */
export async function orphanOverrides(ctx: Context, page: PageRow, origin: Origin): Promise<number> {
  const ofVendors = await ctx.db
    .select({ id: pages.id })
    .from(pages)
    .where(and(atPlace(page), eq(pages.layer, layers.vendor)))
    .orderBy(pages.id);
  let count = 0;
  for (const { id } of ofVendors) {
    const own = await lockPageRow(ctx, id);
    const { patch, basePageId } = await workingRevision(ctx.db, own);
    if (!patch || basePageId !== origin.pageId) continue;
    await rewriteRevisions(
      ctx,
      own,
      (content) => (content.patch ? whole(detachedDocument(content, origin)) : null),
      {},
    );
    await auditPage(ctx, "page.orphan", own, { originId: origin.pageId });
    count++;
  }
  return count;
}

/** A page that was an override of a deleted one: its revisions as they are since, with those that they came from. */
export type Orphan = { pageId: string; former: ReadonlyMap<string, string> };

const pointers = ["publishedRevisionId", "scheduledRevisionId", "draftRevisionId"] as const;
type Pointers = Partial<Record<(typeof pointers)[number], string | null>>;

/** The pages that became whole when a page was deleted, but for those that are gone since. */
export async function findOrphans({ db }: Context, page: PageRow): Promise<Orphan[]> {
  const rows = await db
    .select({ pageId: pages.id, detail: auditEvents.detail })
    .from(pages)
    .innerJoin(
      auditEvents,
      and(
        eq(auditEvents.subjectId, pages.id),
        eq(auditEvents.action, "page.orphan"),
        sql`${auditEvents.detail} ->> 'originId' = ${page.id}`,
        // What an earlier deletion did was undone with it.
        sql`${auditEvents.at} >= (select deleted_at from pages deleted where deleted.id = ${page.id})`,
      ),
    )
    .where(and(atPlace(page), eq(pages.layer, layers.vendor)))
    .orderBy(pages.id);
  return rows.map(({ pageId, detail }) => {
    const { before, after } = detail as { before: Pointers; after: Pointers };
    const replaced = pointers.flatMap((name) => {
      const [was, is] = [before[name], after[name]];
      return was && is ? [[is, was] as const] : [];
    });
    return { pageId, former: new Map(replaced) };
  });
}

/**
 * Makes orphans overrides again of a page that is back, exactly as they were; those that somebody wrote in since stay
 * whole, since what was written would be lost.
 *
 * @returns how many follow it again, and how many were left as they are.
 */
export async function relinkOrphans(
  ctx: Context,
  page: PageRow,
  orphans: readonly Orphan[],
): Promise<{ relinked: number; left: number }> {
  const isBehind = orphans.length > 0 && (await findOrigin(ctx.db, page))?.pageId === page.id;
  let relinked = 0;
  for (const orphan of isBehind ? orphans : []) if (await relink(ctx, page, orphan)) relinked++;
  return { relinked, left: orphans.length - relinked };
}

async function relink(ctx: Context, origin: PageRow, { pageId, former }: Orphan): Promise<boolean> {
  const page = await lockPageRow(ctx, pageId);
  const current = await workingRevision(ctx.db, page);
  if (page.deletedAt || !former.has(current.id)) return false;
  const contents = new Map<string, RevisionContent>();
  for (const [is, was] of former) {
    const content = await findRevision(ctx.db, { pageId, revisionId: was });
    if (content) contents.set(is, content);
  }
  await rewriteRevisions(ctx, page, ({ id }) => contents.get(id) ?? null, {});
  await auditPage(ctx, "page.relink", page, { originId: origin.id });
  return true;
}
