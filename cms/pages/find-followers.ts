import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { hiddenPages, pages, revisions, vendorPlatforms, vendors } from "@/db/schema";
import { reconciledBase } from "../inheritance/apply-patch";
import { type Drift, findDrift, isTouched } from "../inheritance/drift";
import type { Patch } from "../inheritance/patch";
import type { PageDocument } from "./document";
import type { PageRow } from "./page-for-write";

/** A vendor's own page at the place of a default, as its editor has it now. */
export type Overrider = {
  vendorId: string;
  code: string;
  name: string;
  pageId: string;
  isPaused: boolean;
} & ({ patch: Patch; base: PageDocument } | { patch: null; base: null });

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
 * Counts what vendors do with a platform's page.
 *
 * @param document the page as it is public; for the impact of a draft, the draft.
 */
export async function countFollowing(db: Queryable, page: PageRow, document: PageDocument): Promise<Following> {
  const overriders = await listOverriders(db, page);
  const hidden = await countHidden(db, page);
  const overrides = overriders.filter((each) => each.patch !== null);
  const count = (isCounted: (each: Overrider) => boolean) => overriders.filter(isCounted).length;
  const sectionIds = document.sections.map(({ id }) => id);
  const touching = (id: string) => overrides.filter(({ patch }) => patch && isTouched(patch, id)).length;
  return {
    follow: (await countMembers(db, page)) - overriders.length - hidden,
    override: overrides.length,
    own: count(({ patch }) => patch === null),
    hidden,
    paused: page.isLocked ? overriders.length : count(({ isPaused }) => isPaused),
    behind: count((each) => driftOf(each, document, page.lockedSectionIds)?.isBehind ?? false),
    bySection: Object.fromEntries(sectionIds.map((id) => [id, touching(id)])),
  };
}

/** What an override would be asked about if the document were public; null for a whole page. */
export function driftOf(
  { patch, base }: Overrider,
  document: PageDocument,
  lockedSectionIds: readonly string[],
): Drift | null {
  return patch && findDrift(reconciledBase(base, patch), document, patch, lockedSectionIds);
}

const base = alias(revisions, "base");
const workingId = sql`coalesce(${pages.draftRevisionId}, ${pages.scheduledRevisionId}, ${pages.publishedRevisionId})`;

/** The vendors that have a page of their own at the place of a platform's page, by code. */
export async function listOverriders(db: Queryable, page: Place): Promise<Overrider[]> {
  const rows = await db
    .select({
      vendorId: vendors.id,
      code: vendors.code,
      name: vendors.name,
      pageId: pages.id,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      patch: revisions.patch,
      baseRevisionId: revisions.baseRevisionId,
    })
    .from(pages)
    .innerJoin(vendors, eq(vendors.id, pages.vendorId))
    .innerJoin(revisions, eq(revisions.id, workingId))
    .where(and(atPlace(page), ne(pages.ownerId, page.platformId)))
    .orderBy(vendors.code);
  // Many overrides, few bases: each document is read once.
  const bases = await documentsOf(db, rows);
  return rows.map(({ baseRevisionId, ...row }) => ({
    ...row,
    base: baseRevisionId ? bases.get(baseRevisionId) : null,
  })) as Overrider[];
}

type Place = Pick<PageRow, "platformId" | "slug" | "locale">;

function atPlace({ platformId, slug, locale }: Place) {
  return and(eq(pages.platformId, platformId), eq(pages.slug, slug), eq(pages.locale, locale), isNull(pages.deletedAt));
}

async function documentsOf(db: Queryable, rows: ReadonlyArray<{ baseRevisionId: string | null }>) {
  const ids = [...new Set(rows.flatMap(({ baseRevisionId }) => baseRevisionId ?? []))];
  if (!ids.length) return new Map<string, PageDocument>();
  const found = await db
    .select({ id: base.id, document: base.document })
    .from(base)
    .where(sql`${base.id} = any(${sql.param(ids)}::uuid[])`);
  return new Map(found.map(({ id, document }) => [id, document as PageDocument]));
}

function countMembers(db: Queryable, { platformId }: Place): Promise<number> {
  return db.$count(vendorPlatforms, eq(vendorPlatforms.platformId, platformId));
}

/** Vendors that hide the slug and have no page of their own there. */
async function countHidden(db: Queryable, { platformId, slug, locale }: Place): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(hiddenPages)
    .leftJoin(pages, and(atPlace({ platformId, slug, locale }), eq(pages.ownerId, hiddenPages.vendorId)))
    .where(and(eq(hiddenPages.platformId, platformId), eq(hiddenPages.slug, slug), isNull(pages.id)));
  return row?.count ?? 0;
}
