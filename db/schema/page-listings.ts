import {
  boolean,
  foreignKey,
  index,
  type PgTableExtraConfigValue,
  pgTable,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { bytewiseText } from "./columns";
import { pages } from "./pages";

/**
 * What lists of pages sort, filter and search by; one row for each page. Triggers on `pages` write it in the same
 * statement, so no verb can forget it. It stands apart because a vendor may see its platform's pages, but not what their
 * drafts are called.
 */
export const pageListings = pgTable(
  "page_listings",
  {
    pageId: uuid("page_id").primaryKey(),
    platformId: uuid("platform_id").notNull(),
    layer: smallint("layer").$type<0 | 1 | 2>().notNull(),
    vendorId: uuid("vendor_id"),
    locale: text("locale").notNull(),
    slug: bytewiseText("slug").notNull(),
    /** `ListState` of cms/pages/list-filters.ts, but for schedules that came due: those take effect without a write. */
    state: text("state").notNull(),
    /** When a scheduled page becomes, or became, public; it is stored as scheduled until its next change. */
    scheduledAt: timestamp("scheduled_at", { withTimezone: true }),
    hasDraft: boolean("has_draft").notNull(),
    /** What an editor calls the page: the title of the draft, else of what will be public, or is. */
    title: text("title").notNull(),
    /** The title in lower case and without accents. */
    sortTitle: bytewiseText("sort_title").notNull(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull(),
  },
  (table): PgTableExtraConfigValue[] => {
    const group = [table.platformId, table.layer, table.state, table.locale] as const;
    return [
      // The vendor too: rules ask for it, and the index alone can count and walk.
      index("page_listings_updated").on(...group, table.updatedAt, table.pageId, table.vendorId),
      index("page_listings_title").on(...group, table.sortTitle, table.pageId, table.vendorId),
      index("page_listings_slug").on(...group, table.slug, table.pageId, table.vendorId),
      index("page_listings_vendor").on(table.platformId, table.vendorId),
      index("page_listings_place").on(table.platformId, table.slug, table.locale),
      foreignKey({
        name: "page_listings_page",
        columns: [table.platformId, table.pageId],
        foreignColumns: [pages.platformId, pages.id],
      }),
    ];
  },
);
