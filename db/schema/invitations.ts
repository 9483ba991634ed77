import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { platforms } from "./platforms";
import { roleKind, roleSubject } from "./user-roles";
import { users } from "./users";
import { vendors } from "./vendors";

/** An offer of a role to whoever reads the mail of an address; pending until it is accepted, revoked or expired. */
export const invitations = pgTable(
  "invitations",
  {
    id: primaryId(),
    email: text("email").notNull(),
    kind: roleKind("kind").notNull(),
    platformId: uuid("platform_id").references(() => platforms.id),
    vendorId: uuid("vendor_id").references(() => vendors.id),
    /** `null` where a script invited. */
    invitedBy: uuid("invited_by").references(() => users.id),
    /** SHA-256 of the token in the link, hexadecimal; sending again makes a new one. */
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: createdAt(),
    sentAt: timestamp("sent_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    acceptedAt: timestamp("accepted_at", { withTimezone: true }),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
  },
  (table) => [
    // Null-safe by hand: a unique index has no "nulls not distinct" in Drizzle's schema.
    uniqueIndex("invitations_one_pending")
      .on(
        sql`lower(${table.email})`,
        table.kind,
        sql`coalesce(${table.platformId}, ${table.vendorId}, '00000000-0000-0000-0000-000000000000')`,
      )
      .where(sql`${table.acceptedAt} is null and ${table.revokedAt} is null`),
    // What waits for an answer or has expired, in the order of its list.
    index("invitations_open")
      .on(table.sentAt, table.id)
      .where(sql`${table.acceptedAt} is null and ${table.revokedAt} is null`),
    index("invitations_platform").on(table.platformId),
    index("invitations_vendor").on(table.vendorId),
    check("invitations_subject", roleSubject(table)),
  ],
);
