import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, pgEnum, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, primaryId } from "./columns";
import { platforms } from "./platforms";
import { users } from "./users";
import { vendors } from "./vendors";

export const roleKind = pgEnum("role_kind", ["super-admin", "platform-admin", "vendor-owner", "vendor-editor"]);

/** What someone may do: everything, a platform's business, or a vendor's on all of its platforms. */
export const userRoles = pgTable(
  "user_roles",
  {
    id: primaryId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: roleKind("kind").notNull(),
    platformId: uuid("platform_id").references(() => platforms.id),
    vendorId: uuid("vendor_id").references(() => vendors.id),
    createdAt: createdAt(),
  },
  (table) => [
    unique("user_roles_once").on(table.userId, table.kind, table.platformId, table.vendorId).nullsNotDistinct(),
    index("user_roles_platform").on(table.platformId),
    index("user_roles_vendor").on(table.vendorId),
    check("user_roles_subject", roleSubject(table)),
  ],
);

/** A platform admin has a platform, a vendor's people have a vendor, a super admin neither. */
export function roleSubject(table: { kind: AnyPgColumn; platformId: AnyPgColumn; vendorId: AnyPgColumn }) {
  return sql`(${table.kind} = 'platform-admin') = (${table.platformId} is not null) and (${table.kind} in ('vendor-owner', 'vendor-editor')) = (${table.vendorId} is not null)`;
}
