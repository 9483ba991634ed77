import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, ownerId, primaryId } from "./columns";
import { platforms } from "./platforms";
import { vendorPlatforms } from "./vendor-platforms";

/** A host that belongs to a platform, or to a vendor's storefront on it. */
export const domains = pgTable(
  "domains",
  {
    id: primaryId(),
    /** Lower case, punycode, without port or trailing dot. */
    host: text("host").notNull().unique(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    vendorId: uuid("vendor_id"),
    ownerId: ownerId(),
    /** The host that canonical addresses use; the site's other hosts lead to it. */
    isPrimary: boolean("is_primary").notNull().default(false),
    /** When its owner proved that the host is theirs. */
    verifiedAt: timestamp("verified_at", { withTimezone: true }),
    createdAt: createdAt(),
  },
  (table) => [
    foreignKey({
      name: "domains_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
    uniqueIndex("domains_one_primary").on(table.platformId, table.ownerId).where(sql`${table.isPrimary}`),
    check("domains_host_form", sql`${table.host} ~ '^[a-z0-9-]+([.][a-z0-9-]+)+$'`),
  ],
);
