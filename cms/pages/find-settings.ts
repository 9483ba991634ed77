import { eq } from "drizzle-orm";
import { pages, platforms, vendors } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { fillText, variableValues } from "../sections/variables";
import { findSiteLook } from "../storefronts/find-look";
import type { Profile } from "../vendors/profile";
import { listCandidates } from "./find-candidates";
import { layers } from "./layer";
import type { SettingsSite } from "./settings-site";
import { type Menu, menuPages, sitePages } from "./site-pages";

/** Stands for any vendor that has written nothing yet: what a default is read on. */
const anyVendor = "00000000-0000-0000-0000-000000000000";

const menuNames: readonly Menu[] = ["header", "footer", "legal"];

/**
 * What stands around a page on its site, for those who write its settings.
 *
 * @throws NotFound, Forbidden.
 */
export async function findSettingsSite(ctx: Context, { pageId }: { pageId: string }): Promise<SettingsSite> {
  const [row] = await ctx.db
    .select({ page: pages, platform: platforms, vendor: vendors })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(eq(pages.id, pageId));
  if (!row || !isInScope(ctx.scope, row.page)) throw new NotFound("The page does not exist.");
  const { page, platform, vendor } = row;
  authorise(ctx, "page.read", page);
  const values = variableValues(business(platform), vendor && business(vendor));
  const vendorId = page.layer === layers.platform ? null : (page.vendorId ?? anyVendor);
  const look = await findSiteLook(ctx.db, page);
  if (!look) throw new NotFound("The page does not exist.");
  const shown = sitePages(await listCandidates(ctx.db, { platformId: platform.id, vendorId }), look.locales);
  const place = { locale: page.locale, defaultLocale: platform.defaultLocale, isStorefront: vendorId !== null };
  const others = (menu: Menu) =>
    menuPages(shown, menu, place)
      .filter(({ slug }) => slug !== page.slug)
      .map((each) => ({
        title: fillText(each.menuLabel || each.title, values),
        order: each[`${menu}Order`] ?? 0,
      }));
  const { tagline } = business(vendor ?? platform).profile;
  return {
    tagline: tagline[page.locale] ?? "",
    colors: look.theme.colors,
    menus: Object.fromEntries(menuNames.map((menu) => [menu, others(menu)])) as SettingsSite["menus"],
  };
}

const business = ({ name, profile }: { name: string; profile: unknown }) => ({ name, profile: profile as Profile });
