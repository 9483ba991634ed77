import { and, asc, eq, isNull } from "drizzle-orm";
import { pages, platforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import type { Layer } from "./layer";
import { workingRevision } from "./revision-content";

export type MenuPage = {
  pageId: string;
  title: string;
  slug: string;
  /** Its place in each menu, or null where it is not in it. */
  orders: { header: number | null; footer: number | null; legal: number | null };
};

/**
 * The pages of a layer of a platform that may stand in its menus, each once, in the default language where it is
 * written in it; by title.
 *
 * @throws NotFound, Forbidden.
 */
export async function listMenuPages(
  ctx: Context,
  { platformId, layer }: { platformId: string; layer: Layer },
): Promise<MenuPage[]> {
  const subject = { platformId, vendorId: null };
  if (!isInScope(ctx.scope, subject)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "menu.arrange", subject);
  const rows = await ctx.db
    .select({ page: pages, defaultLocale: platforms.defaultLocale })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        eq(pages.layer, layer),
        isNull(pages.deletedAt),
      ),
    )
    .orderBy(asc(pages.slug), asc(pages.locale));
  const bySlug = new Map<string, (typeof rows)[number]["page"]>();
  for (const { page, defaultLocale } of rows) {
    if (!bySlug.has(page.slug) || page.locale === defaultLocale) bySlug.set(page.slug, page);
  }
  const listed: MenuPage[] = [];
  for (const page of bySlug.values()) {
    const { document } = await workingRevision(ctx.db, page);
    if (!document) continue;
    const { title, headerOrder: header, footerOrder: footer, legalOrder: legal } = document;
    listed.push({ pageId: page.id, title, slug: page.slug, orders: { header, footer, legal } });
  }
  return listed.sort((a, b) => a.title.localeCompare(b.title));
}

/** The pages of them that stand in a menu, in its order. */
export function inMenu(pages: readonly MenuPage[], menu: keyof MenuPage["orders"]): MenuPage[] {
  return pages
    .filter(({ orders }) => orders[menu] !== null)
    .sort((a, b) => Number(a.orders[menu]) - Number(b.orders[menu]));
}
