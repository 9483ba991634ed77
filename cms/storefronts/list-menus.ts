import { eq, sql } from "drizzle-orm";
import { platforms, vendors } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { listCandidates } from "../pages/find-candidates";
import { layers } from "../pages/layer";
import { type Menu, menuPages, type SitePage, sitePages } from "../pages/site-pages";
import { homeSlug } from "../pages/slug";
import { authorise } from "../policy";
import { fillText, variableValues } from "../sections/variables";
import type { Profile } from "../vendors/profile";
import { findSiteLook } from "./find-look";
import type { MenuEntry } from "./menu-places";

export type StorefrontMenu = {
  /** What stands in it, in its order. */
  entries: MenuEntry[];
  /** Own pages that visitors see and that could stand in it. */
  others: MenuEntry[];
};

/**
 * The menus of a storefront as visitors see them in the platform's default language.
 *
 * @throws NotFound, Forbidden.
 */
export async function listStorefrontMenus(ctx: Context, member: Member): Promise<Record<Menu, StorefrontMenu>> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "storefront.read", member);
  const look = await findSiteLook(ctx.db, member);
  const [row] = await ctx.db
    .select({
      platform: { name: platforms.name, profile: sql<Profile>`${platforms.profile}` },
      vendor: { name: vendors.name, profile: sql<Profile>`${vendors.profile}` },
    })
    .from(platforms)
    .innerJoin(vendors, eq(vendors.id, member.vendorId))
    .where(eq(platforms.id, member.platformId));
  if (!look || !row) throw new NotFound("The vendor is no member of this platform.");
  const values = variableValues(row.platform, row.vendor);
  const locale = look.defaultLocale;
  const pages = sitePages(await listCandidates(ctx.db, member), [locale]);
  const titled = pages.map((page) => ({ ...page, title: fillText(page.menuLabel || page.title, values) }));
  const menuOf = (menu: Menu) => storefrontMenu(titled, menu, locale);
  return { header: menuOf("header"), footer: menuOf("footer"), legal: menuOf("legal") };
}

function storefrontMenu(pages: readonly SitePage[], menu: Menu, locale: string): StorefrontMenu {
  const entryOf = (page: SitePage): MenuEntry => ({
    slug: page.slug,
    title: page.title,
    order: page[`${menu}Order`],
    isOwn: page.layer === layers.vendor,
  });
  const shown = menuPages(pages, menu, { locale, defaultLocale: locale, isStorefront: true });
  const others = pages
    .filter(({ slug }) => slug !== homeSlug && !shown.some((each) => each.slug === slug))
    .map(entryOf);
  return {
    entries: shown.map(entryOf),
    others: others.filter(({ isOwn }) => isOwn).sort((a, b) => a.title.localeCompare(b.title)),
  };
}
