import { eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { platforms } from "@/db/schema";

/** The languages that a platform offers, its default language first. */
export async function offeredLocales(db: Queryable, { platformId }: { platformId: string }): Promise<string[]> {
  const [platform] = await db
    .select({ locales: platforms.locales, defaultLocale: platforms.defaultLocale })
    .from(platforms)
    .where(eq(platforms.id, platformId));
  return platform ? [...new Set([platform.defaultLocale, ...platform.locales])] : [];
}
