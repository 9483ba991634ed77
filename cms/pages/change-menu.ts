import { z } from "zod";
import type { Context } from "../context";
import { parse } from "../parse";
import { checkContent } from "./check-content";
import type { PageContent } from "./content";
import { findOrigin } from "./find-origin";
import { type PageRow, pageForWrite } from "./page-for-write";
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
  const current = await workingRevision(ctx.db, page);
  const origin = page.vendorId ? await findOrigin(ctx.db, page) : null;
  const standing = wholeDocument(current, origin)[`${menu}Order`];
  if ((standing === null) === (order === null)) return { version: page.version, isChanged: false };
  return { ...(await storeOrder(ctx, page, { menu, order })), isChanged: true };
}

/** Gives a page that was found for writing another place in a menu: a new draft of it. */
export async function storeOrder(
  ctx: Context,
  page: PageRow,
  { menu, order }: MenuChange,
): Promise<{ version: number }> {
  const current = await workingRevision(ctx.db, page);
  const content = contentWith(current, { [`${menu}Order`]: order });
  const checked = await checkContent(ctx, page, content, current);
  const { version } = await storeDraft(ctx, page, checked, "page.change-menu", { menu, order });
  return { version };
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
