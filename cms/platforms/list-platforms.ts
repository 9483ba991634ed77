import { asc, eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { platforms } from "@/db/schema";
import type { Profile } from "../vendors/profile";
import type { Theme } from "./theme";

/** The active platforms by name, as the application host's front page lists them. */
export async function listPlatforms(db: Queryable) {
  const rows = await db
    .select({
      name: platforms.name,
      pathPrefix: platforms.pathPrefix,
      theme: platforms.theme,
      profile: platforms.profile,
    })
    .from(platforms)
    .where(eq(platforms.isActive, true))
    .orderBy(asc(platforms.name));
  return rows.map((row) => ({ ...row, theme: row.theme as Theme, profile: row.profile as Profile }));
}
