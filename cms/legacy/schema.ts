import { boolean, integer, pgTable, serial, text, timestamp } from "drizzle-orm/pg-core";

/**
 * The tables of the single-platform system, version 7, as far as the import reads them. The system itself is not
 * developed any more, so this is their only description here; `checkLegacy` holds a database to it.
 */
export const legacyVersion = 7;

const time = (name: string) => timestamp(name, { withTimezone: true });

/** One row: the version of all tables. */
export const schemaVersion = pgTable("schema_version", { version: integer("version").notNull() });

export const legacyTiers = pgTable("subscription_tiers", {
  id: serial("id").primaryKey(),
  code: text("code").notNull(),
  name: text("name").notNull(),
  /** Null where there is no limit. */
  maxPages: integer("max_pages"),
  maxCustomPages: integer("max_custom_pages"),
  position: integer("position").notNull(),
});

export const legacyVendors = pgTable("vendors", {
  id: serial("id").primaryKey(),
  /** Stands in the addresses of its pages: `/vendors/{code}/about`. */
  code: text("vendor_code").notNull(),
  name: text("name").notNull(),
  legalName: text("legal_name"),
  email: text("contact_email"),
  phone: text("contact_phone"),
  street: text("street"),
  postcode: text("postcode"),
  city: text("city"),
  country: text("country"),
  isActive: boolean("is_active").notNull(),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
});

/** Which tier a vendor has had since when; the newest one that is active counts. */
export const legacySubscriptions = pgTable("vendor_subscriptions", {
  id: serial("id").primaryKey(),
  vendorId: integer("vendor_id").notNull(),
  tierId: integer("tier_id").notNull(),
  /** `active`, `trial`, `cancelled` or `expired`. */
  status: text("status").notNull(),
  startedAt: time("started_at").notNull(),
});

export const legacyUsers = pgTable("users", {
  id: serial("id").primaryKey(),
  email: text("email").notNull(),
  name: text("name").notNull(),
  /** `admin`, `vendor_owner` or `vendor_staff`; the latter two with the vendor. */
  role: text("role").notNull(),
  vendorId: integer("vendor_id"),
  /** bcrypt since version 4 of the old system, before that whatever its framework had. */
  passwordHash: text("password_hash"),
  language: text("language"),
  isActive: boolean("is_active").notNull(),
  createdAt: time("created_at").notNull(),
});

export const legacyPages = pgTable("content_pages", {
  id: serial("id").primaryKey(),
  /** Null for the system's own pages, which every vendor without one of its own showed too. */
  vendorId: integer("vendor_id"),
  slug: text("slug").notNull(),
  title: text("title").notNull(),
  content: text("content").notNull(),
  /** `html` or `markdown`. */
  contentFormat: text("content_format").notNull(),
  template: text("template").notNull(),
  metaDescription: text("meta_description"),
  metaKeywords: text("meta_keywords"),
  isPublished: boolean("is_published").notNull(),
  publishedAt: time("published_at"),
  displayOrder: integer("display_order").notNull(),
  showInHeader: boolean("show_in_header").notNull(),
  showInFooter: boolean("show_in_footer").notNull(),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
});

export const legacyTables = [
  schemaVersion,
  legacyTiers,
  legacyVendors,
  legacySubscriptions,
  legacyUsers,
  legacyPages,
] as const;

export type LegacyTier = typeof legacyTiers.$inferSelect;
export type LegacyVendor = typeof legacyVendors.$inferSelect;
export type LegacyUser = typeof legacyUsers.$inferSelect;
export type LegacyPage = typeof legacyPages.$inferSelect;
