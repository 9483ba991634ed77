import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { hiddenPages, pages, revisions } from "@/db/schema";
import { isRequiredAt } from "../inheritance/policy";
import type { Candidate } from "../inheritance/resolve";
import { layers } from "./layer";
import { publicRevisionId } from "./public-revision";
import { shownDocument } from "./shown-document";

/** Whose pages are read: a platform's own, or a vendor's on it with those that it inherits. */
export type Owner = { platformId: string; vendorId: string | null };

export type CandidateRow = {
  slug: string;
  isHidden: boolean;
  /** Slugs that the page had before, and those of them whose addresses lead to it. */
  formerSlugs: string[];
  redirectedSlugs: string[];
  /** `null` where nothing is published yet. */
  candidate: Candidate | null;
  /** When a schedule will change what is shown, or null. */
  nextChangeAt: Date | null;
};

const base = alias(revisions, "base");

/**
 * The pages that may be shown at a slug, in one query over the index `pages_place`. A site of a platform has at most
 * two for each language, a storefront at most three.
 */
export function findCandidates(
  db: Queryable,
  owner: Owner,
  { slug, locales }: { slug: string; locales: readonly string[] },
): Promise<CandidateRow[]> {
  return select(db, owner, whole, and(eq(pages.slug, slug), inArray(pages.locale, [...locales])));
}

/**
 * The pages that may be shown at any slug of a site, in every language, without their sections: enough for menus and
 * sitemaps.
 */
export function listCandidates(db: Queryable, owner: Owner): Promise<CandidateRow[]> {
  return select(db, owner, withoutSections, undefined);
}

type Contents = { document: SQL; patch: SQL; base: SQL };

const whole: Contents = {
  document: shownDocument(revisions.document),
  patch: sql`${revisions.patch}`,
  base: shownDocument(base.document),
};

const emptied = (document: SQL) => sql`${document} || '{"sections": []}'`;

const withoutSections: Contents = {
  document: emptied(whole.document),
  patch: sql`case when ${revisions.patch} is not null then ${revisions.patch} || '{"changed": {}, "hidden": [], "added": [], "moved": []}' end`,
  base: emptied(whole.base),
};

async function select(
  db: Queryable,
  { platformId, vendorId }: Owner,
  contents: Contents,
  condition: SQL | undefined,
): Promise<CandidateRow[]> {
  const rows = await db
    .select({
      slug: pages.slug,
      formerSlugs: pages.formerSlugs,
      redirectedSlugs: pages.redirectedSlugs,
      isHidden: sql<boolean>`${hiddenPages.slug} is not null`,
      nextChangeAt: sql<string | null>`case when ${pages.scheduledAt} > now() then ${pages.scheduledAt} end`,
      isPublished: sql<boolean>`${revisions.id} is not null`,
      publishedAt: sql<string>`coalesce(${revisions.publishedAt}, ${pages.scheduledAt})`,
      page: {
        pageId: pages.id,
        layer: pages.layer,
        locale: pages.locale,
        isLocked: pages.isLocked,
        isRequired: pages.isRequired,
        isPaused: sql<boolean>`${pages.pausedAt} is not null`,
        isWithheld: vendorId ? sql<boolean>`not ${pages.isShownByVendors}` : sql<boolean>`false`,
        lockedSectionIds: pages.lockedSectionIds,
      },
      // Checked by their schemas when they were stored; a revision never changes.
      content: {
        document: contents.document,
        patch: contents.patch,
        base: contents.base,
        basePageId: sql<string | null>`${base.pageId}`,
      },
    })
    .from(pages)
    .leftJoin(revisions, eq(revisions.id, publicRevisionId))
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .leftJoin(
      hiddenPages,
      and(
        eq(hiddenPages.platformId, pages.platformId),
        eq(hiddenPages.vendorId, sql`${vendorId}::uuid`),
        eq(hiddenPages.slug, pages.slug),
      ),
    )
    .where(
      and(
        eq(pages.platformId, platformId),
        inArray(pages.ownerId, vendorId ? [vendorId, platformId] : [platformId]),
        isNull(pages.deletedAt),
        vendorId ? undefined : eq(pages.layer, layers.platform),
        condition,
      ),
    );
  return rows.map(({ nextChangeAt, isPublished, publishedAt, page, content, ...row }) => ({
    ...row,
    nextChangeAt: nextChangeAt === null ? null : new Date(nextChangeAt),
    candidate: isPublished
      ? ({
          ...page,
          ...content,
          isRequired: isRequiredAt(row.slug, page),
          publishedAt: new Date(publishedAt),
        } as Candidate)
      : null,
  }));
}
