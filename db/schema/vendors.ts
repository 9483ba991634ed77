import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, primaryId, updatedAt, version } from "./columns";

export const vendorStatus = pgEnum("vendor_status", ["active", "suspended"]);

/** A business; a member of one or more platforms. */
export const vendors = pgTable(
  "vendors",
  {
    id: primaryId(),
    /** Addresses the vendor's storefronts: `/vendors/{code}` and `{code}.{platform domain}`. */
    code: text("code").notNull().unique(),
    /** What the code looks like, as `skeleton` of cms/skeleton.ts says it; a test holds the two together. */
    skeleton: text("skeleton")
      .generatedAlwaysAs(
        sql`replace(replace(replace(translate(code, '01ij52-', 'olllsz'), 'rn', 'm'), 'vv', 'w'), 'cl', 'd')`,
      )
      .notNull(),
    name: text("name").notNull(),
    /** `Profile` of cms/vendors/profile.ts. */
    profile: jsonb("profile").notNull(),
    status: vendorStatus("status").notNull().default("active"),
    /** Whether its editors may change what visitors see, and not only write. */
    editorsMayPublish: boolean("editors_may_publish").notNull().default(true),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("vendors_name").on(table.name, table.id),
    // Not unique: vendors from before the rule may look alike.
    index("vendors_skeleton").on(table.skeleton),
    check("vendors_code_form", sql`${table.code} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);
