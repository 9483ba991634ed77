import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { pages, vendors } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import type { PageRow } from "./page-for-write";
import { publicRevisionId } from "./public-revision";
import { homeSlug } from "./slug";

/**
 * Makes sure that a page may move to a slug: nothing that could be shown there stands there yet, in any language. Says
 * by whom it is taken, as far as the page's owner may know: of a platform's pages a vendor knows those that are public.
 *
 * @throws Conflict("slug").
 */
export async function refuseTaken(ctx: Context, page: PageRow, slug: string): Promise<void> {
  if (slug === page.slug) throw new Conflict("slug", "This is the page’s address already.");
  if (slug === homeSlug) throw new Conflict("slug", "This is the address of the home page.");
  if (page.vendorId === null) return refuseForPlatform(ctx, page.platformId, slug);
  const own = await ctx.db.$count(pages, and(liveAt(page.platformId, slug), eq(pages.ownerId, page.vendorId)));
  if (own) throw new Conflict("slug", "You have another page at this address.");
  if (await isPublishedAt(ctx, page.platformId, slug)) {
    throw new Conflict("slug", "The platform has a page at this address: override that one instead.");
  }
}

/** Whether the platform has published something at a slug, in any language and on either of its layers. */
export async function isPublishedAt({ db }: Context, platformId: string, slug: string): Promise<boolean> {
  const published = and(liveAt(platformId, slug), eq(pages.ownerId, platformId), sql`${publicRevisionId} is not null`);
  return (await db.$count(pages, published)) > 0;
}

async function refuseForPlatform({ db }: Context, platformId: string, slug: string): Promise<void> {
  if (await db.$count(pages, and(liveAt(platformId, slug), eq(pages.ownerId, platformId)))) {
    throw new Conflict("slug", "The platform has another page at this address.");
  }
  const names = await db
    .selectDistinct({ name: vendors.name })
    .from(pages)
    .innerJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(and(liveAt(platformId, slug), ne(pages.ownerId, platformId)))
    .orderBy(asc(vendors.name));
  if (names.length) throw new Conflict("slug", takenBy(names.map(({ name }) => name)));
}

/** A page that moved there would push itself under the vendors' pages unasked. */
function takenBy([first = "", ...others]: string[]): string {
  if (!others.length) return `${first} has a page of its own at this address.`;
  const many = others.length === 1 ? "one other vendor" : `${others.length} other vendors`;
  return `${first} and ${many} have pages of their own at this address.`;
}

function liveAt(platformId: string, slug: string) {
  return and(eq(pages.platformId, platformId), eq(pages.slug, slug), isNull(pages.deletedAt));
}
