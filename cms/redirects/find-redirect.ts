import { and, eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { redirects } from "@/db/schema";

/** Where a path of a site is redirected to, as a path of the same site, or null. */
export async function findRedirect(
  db: Queryable,
  { platformId, ownerId, path }: { platformId: string; ownerId: string; path: string },
): Promise<string | null> {
  const [found] = await db
    .select({ toPath: redirects.toPath })
    .from(redirects)
    .where(and(eq(redirects.platformId, platformId), eq(redirects.ownerId, ownerId), eq(redirects.fromPath, path)));
  return found?.toPath ?? null;
}
