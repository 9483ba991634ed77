import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";

/** Mail to be sent, written in the transaction that causes it. Without a mail server it stays here to be read. */
export const mails = pgTable(
  "mails",
  {
    id: primaryId(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    /** `MailContent` of cms/mails/mail.ts; `null` once it was delivered, because it may hold a secret link. */
    content: jsonb("content"),
    createdAt: createdAt(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    attempts: integer("attempts").notNull().default(0),
    /** From when on it may be tried; later after each failure. */
    nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }).notNull().defaultNow(),
    /** Why the last attempt failed. */
    error: text("error"),
  },
  (table) => [
    index("mails_created").on(table.createdAt, table.id),
    index("mails_failed")
      .on(table.createdAt, table.id)
      .where(sql`${table.sentAt} is null and ${table.error} is not null`),
  ],
);
