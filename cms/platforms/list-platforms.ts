import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { domains, platforms } from "@/db/schema";
import type { Profile } from "../vendors/profile";
import type { Theme } from "./theme";

/** The active platforms by name, with their primary host where they have one. */
export async function listPlatforms(db: Queryable) {
  const isPrimaryHost = and(
    eq(domains.platformId, platforms.id),
    isNull(domains.vendorId),
    eq(domains.isPrimary, true),
  );
  const rows = await db
    .select({
      name: platforms.name,
      pathPrefix: platforms.pathPrefix,
      theme: platforms.theme,
      profile: platforms.profile,
      host: domains.host,
    })
    .from(platforms)
    .leftJoin(domains, isPrimaryHost)
    .where(eq(platforms.isActive, true))
    .orderBy(asc(platforms.name));
  return rows.map((row) => ({ ...row, theme: row.theme as Theme, profile: row.profile as Profile }));
}
