import { and, eq, type SQL, sql } from "drizzle-orm";
import { vendorPlatforms } from "@/db/schema";
import type { Scope } from "../context";

/** The memberships that lie in a scope, ended ones too: all, a platform's, or a vendor's on it. */
export function membershipsIn(scope: Scope): SQL | undefined {
  if (typeof scope === "string") return scope === "everything" ? undefined : sql`false`;
  const { platformId, vendorId } = scope;
  const ofPlatform = eq(vendorPlatforms.platformId, platformId);
  return vendorId === null ? ofPlatform : and(ofPlatform, eq(vendorPlatforms.vendorId, vendorId));
}
