import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { primaryId, version } from "./columns";

/** What a membership is entitled to. A limit of `null` is unlimited. */
export const subscriptionTiers = pgTable(
  "subscription_tiers",
  {
    id: primaryId(),
    code: text("code").notNull().unique(),
    name: text("name").notNull(),
    /** Most overrides and custom pages together, on one platform. */
    maxPages: integer("max_pages"),
    /** Most custom pages, counted within `maxPages`. */
    maxCustomPages: integer("max_custom_pages"),
    /** Lowest tier first. */
    position: integer("position").notNull(),
    version: version(),
  },
  (table) => [
    check("subscription_tiers_limits", sql`${table.maxPages} >= 0 and ${table.maxCustomPages} >= 0`),
    check("subscription_tiers_custom_within_pages", sql`${table.maxCustomPages} <= ${table.maxPages}`),
  ],
);

/** Something that a tier may grant, such as `cms_custom_pages`. */
export const features = pgTable("features", {
  code: text("code").primaryKey(),
  name: text("name").notNull(),
});

export const tierFeatures = pgTable(
  "tier_features",
  {
    tierId: uuid("tier_id")
      .notNull()
      .references(() => subscriptionTiers.id, { onDelete: "cascade" }),
    featureCode: text("feature_code")
      .notNull()
      .references(() => features.code),
  },
  (table) => [primaryKey({ columns: [table.tierId, table.featureCode] })],
);
