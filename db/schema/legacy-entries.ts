import { boolean, index, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { platforms } from "./platforms";

/** `source` is the old database itself: a platform takes one in, and no other. */
export const legacyKind = pgEnum("legacy_kind", ["source", "tier", "vendor", "membership", "user", "role", "page"]);

/**
 * What became of each thing of the single-platform system that was brought in: so that it comes in once, and can be
 * taken out again. Written in the transaction that brings the thing in.
 */
export const legacyEntries = pgTable(
  "legacy_entries",
  {
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    kind: legacyKind("kind").notNull(),
    /** Its key in the old database; of what has none, that of what it belongs to. */
    legacyId: text("legacy_id").notNull(),
    targetId: uuid("target_id").notNull(),
    /** Whether it was made for it. What was there already is not taken out again. */
    isMade: boolean("is_made").notNull(),
    /** The version that it had then, where its table counts them: a later one was edited since. */
    targetVersion: integer("target_version"),
    /** SHA-256 of what was written, hexadecimal. */
    hash: text("hash").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.platformId, table.kind, table.legacyId] }),
    index("legacy_entries_target").on(table.targetId),
  ],
);
