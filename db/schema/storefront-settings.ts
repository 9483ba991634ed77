import { foreignKey, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { primaryId, updatedAt, version } from "./columns";
import { media } from "./media";
import { vendorPlatforms } from "./vendor-platforms";

/**
 * How a vendor's storefront on a platform differs from the platform's own look; a vendor that changed nothing has no row.
 * Beside the membership and not in it, for that is the platform's to write.
 */
export const storefrontSettings = pgTable(
  "storefront_settings",
  {
    id: primaryId(),
    platformId: uuid("platform_id").notNull(),
    vendorId: uuid("vendor_id").notNull(),
    /** `VendorTheme` of cms/storefronts/vendor-theme.ts: what it changes of the platform's theme. */
    theme: jsonb("theme").notNull().default({}),
    /** The languages of the platform that it offers; null for all of them. */
    locales: text("locales").array(),
    /** A picture of its own library. */
    logoId: uuid("logo_id"),
    version: version(),
    updatedAt: updatedAt(),
  },
  (table) => [
    unique("storefront_settings_platform_vendor").on(table.platformId, table.vendorId),
    foreignKey({
      name: "storefront_settings_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
    foreignKey({
      name: "storefront_settings_logo",
      columns: [table.platformId, table.vendorId, table.logoId],
      foreignColumns: [media.platformId, media.vendorId, media.id],
    }),
  ],
);
