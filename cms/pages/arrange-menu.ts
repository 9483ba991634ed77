import { dequal } from "dequal/lite";
import { and, asc, eq, isNull } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { authorise } from "../policy";
import { tags } from "../tags";
import type { PageDocument } from "./document";
import type { layers } from "./layer";
import { inMenu, listMenuPages } from "./list-menu-pages";
import { type PageRow, pageForWrite } from "./page-for-write";
import { publishPage } from "./publish-page";
import { workingRevision } from "./revision-content";
import { saveDraft } from "./save-draft";
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
 * A page that is public, with nothing else waiting, is published with its new place at once. One that has a draft or a
 * schedule gets a new draft with it: what somebody is still writing must not become public by a change of menus.
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
  const field = `${menu}Order` as const;
  const before: Array<{ slug: string; order: number }> = [];
  const [changed, waiting] = [new Set<string>(), [] as string[]];
  const rows: PageRow[] = [];
  for (const { id: pageId } of all) rows.push(await pageForWrite(ctx, "menu.arrange", { pageId }));
  await refuseOtherMenu(ctx, { platformId, layer, menu, lookedAt });
  for (const page of rows) {
    const { id: pageId, slug } = page;
    const { document } = await workingRevision(ctx.db, page);
    const order = slugs.includes(slug) ? (slugs.indexOf(slug) + 1) * stepOf(slugs.length) : null;
    if (document && document[field] !== null) before.push({ slug, order: document[field] });
    if (!document || document[field] === order) continue;
    const effect = await place(ctx, page, { ...document, [field]: order });
    for (const tag of effect.tags) changed.add(tag);
    if (!effect.isPublic) waiting.push(pageId);
  }
  if (changed.size) changed.add(tags.menus(platformId));
  const detail = { menu, layer, before: inOrder(before), after: slugs };
  await audit(ctx, { action: "menu.arrange", platformId, subjectId: platformId, detail });
  return { tags: [...changed], waiting };
}

/** Room between two pages of a menu, so that vendors can put theirs there; orders go up to 1000. */
function stepOf(count: number): number {
  return Math.min(10, Math.max(1, Math.floor(1000 / count)));
}

/** Every page is locked by now, so that nobody can arrange the menu between this and the writing. */
async function refuseOtherMenu(
  ctx: Context,
  { platformId, layer, menu, lookedAt }: Omit<Arrangement, "pages">,
): Promise<void> {
  const stored = inMenu(await listMenuPages(ctx, { platformId, layer }), menu);
  if (
    dequal(
      stored.map(({ pageId }) => pageId),
      lookedAt,
    )
  )
    return;
  const titles = stored.map(({ title }) => title).join(", ") || "no pages";
  throw new Conflict("version", `Someone else changed this menu in the meantime. It has now: ${titles}.`);
}

/** The slugs of a menu in their order, each once. */
function inOrder(placed: ReadonlyArray<{ slug: string; order: number }>): string[] {
  return [...new Set([...placed].sort((a, b) => a.order - b.order).map(({ slug }) => slug))];
}

async function place(ctx: Context, page: PageRow, document: PageDocument) {
  const isSettled = page.publishedRevisionId !== null && !page.draftRevisionId && !page.scheduledRevisionId;
  await saveDraft(ctx, { pageId: page.id, version: page.version, content: { document } });
  if (!isSettled) return { tags: [], isPublic: false };
  return { tags: (await publishPage(ctx, { pageId: page.id })).tags, isPublic: true };
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
