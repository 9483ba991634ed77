import { sql } from "drizzle-orm";
import { boolean, check, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, primaryId, updatedAt, version } from "./columns";

/** An independent offering with its own domain, theme, pages and members. */
export const platforms = pgTable(
  "platforms",
  {
    id: primaryId(),
    code: text("code").notNull().unique(),
    name: text("name").notNull(),
    /** First path segment under the application host, such as `oms` in `localhost:9999/oms`. */
    pathPrefix: text("path_prefix").notNull().unique(),
    defaultLocale: text("default_locale").notNull(),
    locales: text("locales").array().notNull(),
    /** `Theme` of cms/platforms/theme.ts. */
    theme: jsonb("theme").notNull(),
    /** What of it vendors may change for their storefronts: `VendorToken`s of cms/storefronts/vendor-theme.ts. */
    vendorTokens: text("vendor_tokens").array().notNull().default(["logo", "primary", "accent"]),
    homeTemplate: text("home_template").notNull(),
    /** `Profile` of cms/vendors/profile.ts: who runs the platform. */
    profile: jsonb("profile").notNull(),
    isActive: boolean("is_active").notNull().default(true),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    check("platforms_code_form", sql`${table.code} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("platforms_path_prefix_form", sql`${table.pathPrefix} ~ '^[a-z0-9]{3,}(-[a-z0-9]+)*$'`),
    check("platforms_default_locale_offered", sql`${table.defaultLocale} = any(${table.locales})`),
  ],
);
