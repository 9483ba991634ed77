import { sql } from "drizzle-orm";
import { check, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId, version } from "./columns";
import { platforms } from "./platforms";

/** An address of another system that is told what happens on a platform. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: primaryId(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    name: text("name").notNull(),
    url: text("url").notNull(),
    /** What it is told of: `EventType` of cms/webhooks/event-types.ts. */
    events: text("events").array().notNull(),
    /** What deliveries are signed with, sealed (cms/seal.ts). */
    secret: text("secret").notNull(),
    /** The secret before, sealed; signs beside the other until `formerSecretUntil`. */
    formerSecret: text("former_secret"),
    formerSecretUntil: timestamp("former_secret_until", { withTimezone: true }),
    /** Since when nothing is sent to it, and nothing new kept for it. */
    pausedAt: timestamp("paused_at", { withTimezone: true }),
    version: version(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("webhooks_platform_id").on(table.platformId, table.id),
    check("webhooks_events", sql`cardinality(${table.events}) > 0`),
    check("webhooks_former_whole", sql`(${table.formerSecret} is null) = (${table.formerSecretUntil} is null)`),
  ],
);
