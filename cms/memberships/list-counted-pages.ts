import { and, eq } from "drizzle-orm";
import { pageListings } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import type { CountedPage } from "../tiers/quota";
import { countedPages } from "./quota";
import type { Member } from "./standing";

/** A page that a plan counts, by name. */
export type NamedCountedPage = Omit<CountedPage, "createdAt"> & { title: string; slug: string; locale: string };

/**
 * The overrides and custom pages of a member as its plan counts them, the oldest first, paused ones among them. Which of
 * them a plan keeps is `fitToLimits`'s to say.
 *
 * @throws NotFound, Forbidden.
 */
export async function listCountedPages(ctx: Context, member: Member): Promise<NamedCountedPage[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const { db } = ctx;
  const counted = await countedPages(db, member);
  const listings = await db
    .select({
      id: pageListings.pageId,
      title: pageListings.title,
      slug: pageListings.slug,
      locale: pageListings.locale,
    })
    .from(pageListings)
    .where(and(eq(pageListings.platformId, member.platformId), eq(pageListings.vendorId, member.vendorId)));
  const names = new Map(listings.map(({ id, ...named }) => [id, named]));
  return counted
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.id.localeCompare(b.id))
    .flatMap(({ createdAt: _, ...page }) => {
      const named = names.get(page.id);
      return named ? { ...page, ...named } : [];
    });
}
