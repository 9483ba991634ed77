import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Scope } from "../context";
import { installation, type Subject } from "../policy";

/** Tables whose rows are about a role: a platform's, a vendor's, or the installation's. */
type AboutRole = { platformId: AnyPgColumn; vendorId: AnyPgColumn };

/** The rows that lie in a scope: a vendor's own; a platform's, with those of its member vendors; or all. */
export function roleInScope(scope: Scope, table: AboutRole): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  if (scope.vendorId !== null) return eq(table.vendorId, scope.vendorId);
  const members = sql`(select vendor_id from vendor_platforms where platform_id = ${scope.platformId} and ended_at is null)`;
  return or(eq(table.platformId, scope.platformId), inArray(table.vendorId, members));
}

/** Whose people and tokens a scope holds, for the question whether the actor may see them. */
export function scopeSubject(scope: Scope): Subject {
  return typeof scope === "string" ? installation : scope;
}
