import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { pages } from "./pages";
import { users } from "./users";

/**
 * An immutable version of a page: a whole document, or, for an override, a sparse patch over its origin.
 * A trigger refuses every change but setting `publishedAt`.
 */
export const revisions = pgTable(
  "revisions",
  {
    id: primaryId(),
    platformId: uuid("platform_id").notNull(),
    pageId: uuid("page_id").notNull(),
    /** 1, 2, 3, … within the page. */
    number: integer("number").notNull(),
    /** `PageDocument` of cms/pages/document.ts; `null` where the revision is a patch. */
    document: jsonb("document"),
    /** `Patch` of cms/inheritance/patch.ts; `null` where the revision is a document. */
    patch: jsonb("patch"),
    /** The origin's revision that the patch was last reconciled with. */
    baseRevisionId: uuid("base_revision_id"),
    authorId: uuid("author_id").references(() => users.id),
    /** The version that the page had once this revision was saved. */
    pageVersion: integer("page_version").notNull().default(1),
    createdAt: createdAt(),
    publishedAt: timestamp("published_at", { withTimezone: true }),
  },
  (table): PgTableExtraConfigValue[] => [
    unique("revisions_page_number").on(table.pageId, table.number),
    unique("revisions_page_id").on(table.pageId, table.id),
    unique("revisions_platform_id").on(table.platformId, table.id),
    foreignKey({
      name: "revisions_page",
      columns: [table.platformId, table.pageId],
      foreignColumns: [pages.platformId, pages.id],
    }),
    foreignKey({
      name: "revisions_base",
      columns: [table.platformId, table.baseRevisionId],
      foreignColumns: [table.platformId, table.id],
    }),
    check("revisions_document_or_patch", sql`(${table.document} is null) <> (${table.patch} is null)`),
    check("revisions_patch_has_base", sql`(${table.patch} is null) = (${table.baseRevisionId} is null)`),
  ],
);
