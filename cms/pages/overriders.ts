import { and, asc, eq, gt, ne, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, revisions, vendorPlatforms, vendors } from "@/db/schema";
import { reconciledBase } from "../inheritance/apply-patch";
import { type Drift, findDrift } from "../inheritance/drift";
import type { Patch } from "../inheritance/patch";
import { standingOn } from "../memberships/standing";
import { atPlace, type Place } from "./at-place";
import type { PageDocument } from "./document";
import { byCode } from "./followers";
import { latestRevisionId } from "./public-revision";
import { base } from "./revision-content";
import { shownDocument } from "./shown-document";

/** A vendor's own page at the place of a default, as its editor has it now. */
export type Overrider = {
  vendorId: string;
  code: string;
  name: string;
  pageId: string;
  isPaused: boolean;
} & ({ patch: Patch; base: PageDocument } | { patch: null; base: null });

/** What an override would be asked about if the document were public; null for a whole page. */
export function driftOf(
  { patch, base }: Overrider,
  document: PageDocument,
  lockedSectionIds: readonly string[],
): Drift | null {
  return patch && findDrift(reconciledBase(base, patch), document, patch, lockedSectionIds);
}

/** Which of them: after a code, at most so many, meeting a condition; what is left out does not narrow them. */
type Part = { after?: string; limit?: number; condition?: SQL | undefined };

/** The vendors that have a page of their own at the place of a platform's page; by code where there is a limit. */
export async function listOverriders(
  db: Queryable,
  page: Place & { id: string },
  { after, limit, condition }: Part = {},
): Promise<Overrider[]> {
  const query = db
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
    .innerJoin(vendorPlatforms, and(eq(vendorPlatforms.vendorId, pages.vendorId), standingOn(page.platformId)))
    .innerJoin(revisions, eq(revisions.id, latestRevisionId))
    .where(
      and(
        atPlace(page),
        ne(pages.ownerId, page.platformId),
        after === undefined ? undefined : gt(byCode, after),
        condition,
      ),
    )
    .$dynamic();
  const rows = await (limit === undefined ? query : query.orderBy(asc(byCode)).limit(limit));
  // Many overrides, few bases: each document is read once.
  const bases = await documentsOf(db, rows);
  return rows
    .map(({ baseRevisionId, ...row }) => ({ ...row, ...bases.get(baseRevisionId ?? "") }))
    .map(({ base: seen, basePageId, patch, ...row }) => {
      // An override of a page that stood here before is a page of the vendor's own by now.
      const isOverride = patch !== null && basePageId === page.id;
      return { ...row, patch: isOverride ? patch : null, base: isOverride ? seen : null } as Overrider;
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

async function documentsOf(db: Queryable, rows: ReadonlyArray<{ baseRevisionId: string | null }>) {
  const ids = [...new Set(rows.flatMap(({ baseRevisionId }) => baseRevisionId ?? []))];
  if (!ids.length) return new Map<string, { base: PageDocument; basePageId: string }>();
  const found = await db
    .select({ id: base.id, document: shownDocument(base.document), basePageId: base.pageId })
    .from(base)
    .where(sql`${base.id} = any(${sql.param(ids)}::uuid[])`);
  return new Map(found.map(({ id, document, basePageId }) => [id, { base: document as PageDocument, basePageId }]));
}
