import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, platforms, revisions, vendors } from "@/db/schema";
import type { Scope } from "../context";
import { type FirstAndCount, few, withCount } from "./first-and-count";
import { pagesIn } from "./pages-in";

export type ScheduledPage = {
  pageId: string;
  slug: string;
  locale: string;
  title: string;
  platform: string;
  vendor: string | null;
  scheduledAt: Date | null;
};
export type Scheduled = FirstAndCount<ScheduledPage>;

/** The pages that will be public within seven days, the next one first. */
export async function findScheduled(db: Queryable, scope: Scope): Promise<Scheduled> {
  const rows = await db
    .select({
      pageId: pages.id,
      slug: pages.slug,
      locale: pages.locale,
      title: sql<string>`coalesce(${revisions.document} ->> 'title', ${revisions.patch} -> 'fields' ->> 'title', ${pages.slug})`,
      platform: platforms.name,
      vendor: vendors.name,
      scheduledAt: pages.scheduledAt,
      countOfAll: sql<number>`(count(*) over ())::int`,
    })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .innerJoin(revisions, eq(revisions.id, pages.scheduledRevisionId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(
      and(
        pagesIn(scope),
        isNull(pages.deletedAt),
        gt(pages.scheduledAt, sql`now()`),
        lte(pages.scheduledAt, sql`now() + interval '7 days'`),
      ),
    )
    .orderBy(asc(pages.scheduledAt), asc(pages.id))
    .limit(few);
  return withCount(rows);
}
