import { and, asc, eq, isNull } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { tags } from "../tags";
import { layers } from "./layer";
import { inMenu, listMenuPages } from "./list-menu-pages";
import { type PageRow, pageForWrite } from "./page-for-write";
import { placeInMenu, refuseOtherMenu } from "./place-in-menu";
import type { Menu } from "./site-pages";

type Arrangement = {
  platformId: string;
  /** The menus of the platform's own site, or those of its storefronts. */
  layer: typeof layers.platform | typeof layers.default;
  menu: Menu;
  /** The pages of the menu in their order. */
  pages: readonly string[];
  /** The pages of the menu as `listMenuPages` told them when the arranging began, in their order. */
  lookedAt: readonly string[];
};

/**
 * Puts the pages of a menu in order, in all of their languages; pages of the layer that are not named leave the menu.
 *
 * Each is public with its new place at once, or waits with what else is written of it (`placeInMenu`).
 *
 * @returns the tags of what visitors see differently now, and the pages whose place waits to be published.
 * @throws NotFound, also where a page is not of this layer; Forbidden; Conflict("version") where the menu is not the
 *   one any more that was looked at.
 */
export async function arrangeMenu(
  ctx: Context,
  { platformId, layer, menu, pages: named, lookedAt }: Arrangement,
): Promise<{ tags: string[]; waiting: string[] }> {
  const subject = { platformId, vendorId: null };
  if (!isInScope(ctx.scope, subject)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "menu.arrange", subject);
  const all = await ownPages(ctx, platformId, layer);
  const isOwn = (pageId: string) => all.some(({ id }) => id === pageId);
  if (!named.every(isOwn)) throw new NotFound("A page of the menu does not exist any more.");
  const slugs = [...new Set(named.map((pageId) => all.find(({ id }) => id === pageId)?.slug))];
  const rows: PageRow[] = [];
  for (const { id: pageId } of all) rows.push(await pageForWrite(ctx, "menu.arrange", { pageId }));
  // Every page is locked by now, so that nobody can arrange the menu between this and the writing.
  const stored = inMenu(await listMenuPages(ctx, { platformId, layer }), menu);
  refuseOtherMenu(
    stored.map(({ pageId, title }) => ({ key: pageId, title })),
    lookedAt,
  );
  const [changed, waiting] = [new Set<string>(), [] as string[]];
  for (const page of rows) {
    const order = slugs.includes(page.slug) ? orderAt(slugs.indexOf(page.slug), slugs.length, layer) : null;
    const effect = await placeInMenu(ctx, page, { menu, order });
    for (const tag of effect.tags) changed.add(tag);
    if (effect.isWaiting) waiting.push(page.id);
  }
  if (changed.size) changed.add(tags.menus(platformId));
  const detail = { menu, layer, before: stored.map(({ slug }) => slug), after: slugs };
  await audit(ctx, { action: "menu.arrange", platformId, subjectId: platformId, detail });
  return { tags: [...changed], waiting };
}

/**
 * The order of a page in a menu, up to 1000, with room before and after it, where vendors can put theirs. Pages of the
 * platform's own site have theirs between those of the defaults: in the legal menu of a storefront both stand.
 */
function orderAt(index: number, count: number, layer: Arrangement["layer"]): number {
  const step = Math.min(10, Math.max(1, Math.floor(1000 / count)));
  return (index + 1) * step - (layer === layers.platform ? Math.floor(step / 2) : 0);
}

/** In one order, so that two arrangements at once do not wait for each other. */
function ownPages({ db }: Context, platformId: string, layer: Arrangement["layer"]): Promise<PageRow[]> {
  return db
    .select()
    .from(pages)
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        eq(pages.layer, layer),
        isNull(pages.deletedAt),
      ),
    )
    .orderBy(asc(pages.id));
}
