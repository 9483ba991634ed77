import { and, eq, isNull } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { domains, hiddenPages, pages, redirects } from "@/db/schema";
import type { Member } from "./standing";

/** How much a vendor has on a platform. */
export type Stored = { pages: number; hiddenPages: number; redirects: number; domains: number };

/** Counts what a vendor has on a platform, in use or not. */
export async function countStored(db: Queryable, { platformId, vendorId }: Member): Promise<Stored> {
  const ownedBy = (table: typeof pages | typeof redirects | typeof domains) =>
    and(eq(table.platformId, platformId), eq(table.ownerId, vendorId));
  const isHiddenBy = and(eq(hiddenPages.platformId, platformId), eq(hiddenPages.vendorId, vendorId));
  return {
    pages: await db.$count(pages, and(ownedBy(pages), isNull(pages.deletedAt))),
    hiddenPages: await db.$count(hiddenPages, isHiddenBy),
    redirects: await db.$count(redirects, ownedBy(redirects)),
    domains: await db.$count(domains, ownedBy(domains)),
  };
}
