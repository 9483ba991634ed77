import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { primaryId } from "./columns";
import { platforms } from "./platforms";

/**
 * What webhooks are to be told, written in the transaction that causes it (a transactional outbox). A worker makes a
 * delivery of it for each webhook that wants it, and takes it away then.
 */
export const webhookEvents = pgTable(
  "webhook_events",
  {
    id: primaryId(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    vendorId: uuid("vendor_id"),
    /** `EventType` of cms/webhooks/event-types.ts. */
    type: text("type").notNull(),
    /** The page that it is about; null where it is about a membership. */
    pageId: uuid("page_id"),
    /** `EventDetail` of cms/webhooks/queue-events.ts. */
    detail: jsonb("detail").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    /** Whether it was to become true at a time; by then it may have been called off. */
    isPlanned: boolean("is_planned").notNull().default(false),
    /** From when on it is true. */
    dueAt: timestamp("due_at", { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (table) => [index("webhook_events_due").on(table.dueAt)],
);
