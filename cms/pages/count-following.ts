import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { hiddenPages, pages, vendorPlatforms } from "@/db/schema";
import { isTouched } from "../inheritance/drift";
import { isRequiredAt } from "../inheritance/policy";
import { standingOn } from "../memberships/standing";
import { atPlace, type Place } from "./at-place";
import type { PageDocument } from "./document";
import { driftOf, listOverriders, type Overrider } from "./overriders";
import type { PageRow } from "./page-for-write";

/** What vendors do with one of the platform's pages, by vendors. */
export type Following = {
  /** They show it as it is. */
  follow: number;
  /** They change sections of it. */
  override: number;
  /** Their own page there is whole: detached, or custom. */
  own: number;
  hidden: number;
  /** Their own page is not shown, because the page is locked or the plan has no room. */
  paused: number;
  /** An update waits for their decision. */
  behind: number;
  /** How many overrides change, hide or move a section, by its id. */
  bySection: Record<string, number>;
};

/**
 * @param document the page as it is public; for the impact of a draft, the draft.
 * @param known those of the page, where they were read already.
 */
export async function countFollowing(
  db: Queryable,
  page: PageRow,
  document: PageDocument,
  known?: readonly Overrider[],
): Promise<Following> {
  const overriders = known ?? (await listOverriders(db, page));
  const hidden = await countHidden(db, page);
  const overrides = overriders.filter((each) => each.patch !== null);
  const count = (isCounted: (each: Overrider) => boolean) => overriders.filter(isCounted).length;
  const sectionIds = document.sections.map(({ id }) => id);
  const members = page.isShownByVendors ? await countMembers(db, page) : overriders.length + hidden;
  const touching = (id: string) => overrides.filter(({ patch }) => patch && isTouched(patch, id)).length;
  return {
    follow: members - overriders.length - hidden,
    override: overrides.length,
    own: count(({ patch }) => patch === null),
    hidden,
    paused: page.isLocked ? overriders.length : count(({ isPaused }) => isPaused),
    behind: count((each) => driftOf(each, document, page.lockedSectionIds)?.isBehind ?? false),
    bySection: Object.fromEntries(sectionIds.map((id) => [id, touching(id)])),
  };
}

function countMembers(db: Queryable, { platformId }: Place): Promise<number> {
  return db.$count(vendorPlatforms, standingOn(platformId));
}

/** Vendors that hide the slug and have no page of their own there; a required page is hidden nowhere. */
async function countHidden(db: Queryable, { platformId, slug, locale, isRequired }: PageRow): Promise<number> {
  if (isRequiredAt(slug, { isRequired })) return 0;
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(hiddenPages)
    .innerJoin(vendorPlatforms, and(eq(vendorPlatforms.vendorId, hiddenPages.vendorId), standingOn(platformId)))
    .leftJoin(pages, and(atPlace({ platformId, slug, locale }), eq(pages.ownerId, hiddenPages.vendorId)))
    .where(and(eq(hiddenPages.platformId, platformId), eq(hiddenPages.slug, slug), isNull(pages.id)));
  return row?.count ?? 0;
}
