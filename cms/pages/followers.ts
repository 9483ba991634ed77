import { and, asc, eq, gt, isNotNull, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { hiddenPages, pages, revisions, vendorPlatforms, vendors } from "@/db/schema";
import { called } from "../called";
import { isRequiredAt } from "../inheritance/policy";
import { standingOn } from "../memberships/standing";
import { atPlace } from "./at-place";
import type { PageRow } from "./page-for-write";
import { latestRevisionId } from "./public-revision";
import { base } from "./revision-content";

/** What vendors do with one of the platform's pages; one vendor may be in several groups. */
export type FollowerGroup = "follow" | "override" | "own" | "behind" | "hidden" | "paused";

/** A vendor on the platform; `pageId` is its own page at the place, null where it has none. */
export type Follower = { vendorId: string; code: string; name: string; pageId: string | null };

export type FollowerPart = { after: string; limit: number; search: string };

/** Codes in the order of their bytes, whatever the locale of the database. */
export const byCode = sql<string>`${vendors.code} collate "C"`;

const hidden = alias(hiddenPages, "hidden");

/** The members of the platform in a group, by code, after one; all but "behind", which takes more than the database. */
export function findFollowers(
  db: Queryable,
  page: PageRow,
  group: Exclude<FollowerGroup, "behind">,
  { after, limit, search }: FollowerPart,
): Promise<Follower[]> {
  return db
    .select({ vendorId: vendors.id, code: vendors.code, name: vendors.name, pageId: pages.id })
    .from(vendorPlatforms)
    .innerJoin(vendors, eq(vendors.id, vendorPlatforms.vendorId))
    .leftJoin(
      pages,
      and(atPlace(page), eq(pages.ownerId, vendorPlatforms.vendorId), ne(pages.ownerId, page.platformId)),
    )
    .leftJoin(revisions, eq(revisions.id, latestRevisionId))
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .leftJoin(
      hidden,
      and(
        eq(hidden.platformId, page.platformId),
        eq(hidden.vendorId, vendorPlatforms.vendorId),
        eq(hidden.slug, page.slug),
        // A required page is hidden nowhere.
        sql`not ${isRequiredAt(page.slug, page)}::boolean`,
      ),
    )
    .where(
      and(
        standingOn(page.platformId),
        gt(byCode, after),
        called(search, vendors.name, vendors.code),
        inGroup(group, page),
      ),
    )
    .orderBy(asc(byCode))
    .limit(limit);
}

function inGroup(group: Exclude<FollowerGroup, "behind">, page: PageRow): SQL | undefined {
  // An override of a page that stood here before is a page of the vendor's own by now.
  const isOverride = sql`coalesce(${base.pageId} = ${page.id}, false)`;
  switch (group) {
    case "follow":
      return and(isNull(pages.id), isNull(hidden.slug), sql`${page.isShownByVendors}::boolean`);
    case "hidden":
      return and(isNull(pages.id), isNotNull(hidden.slug));
    case "override":
      return and(isNotNull(pages.id), isOverride);
    case "own":
      return and(isNotNull(pages.id), not(isOverride));
    case "paused":
      return and(isNotNull(pages.id), page.isLocked ? undefined : isNotNull(pages.pausedAt));
  }
}
