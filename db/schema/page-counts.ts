import { foreignKey, integer, type PgTableExtraConfigValue, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { vendorPlatforms } from "./vendor-platforms";

/**
 * How many pages each membership uses of its plan, so that all of them can be compared with their limits at once.
 * Triggers on `pages` keep it; whoever takes a page counts anew, behind a lock (`takeQuota`).
 */
export const pageCounts = pgTable(
  "page_counts",
  {
    platformId: uuid("platform_id").notNull(),
    vendorId: uuid("vendor_id").notNull(),
    /** Neither deleted nor paused. */
    pages: integer("pages").notNull(),
    /** Those of them over which the platform has published nothing; what a schedule made public by the clock is not seen. */
    customPages: integer("custom_pages").notNull(),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.platformId, table.vendorId] }),
    foreignKey({
      name: "page_counts_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
  ],
);
