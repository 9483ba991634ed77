import { index, pgTable, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { primaryId, version } from "./columns";
import { platforms } from "./platforms";
import { subscriptionTiers } from "./subscription-tiers";
import { vendors } from "./vendors";

/** A membership: one vendor on one platform, with its tier. */
export const vendorPlatforms = pgTable(
  "vendor_platforms",
  {
    id: primaryId(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    vendorId: uuid("vendor_id")
      .notNull()
      .references(() => vendors.id),
    tierId: uuid("tier_id")
      .notNull()
      .references(() => subscriptionTiers.id),
    version: version(),
    joinedAt: timestamp("joined_at", { withTimezone: true }).notNull().defaultNow(),
    /** Since when the vendor has left; what it has on the platform stays, out of use, until it joins again. */
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (table) => [
    unique("vendor_platforms_platform_vendor").on(table.platformId, table.vendorId),
    index("vendor_platforms_vendor").on(table.vendorId),
    index("vendor_platforms_tier").on(table.tierId),
  ],
);
