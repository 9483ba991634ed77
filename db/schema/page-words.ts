import { foreignKey, index, type PgTableExtraConfigValue, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { bytewiseText } from "./columns";
import { pages } from "./pages";

/**
 * The words of each page's title and slug, in lower case and without accents; a search looks for their beginnings. Rows
 * and not a `tsvector`: under row-level security no index is used for an operator that is not leakproof.
 */
export const pageWords = pgTable(
  "page_words",
  {
    pageId: uuid("page_id").notNull(),
    word: bytewiseText("word").notNull(),
    platformId: uuid("platform_id").notNull(),
    vendorId: uuid("vendor_id"),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.pageId, table.word] }),
    index("page_words_word").on(table.platformId, table.word, table.pageId),
    foreignKey({
      name: "page_words_page",
      columns: [table.platformId, table.pageId],
      foreignColumns: [pages.platformId, pages.id],
    }),
  ],
);
