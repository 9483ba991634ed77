import { sql } from "drizzle-orm";
import { customType, integer, timestamp, uuid } from "drizzle-orm/pg-core";

/** Columns that many tables share. Times are `timestamptz`, read as `Date`. */

export const primaryId = () => uuid("id").primaryKey().default(sql`gen_random_uuid()`);

export const createdAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

export const updatedAt = () => timestamp("updated_at", { withTimezone: true }).notNull().defaultNow();

/** Counts the writes to a row; a save that started from an older version is a conflict. */
export const version = () => integer("version").notNull().default(1);

/** The vendor, or the platform itself where there is none: a real value, so that indexes and uniqueness need no null. */
export const ownerId = () => uuid("owner_id").notNull().generatedAlwaysAs(sql`coalesce(vendor_id, platform_id)`);

/** Text that is compared byte by byte: prefixes are ranges of it, and its order is the same in every database. */
export const bytewiseText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
