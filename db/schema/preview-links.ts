import { foreignKey, index, type PgTableExtraConfigValue, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { pages } from "./pages";
import { revisions } from "./revisions";
import { users } from "./users";

/** Shows one revision of a page to whoever has the link, until it expires or is revoked. */
export const previewLinks = pgTable(
  "preview_links",
  {
    id: primaryId(),
    platformId: uuid("platform_id").notNull(),
    /** The page's vendor, or none. */
    vendorId: uuid("vendor_id"),
    pageId: uuid("page_id").notNull(),
    revisionId: uuid("revision_id").notNull(),
    /** SHA-256 of the secret in the link, hexadecimal; the secret itself is shown once and never stored. */
    secretHash: text("secret_hash").notNull().unique(),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: createdAt(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (table): PgTableExtraConfigValue[] => [
    index("preview_links_page").on(table.pageId, table.createdAt),
    foreignKey({
      name: "preview_links_page_fk",
      columns: [table.platformId, table.pageId],
      foreignColumns: [pages.platformId, pages.id],
    }),
    foreignKey({
      name: "preview_links_revision",
      columns: [table.pageId, table.revisionId],
      foreignColumns: [revisions.pageId, revisions.id],
    }),
  ],
);
