import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { vendorPlatforms } from "./vendor-platforms";

/** A vendor's decision not to show an inherited page, in any language. */
export const hiddenPages = pgTable(
  "hidden_pages",
  {
    platformId: uuid("platform_id").notNull(),
    vendorId: uuid("vendor_id").notNull(),
    slug: text("slug").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.platformId, table.vendorId, table.slug] }),
    index("hidden_pages_slug").on(table.platformId, table.slug),
    foreignKey({
      name: "hidden_pages_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
  ],
);
