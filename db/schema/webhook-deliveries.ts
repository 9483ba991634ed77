import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  jsonb,
  type PgTableExtraConfigValue,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { webhooks } from "./webhooks";

export const deliveryState = pgEnum("webhook_delivery_state", ["waiting", "delivered", "failed"]);

/** One message to one webhook, and every attempt to deliver it. Its id is what receivers know a repeated one by. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: primaryId(),
    platformId: uuid("platform_id").notNull(),
    webhookId: uuid("webhook_id").notNull(),
    type: text("type").notNull(),
    /** JSON, byte for byte as it is signed and sent. */
    body: text("body").notNull(),
    state: deliveryState("state").notNull().default("waiting"),
    /** `Attempt[]` of cms/webhooks/attempt.ts, oldest first. */
    attempts: jsonb("attempts").notNull().default([]),
    createdAt: createdAt(),
    /** From when on it may be tried; null once it was delivered or given up. */
    nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }).defaultNow(),
  },
  (table): PgTableExtraConfigValue[] => [
    index("webhook_deliveries_log").on(table.platformId, table.webhookId, table.createdAt, table.id),
    index("webhook_deliveries_waiting").on(table.webhookId, table.nextAttemptAt).where(sql`${table.state} = 'waiting'`),
    index("webhook_deliveries_created").on(table.createdAt),
    foreignKey({
      name: "webhook_deliveries_webhook",
      columns: [table.platformId, table.webhookId],
      foreignColumns: [webhooks.platformId, webhooks.id],
    }).onDelete("cascade"),
  ],
);
