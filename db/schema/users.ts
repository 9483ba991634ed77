import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, primaryId, updatedAt } from "./columns";

/** A person who writes or administers. */
export const users = pgTable(
  "users",
  {
    id: primaryId(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** Language of the console, such as `en`. */
    locale: text("locale").notNull().default("en"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("users_name").on(sql`lower(${table.name})`, table.id),
    uniqueIndex("users_email").on(sql`lower(${table.email})`),
    check("users_locale_form", sql`${table.locale} ~ '^[a-z]{2}$'`),
  ],
);
