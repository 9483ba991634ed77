import { asc, inArray } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { previewTier } from "./change-tier";
import type { Member } from "./standing";

const mostNamed = 10;

/** Some of a member's pages: how many, and the first ten by address. */
export type NamedPages = { count: number; pages: Array<{ pageId: string; slug: string; locale: string }> };

/**
 * What `changeTier` would pause and show again, by name.
 *
 * @throws NotFound, Forbidden.
 */
export async function previewPlan(
  ctx: Context,
  change: Member & { tierId: string },
): Promise<{ paused: NamedPages; resumed: NamedPages }> {
  const { paused, resumed } = await previewTier(ctx, change);
  return { paused: await namedPages(ctx.db, paused), resumed: await namedPages(ctx.db, resumed) };
}

/** The first ten of some pages by address, and how many they are. */
export async function namedPages(db: Queryable, ids: string[]): Promise<NamedPages> {
  if (!ids.length) return { count: 0, pages: [] };
  const found = await db
    .select({ pageId: pages.id, slug: pages.slug, locale: pages.locale })
    .from(pages)
    .where(inArray(pages.id, ids))
    .orderBy(asc(pages.slug), asc(pages.locale), asc(pages.id))
    .limit(mostNamed);
  return { count: ids.length, pages: found };
}
