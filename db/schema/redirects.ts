import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, ownerId, primaryId, version } from "./columns";
import { platforms } from "./platforms";
import { vendorPlatforms } from "./vendor-platforms";

/** A permanent redirect within one site; asked only where no page answers. */
export const redirects = pgTable(
  "redirects",
  {
    id: primaryId(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    vendorId: uuid("vendor_id"),
    ownerId: ownerId(),
    /** Path within the site, such as `/tarifs`, without its locale. */
    fromPath: text("from_path").notNull(),
    /** Path within the same site. */
    toPath: text("to_path").notNull(),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    index("redirects_path").on(table.fromPath, table.id),
    // In this order it has a platform's redirects sorted too.
    uniqueIndex("redirects_place").on(table.platformId, table.fromPath, table.ownerId),
    foreignKey({
      name: "redirects_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
    check("redirects_within_site", sql`${table.fromPath} ~ '^/[^/]' and ${table.toPath} ~ '^/([^/\\\\]|$)'`),
  ],
);
