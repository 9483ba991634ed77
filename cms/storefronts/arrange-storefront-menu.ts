import { dequal } from "dequal/lite";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { lockPlan } from "../memberships/quota";
import type { Member } from "../memberships/standing";
import { pageForWrite } from "../pages/page-for-write";
import { placeInMenu, refuseOtherMenu } from "../pages/place-in-menu";
import type { Menu } from "../pages/site-pages";
import { authorise } from "../policy";
import { listStorefrontMenus, type StorefrontMenu } from "./list-menus";
import { type MenuEntry, placesIn } from "./menu-places";

type Arrangement = Member & {
  menu: Menu;
  /** The slugs of the whole menu in its new sequence; own pages that are left out leave it. */
  slugs: readonly string[];
  /** The slugs of the menu when the arranging began. */
  lookedAt: readonly string[];
};

/**
 * Puts a vendor's own pages in order in a menu of its storefront, between those that it inherits: these stand where the
 * platform puts them. The order holds in all languages; each page is public with its place at once, or waits with what
 * else is written of it (`placeInMenu`).
 *
 * @returns the tags of what visitors see differently now, and how many pages wait to be published.
 * @throws Invalid where an inherited page is missing or moved, or a page is none of the vendor's; Conflict("version") where
 *   the menu is not the one any more that was looked at; Conflict("room") where the platform left no place between two of
 *   its pages; NotFound, Forbidden.
 */
export async function arrangeStorefrontMenu(
  ctx: Context,
  { menu, slugs, lookedAt, ...member }: Arrangement,
): Promise<{ tags: string[]; waiting: number }> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "storefront.update", member);
  await lockPlan(ctx, member);
  const stored = (await listStorefrontMenus(ctx, member))[menu];
  refuseOtherMenu(
    stored.entries.map(({ slug, title }) => ({ key: slug, title })),
    lookedAt,
  );
  const wanted = entriesOf(stored, slugs);
  const places = placesIn(wanted);
  if (!(places instanceof Map)) throw new Conflict("room", noRoom(places));
  const leaving = stored.entries.filter(({ slug, isOwn }) => isOwn && !slugs.includes(slug));
  const orders = new Map<string, number | null>([...places, ...leaving.map(({ slug }) => [slug, null] as const)]);
  const changed = new Set<string>();
  let waiting = 0;
  for (const pageId of await ownPages(ctx, member, [...orders.keys()])) {
    const page = await pageForWrite(ctx, "storefront.update", { pageId });
    const effect = await placeInMenu(ctx, page, { menu, order: orders.get(page.slug) ?? null });
    for (const tag of effect.tags) changed.add(tag);
    if (effect.isWaiting) waiting++;
  }
  const detail = { menu, before: lookedAt, after: slugs };
  await audit(ctx, { action: "storefront.arrange-menu", ...member, subjectId: member.vendorId, detail });
  return { tags: [...changed], waiting };
}

/** @throws Invalid where that is not what a vendor can make of the menu. */
function entriesOf({ entries, others }: StorefrontMenu, slugs: readonly string[]): MenuEntry[] {
  const all = [...entries, ...others];
  const wanted = slugs.flatMap((slug) => all.find((entry) => entry.slug === slug) ?? []);
  const inherited = (some: readonly MenuEntry[]) => some.filter(({ isOwn }) => !isOwn).map(({ slug }) => slug);
  const isPossible = wanted.length === slugs.length && new Set(slugs).size === slugs.length;
  if (isPossible && dequal(inherited(wanted), inherited(entries))) return wanted;
  throw new Invalid([{ path: "slugs", message: "may move the storefront’s own pages only" }]);
}

function noRoom({ before, after }: { before: string; after: string }): string {
  const between = before && after ? `between “${before}” and “${after}”` : `beside “${before || after}”`;
  return `The platform left no place ${between}. Put your page elsewhere, or ask the platform to arrange its menus anew.`;
}

/** The vendor's own pages at some slugs, in all languages; in one order, so that two writers do not block each other. */
async function ownPages({ db }: Context, { platformId, vendorId }: Member, slugs: string[]): Promise<string[]> {
  const isOwn = and(eq(pages.platformId, platformId), eq(pages.ownerId, vendorId), isNull(pages.deletedAt));
  const found = await db
    .select({ id: pages.id })
    .from(pages)
    .where(and(isOwn, inArray(pages.slug, slugs)))
    .orderBy(asc(pages.id));
  return found.map(({ id }) => id);
}
