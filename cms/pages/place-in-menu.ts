import { dequal } from "dequal/lite";
import type { Queryable } from "@/db/client";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { authorise } from "../policy";
import type { MenuChange } from "./change-menu";
import { checkContent } from "./check-content";
import type { PageContent } from "./content";
import { findOrigin } from "./find-origin";
import type { PageRow } from "./page-for-write";
import { publishPage } from "./publish-page";
import {
  findRevision,
  type RevisionContent,
  wholeDocument,
  workingRevision,
  workingRevisionId,
} from "./revision-content";
import { storeDraft } from "./save-draft";
import type { Menu } from "./site-pages";

/**
 * Gives a page that was found for writing its place in a menu that is arranged. A page that is public, with nothing else
 * waiting, is published with it at once; one with a draft or a schedule gets a new draft with it: what somebody is still
 * writing must not become public by a change of menus. One that stands there already is not written again, nor is a
 * vendor's page that the platform has locked, which visitors do not see.
 *
 * @returns the tags of what visitors see differently now, and whether they see the page there only once it is published.
 * @throws Invalid, Forbidden.
 */
export async function placeInMenu(
  ctx: Context,
  page: PageRow,
  change: MenuChange,
): Promise<{ tags: string[]; isWaiting: boolean }> {
  authorise(ctx, "page.save-draft", page);
  const { standing, shown, isLocked } = await placesOf(ctx.db, page, change.menu);
  if (isLocked) return { tags: [], isWaiting: false };
  if (standing === change.order) return { tags: [], isWaiting: shown !== undefined && shown !== change.order };
  await storeOrder(ctx, page, change);
  if (workingRevisionId(page) !== page.publishedRevisionId) return { tags: [], isWaiting: true };
  return { tags: (await publishPage(ctx, { pageId: page.id })).tags, isWaiting: false };
}

/** A page's place in a menu as it is worked on, and as it is public; undefined where it is not. */
export async function placesOf(db: Queryable, page: PageRow, menu: Menu) {
  const origin = page.vendorId ? await findOrigin(db, page) : null;
  const orderOf = (revision: RevisionContent) => wholeDocument(revision, origin)[`${menu}Order`];
  const current = await workingRevision(db, page);
  const revisionId = page.publishedRevisionId;
  const published =
    revisionId === current.id ? current : revisionId && (await findRevision(db, { pageId: page.id, revisionId }));
  return {
    standing: orderOf(current),
    shown: published ? orderOf(published) : undefined,
    isLocked: origin?.isLocked ?? false,
  };
}

/**
 * Refuses to arrange a menu that is not the one any more that was looked at.
 *
 * @param stored what stands in it now, in its order; the key is what `lookedAt` names it by.
 * @throws Conflict("version"), which says what it has now.
 */
export function refuseOtherMenu(
  stored: ReadonlyArray<{ key: string; title: string }>,
  lookedAt: readonly string[],
): void {
  const keys = stored.map(({ key }) => key);
  if (dequal(keys, [...lookedAt])) return;
  const titles = stored.map(({ title }) => title).join(", ") || "no pages";
  throw new Conflict("version", `This menu changed in the meantime. It has now: ${titles}.`);
}

/** A new draft of a page that was found for writing, with another place in a menu. */
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
  { document, patch, baseRevisionId }: RevisionContent,
  fields: Record<string, number | null>,
): PageContent {
  if (document) return { document: { ...document, ...fields } };
  const { reconciled: _, ...changes } = patch;
  return { patch: { ...changes, fields: { ...changes.fields, ...fields } }, baseRevisionId };
}
