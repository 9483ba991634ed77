import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Attempts counted by account or address, shared by all servers; the columns are those of rate-limiter-flexible. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull(),
  expire: timestamp("expire", { withTimezone: true }),
});
