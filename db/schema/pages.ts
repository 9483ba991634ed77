import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  type PgTableExtraConfigValue,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, ownerId, primaryId, updatedAt, version } from "./columns";
import { platforms } from "./platforms";
import { revisions } from "./revisions";
import { vendorPlatforms } from "./vendor-platforms";

/**
 * A page's place (platform, layer, vendor or none, locale, slug), its state and its policy. Its content is in the
 * revisions that it points at.
 */
export const pages = pgTable(
  "pages",
  {
    id: primaryId(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    /** 0 platform page, 1 vendor default, 2 vendor page. */
    layer: smallint("layer").$type<0 | 1 | 2>().notNull(),
    /** Set on vendor pages only. */
    vendorId: uuid("vendor_id"),
    ownerId: ownerId(),
    locale: text("locale").notNull(),
    slug: text("slug").notNull(),
    /** Slugs that the page had before: links that name one still lead here. */
    formerSlugs: text("former_slugs").array().notNull().default(sql`'{}'`),
    /** Those of them whose addresses lead visitors to the new one. */
    redirectedSlugs: text("redirected_slugs").array().notNull().default(sql`'{}'`),
    publishedRevisionId: uuid("published_revision_id"),
    draftRevisionId: uuid("draft_revision_id"),
    /** Takes the place of the published revision from `scheduledAt` on, without anyone moving it. */
    scheduledRevisionId: uuid("scheduled_revision_id"),
    scheduledAt: timestamp("scheduled_at", { withTimezone: true }),
    /** Policy: vendors cannot override this page. */
    isLocked: boolean("is_locked").notNull().default(false),
    /** Policy: vendors cannot hide this page. */
    isRequired: boolean("is_required").notNull().default(false),
    /** Policy: storefronts show the platform's page where they have none of their own. Of platform pages alone. */
    isShownByVendors: boolean("is_shown_by_vendors").notNull().default(true),
    /** Policy: sections that vendors cannot change or hide. */
    lockedSectionIds: uuid("locked_section_ids").array().notNull().default(sql`'{}'`),
    /** The vendor page is a whole document on purpose and follows no default. */
    isDetached: boolean("is_detached").notNull().default(false),
    /** Since when the vendor page is not shown because it is over the plan. */
    pausedAt: timestamp("paused_at", { withTimezone: true }),
    /** Deleted or reverted; kept with its revisions so that it can be undone. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table): PgTableExtraConfigValue[] => [
    unique("pages_platform_id").on(table.platformId, table.id),
    uniqueIndex("pages_place")
      .on(table.platformId, table.slug, table.ownerId, table.locale, table.layer)
      .where(sql`${table.deletedAt} is null`),
    index("pages_owner").on(table.platformId, table.ownerId, table.updatedAt),
    index("pages_scheduled").on(table.platformId, table.scheduledAt).where(sql`${table.scheduledAt} is not null`),
    foreignKey({
      name: "pages_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
    ownRevision("pages_published_revision", table.id, table.publishedRevisionId),
    ownRevision("pages_draft_revision", table.id, table.draftRevisionId),
    ownRevision("pages_scheduled_revision", table.id, table.scheduledRevisionId),
    check("pages_layer", sql`${table.layer} between 0 and 2`),
    check("pages_vendor_on_layer_2", sql`(${table.layer} = 2) = (${table.vendorId} is not null)`),
    check("pages_withheld_on_layer_0", sql`${table.isShownByVendors} or ${table.layer} = 0`),
    check("pages_schedule_whole", sql`(${table.scheduledRevisionId} is null) = (${table.scheduledAt} is null)`),
    check("pages_slug_form", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("pages_locale_form", sql`${table.locale} ~ '^[a-z]{2}$'`),
  ],
);

/** A page can only point at revisions of its own. */
function ownRevision(name: string, pageId: AnyPgColumn, revisionId: AnyPgColumn) {
  return foreignKey({ name, columns: [pageId, revisionId], foreignColumns: [revisions.pageId, revisions.id] });
}
