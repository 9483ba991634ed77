import { index, json, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

/** Calls of the API by the keys under which they may be sent again, with their answers; removed after a day. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    /** The id of the token, or of the signed-in person, who calls. */
    owner: text("owner").notNull(),
    key: text("key").notNull(),
    /** SHA-256 of the operation and all that the call brought, hexadecimal. */
    requestHash: text("request_hash").notNull(),
    /** Status, body and headers, in the order in which they were sent; null until the transaction that does the work is about to end. */
    answer: json("answer"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.owner, table.key] }), index("idempotency_keys_created").on(table.createdAt)],
);
