import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { platforms } from "./platforms";
import { roleKind, roleSubject } from "./user-roles";
import { users } from "./users";
import { vendors } from "./vendors";

/** Lets another system act with a role, for some actions and some time. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: primaryId(),
    name: text("name").notNull(),
    /** SHA-256 of the token, hexadecimal; the token itself is shown once and never stored. */
    tokenHash: text("token_hash").notNull().unique(),
    kind: roleKind("kind").notNull(),
    platformId: uuid("platform_id").references(() => platforms.id),
    vendorId: uuid("vendor_id").references(() => vendors.id),
    /** The actions that the token may take, of those that its role may. */
    scopes: text("scopes").array().notNull(),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: createdAt(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    lastUsedAt: timestamp("last_used_at", { withTimezone: true }),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (table) => [
    index("api_tokens_platform").on(table.platformId),
    index("api_tokens_vendor").on(table.vendorId),
    check("api_tokens_subject", roleSubject(table)),
    check("api_tokens_scopes", sql`cardinality(${table.scopes}) > 0`),
  ],
);
