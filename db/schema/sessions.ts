import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { users } from "./users";

/** Someone signed in on one device; a session cookie is worth nothing once its row is gone. */
export const sessions = pgTable(
  "sessions",
  {
    id: primaryId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    /** Address of the client as the server saw it. */
    address: text("address").notNull(),
    userAgent: text("user_agent").notNull(),
  },
  (table) => [index("sessions_user").on(table.userId)],
);
