import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgTableExtraConfigValue,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, ownerId, primaryId, updatedAt, version } from "./columns";
import { platforms } from "./platforms";
import { users } from "./users";
import { vendorPlatforms } from "./vendor-platforms";

/** A picture of a platform, which its vendors may show too, or of a vendor on it. Its files are in the media storage. */
export const media = pgTable(
  "media",
  {
    id: primaryId(),
    platformId: uuid("platform_id")
      .notNull()
      .references(() => platforms.id),
    vendorId: uuid("vendor_id"),
    ownerId: ownerId(),
    /** The name of the uploaded file, as people see it. */
    name: text("name").notNull(),
    /** What it shows, for those who do not see it; empty where it is decoration. */
    alt: text("alt").notNull().default(""),
    isDecorative: boolean("is_decorative").notNull().default(false),
    /** SHA-256 of the stored original, hexadecimal: part of the files' names, so that an address never changes content. */
    contentHash: text("content_hash").notNull(),
    /** Of the original, in pixels. */
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** Of all stored files together. */
    bytes: integer("bytes").notNull(),
    /** The widths that it is stored in, in pixels, ascending. */
    widths: integer("widths").array().notNull(),
    /** What must stay visible where the picture is cut, in percent from the left and the top. */
    focalX: smallint("focal_x").notNull().default(50),
    focalY: smallint("focal_y").notNull().default(50),
    /** What of the original is shown, as `MediaCrop` of cms/media/crop.ts; null where all of it is. */
    crop: jsonb("crop"),
    createdBy: uuid("created_by").references(() => users.id),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** Kept for a while so that deleting can be undone. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (table): PgTableExtraConfigValue[] => [
    unique("media_platform_id").on(table.platformId, table.id),
    unique("media_member_id").on(table.platformId, table.vendorId, table.id),
    index("media_owner").on(table.platformId, table.ownerId, table.createdAt, table.id),
    foreignKey({
      name: "media_membership",
      columns: [table.platformId, table.vendorId],
      foreignColumns: [vendorPlatforms.platformId, vendorPlatforms.vendorId],
    }),
    check("media_size", sql`${table.width} > 0 and ${table.height} > 0 and ${table.bytes} > 0`),
    check("media_focus", sql`${table.focalX} between 0 and 100 and ${table.focalY} between 0 and 100`),
    check("media_decoration_has_no_text", sql`not ${table.isDecorative} or ${table.alt} = ''`),
  ],
);
