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

/** How far ahead the overview looks. */
export const soonDays = 7;

/** The pages that will be public within seven days, the next one first; what is paused will not be. */
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
        isNull(pages.pausedAt),
        gt(pages.scheduledAt, sql`now()`),
        lte(pages.scheduledAt, sql`now() + make_interval(days => ${soonDays})`),
      ),
    )
    .orderBy(asc(pages.scheduledAt), asc(pages.id))
    .limit(few);
  return withCount(rows);
}
