import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { domains, platforms, vendorPlatforms, vendors } from "@/db/schema";
import { standingOn } from "../memberships/standing";
import type { HomeTemplate } from "../pages/template";
import { findLook, platformLookColumns } from "../storefronts/find-look";
import { type PlatformLook, storefrontLook } from "../storefronts/site-look";
import type { Profile } from "../vendors/profile";
import { type Reading, readings, type SiteAddress } from "./address";
import { siteBases } from "./bases";
import type { Site } from "./site";

/**
 * Finds the site at an address. An inactive platform, a suspended vendor and one that is no member have none.
 *
 * @param appUrl address of the application host, under which platforms without a domain have their canonical address.
 */
export async function findSite(db: Queryable, address: SiteAddress, appUrl: string): Promise<Site | null> {
  for (const reading of readings(address.place)) {
    const found = await findPlatform(db, reading);
    if (!found) continue;
    // A storefront has none below it, neither under its own domain nor in its path.
    if (found.vendorId && reading.subdomain) return null;
    if ((found.vendorId || reading.subdomain) && address.vendorCode) return null;
    const vendor = await findVendor(db, found, address.vendorCode ?? reading.subdomain);
    if (vendor === undefined) return null;
    return toSite(db, address, reading, found, vendor, appUrl);
  }
  return null;
}

// What visitors may read, column by column; the database grants no others.
const platformColumns = {
  id: platforms.id,
  name: platforms.name,
  pathPrefix: platforms.pathPrefix,
  ...platformLookColumns,
  homeTemplate: platforms.homeTemplate,
  profile: platforms.profile,
};
const vendorColumns = { id: vendors.id, code: vendors.code, name: vendors.name, profile: vendors.profile };

type PlatformRow = Omit<Pick<typeof platforms.$inferSelect, keyof typeof platformColumns>, keyof PlatformLook> &
  PlatformLook;
type VendorRow = Pick<typeof vendors.$inferSelect, keyof typeof vendorColumns>;
type Found = { platform: PlatformRow; vendorId: string | null; isPrimary: boolean };

async function findPlatform(db: Queryable, { kind, name }: Reading): Promise<Found | null> {
  const query =
    kind === "prefix"
      ? db
          .select({ platform: platformColumns, vendorId: sql<null>`null`, isPrimary: sql<boolean>`true` })
          .from(platforms)
          .where(and(eq(platforms.pathPrefix, name), platforms.isActive))
      : db
          .select({ platform: platformColumns, vendorId: domains.vendorId, isPrimary: domains.isPrimary })
          .from(domains)
          .innerJoin(platforms, eq(platforms.id, domains.platformId))
          .where(and(eq(domains.host, name), platforms.isActive));
  const [found] = await query;
  return found ?? null;
}

/** The vendor of a storefront, null for a platform's own site, undefined where there is no such storefront. */
async function findVendor(
  db: Queryable,
  { platform, vendorId }: Found,
  code: string | null,
): Promise<VendorRow | null | undefined> {
  if (!vendorId && !code) return null;
  const [found] = await db
    .select({ vendor: vendorColumns })
    .from(vendorPlatforms)
    .innerJoin(vendors, eq(vendors.id, vendorPlatforms.vendorId))
    .where(
      and(
        standingOn(platform.id),
        vendorId ? eq(vendors.id, vendorId) : eq(vendors.code, code ?? ""),
        eq(vendors.status, "active"),
      ),
    );
  return found?.vendor;
}

async function toSite(
  db: Queryable,
  address: SiteAddress,
  reading: Reading,
  { platform, vendorId, isPrimary }: Found,
  vendor: VendorRow | null,
  appUrl: string,
): Promise<Site> {
  const primaries = await db
    .select({ host: domains.host, vendorId: domains.vendorId })
    .from(domains)
    .where(
      and(
        eq(domains.platformId, platform.id),
        domains.isPrimary,
        vendor ? or(isNull(domains.vendorId), eq(domains.vendorId, vendor.id)) : isNull(domains.vendorId),
      ),
    );
  const member = vendor && { platformId: platform.id, vendorId: vendor.id };
  const { locales, theme } = member ? storefrontLook(platform, await findLook(db, member)) : platform;
  // A host itself leads on, never a name below it, a prefix or a mirror of development.
  const leadsOn = !isPrimary && reading.name === address.place && !reading.subdomain;
  const primary = leadsOn && primaries.find((domain) => domain.vendorId === vendorId)?.host;
  return {
    locales,
    theme,
    primaryOrigin: primary ? `https://${primary}` : null,
    platform: {
      id: platform.id,
      name: platform.name,
      defaultLocale: platform.defaultLocale,
      homeTemplate: platform.homeTemplate as HomeTemplate,
      profile: platform.profile as Profile,
    },
    vendor: vendor && { id: vendor.id, code: vendor.code, name: vendor.name, profile: vendor.profile as Profile },
    ...siteBases(address, reading, {
      appUrl,
      pathPrefix: platform.pathPrefix,
      vendorCode: vendor?.code ?? null,
      platformDomain: primaries.find((domain) => domain.vendorId === null)?.host ?? null,
      vendorDomain: primaries.find((domain) => domain.vendorId !== null)?.host ?? null,
    }),
  };
}
