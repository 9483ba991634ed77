import { sql } from "drizzle-orm";
import {
  foreignKey,
  integer,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { updatedAt } from "./columns";
import { pages } from "./pages";
import { users } from "./users";

/**
 * What someone is typing into a page and has not saved: the last state of each of their open editors. No revision, and
 * nobody else's business.
 */
export const workingCopies = pgTable(
  "working_copies",
  {
    pageId: uuid("page_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** One open editor, such as a tab of a browser, so that two of them never write over each other. */
    editorId: uuid("editor_id").notNull(),
    platformId: uuid("platform_id").notNull(),
    vendorId: uuid("vendor_id"),
    /** The page as it stands in the editor, valid or not. */
    document: jsonb("document").notNull(),
    /** What the writer began with: the page's version, and for an override the default's revision. */
    pageVersion: integer("page_version").notNull(),
    originRevisionId: uuid("origin_revision_id"),
    /** What the writer gave back to the default, which the document alone does not say: cms/inheritance/give-back.ts. */
    givenBack: text("given_back").array().notNull().default(sql`'{}'`),
    updatedAt: updatedAt(),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.pageId, table.userId, table.editorId] }),
    foreignKey({
      name: "working_copies_page",
      columns: [table.platformId, table.pageId],
      foreignColumns: [pages.platformId, pages.id],
    }),
  ],
);
