import { foreignKey, index, type PgTableExtraConfigValue, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { media } from "./media";
import { revisions } from "./revisions";

/** Which pictures a revision shows, so that where a picture is used is found without reading what pages say. */
export const revisionMedia = pgTable(
  "revision_media",
  {
    platformId: uuid("platform_id").notNull(),
    pageId: uuid("page_id").notNull(),
    revisionId: uuid("revision_id").notNull(),
    mediaId: uuid("media_id").notNull(),
  },
  (table): PgTableExtraConfigValue[] => [
    primaryKey({ columns: [table.revisionId, table.mediaId] }),
    index("revision_media_used").on(table.mediaId, table.revisionId),
    foreignKey({
      name: "revision_media_revision",
      columns: [table.pageId, table.revisionId],
      foreignColumns: [revisions.pageId, revisions.id],
    }),
    foreignKey({
      name: "revision_media_media",
      columns: [table.platformId, table.mediaId],
      foreignColumns: [media.platformId, media.id],
    }),
  ],
);
