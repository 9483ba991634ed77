import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { platforms, storefrontSettings } from "@/db/schema";
import { findPicture } from "../media/find-picture";
import type { Member } from "../memberships/standing";
import type { Theme } from "../platforms/theme";
import { type PlatformLook, type StorefrontLook, storefrontLook } from "./site-look";
import { storedTheme, type VendorToken } from "./vendor-theme";

/** What of a platform's row its look and its storefronts' are made of, for a query. */
export const platformLookColumns = {
  theme: sql<Theme>`${platforms.theme}`,
  vendorTokens: sql<VendorToken[]>`${platforms.vendorTokens}`,
  locales: platforms.locales,
  defaultLocale: platforms.defaultLocale,
};

/** What a storefront has of its own look and languages; null where it has nothing. */
export async function findLook(db: Queryable, { platformId, vendorId }: Member): Promise<StorefrontLook | null> {
  const [found] = await db
    .select({
      theme: storefrontSettings.theme,
      locales: storefrontSettings.locales,
      logoId: storefrontSettings.logoId,
    })
    .from(storefrontSettings)
    .where(and(eq(storefrontSettings.platformId, platformId), eq(storefrontSettings.vendorId, vendorId)));
  if (!found) return null;
  const { theme, locales, logoId } = found;
  return { theme: storedTheme(theme), locales, logo: logoId ? await findPicture(db, logoId) : null };
}

export type SiteLook = Pick<PlatformLook, "theme" | "locales" | "defaultLocale">;

/**
 * The look and the languages of a platform's own site, or of a vendor's storefront on it; null where there is no such
 * platform.
 */
export async function findSiteLook(
  db: Queryable,
  { platformId, vendorId }: { platformId: string; vendorId: string | null },
): Promise<SiteLook | null> {
  const [platform] = await db.select(platformLookColumns).from(platforms).where(eq(platforms.id, platformId));
  if (!platform || vendorId === null) return platform ?? null;
  return { ...platform, ...storefrontLook(platform, await findLook(db, { platformId, vendorId })) };
}
