import { dequal } from "dequal/lite";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { lockPlan } from "../memberships/quota";
import type { Member } from "../memberships/standing";
import { storeOrder } from "../pages/change-menu";
import { pageForWrite } from "../pages/page-for-write";
import { publishPage } from "../pages/publish-page";
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
 * platform puts them. A page that is public, with nothing else waiting, is published with its new place at once; one with
 * a draft or a schedule gets a new draft with it.
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
  refuseOther(stored, lookedAt);
  const wanted = entriesOf(stored, slugs);
  const places = placesIn(wanted);
  if (!(places instanceof Map)) throw new Conflict("room", noRoom(places));
  const leaving = stored.entries.filter(({ slug, isOwn }) => isOwn && !slugs.includes(slug));
  const orders = new Map<string, number | null>([...places, ...leaving.map(({ slug }) => [slug, null] as const)]);
  const moved = [...stored.entries, ...stored.others].filter(
    ({ slug, order }) => orders.has(slug) && orders.get(slug) !== order,
  );
  const [changed, waiting] = [new Set<string>(), [] as string[]];
  for (const page of await ownPages(ctx, member, moved)) {
    const effect = await move(ctx, page.id, menu, orders.get(page.slug) ?? null);
    for (const tag of effect.tags) changed.add(tag);
    if (effect.isWaiting) waiting.push(page.id);
  }
  const detail = { menu, before: lookedAt, after: slugs };
  await audit(ctx, { action: "storefront.arrange-menu", ...member, subjectId: member.vendorId, detail });
  return { tags: [...changed], waiting: waiting.length };
}

function refuseOther({ entries }: StorefrontMenu, lookedAt: readonly string[]): void {
  const slugs = entries.map(({ slug }) => slug);
  if (dequal(slugs, [...lookedAt])) return;
  const titles = entries.map(({ title }) => title).join(", ") || "no pages";
  throw new Conflict("version", `This menu changed in the meantime. It has now: ${titles}.`);
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

function ownPages({ db }: Context, { platformId, vendorId }: Member, moved: readonly MenuEntry[]) {
  const slugs = moved.map(({ slug }) => slug);
  const isOwn = and(eq(pages.platformId, platformId), eq(pages.ownerId, vendorId), isNull(pages.deletedAt));
  return db
    .select({ id: pages.id, slug: pages.slug })
    .from(pages)
    .where(and(isOwn, inArray(pages.slug, slugs)))
    .orderBy(asc(pages.id));
}

async function move(ctx: Context, pageId: string, menu: Menu, order: number | null) {
  const page = await pageForWrite(ctx, "page.save-draft", { pageId });
  const isSettled = page.publishedRevisionId !== null && !page.draftRevisionId && !page.scheduledRevisionId;
  await storeOrder(ctx, page, { menu, order });
  if (!isSettled) return { tags: [], isWaiting: true };
  return { tags: (await publishPage(ctx, { pageId })).tags, isWaiting: false };
}
