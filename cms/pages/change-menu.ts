import { z } from "zod";
import type { Context } from "../context";
import { parse } from "../parse";
import { pageForWrite } from "./page-for-write";
import { placesOf, storeOrder } from "./place-in-menu";

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
  const { standing } = await placesOf(ctx.db, page, menu);
  if ((standing === null) === (order === null)) return { version: page.version, isChanged: false };
  return { ...(await storeOrder(ctx, page, { menu, order })), isChanged: true };
}
