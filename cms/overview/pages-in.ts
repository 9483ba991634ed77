import { and, eq, type SQL, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Scope } from "../context";

/** The pages that belong to a scope: all; a platform's with those of its vendors; or a vendor's own. */
export function pagesIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  const { platformId, vendorId } = scope;
  return and(eq(pages.platformId, platformId), vendorId === null ? undefined : eq(pages.ownerId, vendorId));
}
