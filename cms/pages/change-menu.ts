import { z } from "zod";
import type { Context } from "../context";
import { parse } from "../parse";
import { checkContent } from "./check-content";
import type { PageContent } from "./content";
import { findOrigin } from "./find-origin";
import { pageForWrite } from "./page-for-write";
import { wholeDocument, workingRevision } from "./revision-content";
import { storeDraft } from "./save-draft";

/** A menu, and the place in it, lowest first; null takes the page out. */
export const menuChangeSchema = z.strictObject({
  menu: z.enum(["header", "footer", "legal"]),
  order: z.int().min(0).max(1000).nullable(),
});
export type MenuChange = z.output<typeof menuChangeSchema>;

/**
 * Puts a page into a menu or takes it out of one; a new draft, to be published like any other. A page that stands in
 * the menu keeps its place, and one that is as wanted already gets no new revision.
 *
 * @throws Invalid, Conflict("version"), Conflict("locked"), NotFound, Forbidden.
 */
export async function changeMenu(
  ctx: Context,
  { pageId, version, ...input }: { pageId: string; version?: number } & MenuChange,
): Promise<{ version: number; isChanged: boolean }> {
  const { menu, order } = parse(menuChangeSchema, input);
  const page = await pageForWrite(ctx, "page.save-draft", { pageId, version });
  const field = `${menu}Order` as const;
  const current = await workingRevision(ctx.db, page);
  const origin = page.vendorId ? await findOrigin(ctx.db, page) : null;
  const standing = wholeDocument(current, origin)[field];
  if ((standing === null) === (order === null)) return { version: page.version, isChanged: false };

  const changed = await checkContent(ctx, page, contentWith(current, { [field]: order }), current);
  const detail = { menu, order };
  const stored = await storeDraft(ctx, page, changed, "page.change-menu", detail);
  return { version: stored.version, isChanged: true };
}

/** The same content with other page fields: as a whole, or as a patch of which nothing else is touched. */
function contentWith(
  { document, patch, baseRevisionId }: Awaited<ReturnType<typeof workingRevision>>,
  fields: Record<string, number | null>,
): PageContent {
  if (document) return { document: { ...document, ...fields } };
  const { reconciled: _, ...changes } = patch;
  return { patch: { ...changes, fields: { ...changes.fields, ...fields } }, baseRevisionId };
}
