import { asc, inArray } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { previewTier } from "./change-tier";
import type { Member } from "./standing";

const mostNamed = 10;

type PageAddress = { pageId: string; slug: string; locale: string };

/** Some of a member's pages: how many, and the first ten by address. */
export type NamedPages = { count: number; pages: PageAddress[] };

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
  const addresses = await pageAddresses(ctx.db, [...paused, ...resumed]);
  return { paused: namedPages(addresses, paused), resumed: namedPages(addresses, resumed) };
}

/** The addresses of pages, in their order. */
export async function pageAddresses(db: Queryable, ids: string[]): Promise<PageAddress[]> {
  if (!ids.length) return [];
  return db
    .select({ pageId: pages.id, slug: pages.slug, locale: pages.locale })
    .from(pages)
    .where(inArray(pages.id, ids))
    .orderBy(asc(pages.slug), asc(pages.locale), asc(pages.id));
}

/** The first ten of some pages, and how many they are; `addresses` are theirs, and may be others' too. */
export function namedPages(addresses: readonly PageAddress[], ids: readonly string[]): NamedPages {
  const named = new Set(ids);
  return { count: ids.length, pages: addresses.filter(({ pageId }) => named.has(pageId)).slice(0, mostNamed) };
}
