import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { hiddenPages, pages, revisions } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { type PageState, pageState } from "../inheritance/page-state";
import { authorise } from "../policy";
import type { PageDocument } from "./document";
import type { Origin } from "./find-origin";
import { latestRevisionId, publicRevisionId } from "./public-revision";
import { type Publication, publicationOf } from "./publication";
import { base, contentColumns, type RevisionContent, wholeDocument } from "./revision-content";
import { vendorPageFacts } from "./vendor-page-facts";

type Member = { platformId: string; vendorId: string };

/** One line of a vendor's page list: a slug in a language, with what the vendor sees there. */
export type VendorPage = {
  slug: string;
  /** Empty for a hidden slug that nothing stands behind any more. */
  locale: string;
  title: string;
  state: PageState;
  /** The vendor's own page, or null where it only inherits. */
  own: { pageId: string; version: number; publication: Publication; scheduledAt: Date | null; updatedAt: Date } | null;
};

/**
 * Every page of a vendor's storefront, own, inherited and hidden ones, by slug and language.
 *
 * @throws NotFound, Forbidden.
 */
export async function listVendorPages(ctx: Context, member: Member): Promise<VendorPage[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const { db } = ctx;
  const own = await ownPages(db, member);
  const slugs = [...new Set(own.map((page) => page.slug))];
  const origins = await originsOf(db, member.platformId, slugs);
  const hidden = await hiddenSlugs(db, member);
  const places = new Map([...origins.values(), ...own].map((each) => [placeKey(each), each] as const));
  const lines = [...places].map(([key, { slug, locale }]) => {
    const page = own.find((each) => placeKey(each) === key) ?? null;
    const origin = origins.get(key) ?? null;
    if (!page && !origin?.isShownByVendors) return null;
    const facts = page && vendorPageFacts(page, origin);
    const state = pageState(origin, facts, { isHidden: hidden.has(slug) });
    return state && { slug, locale, title: titleOf(page, origin), state, own: page && ownOf(page) };
  });
  // What was hidden and has gone since is still hidden: only here can it be shown again.
  const gone = [...hidden].filter((slug) => !lines.some((line) => line?.slug === slug));
  return [...lines, ...gone.map((slug) => goneLine(slug))]
    .filter((line) => line !== null)
    .sort((a, b) => a.slug.localeCompare(b.slug) || a.locale.localeCompare(b.locale));
}

function goneLine(slug: string): VendorPage {
  return { slug, locale: "", title: slug, state: { kind: "hidden" }, own: null };
}

type OwnPage = Awaited<ReturnType<typeof ownPages>>[number];

async function ownPages(db: Queryable, { platformId, vendorId }: Member) {
  const rows = await db
    .select({
      id: pages.id,
      slug: pages.slug,
      locale: pages.locale,
      version: pages.version,
      isDetached: pages.isDetached,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      draftRevisionId: pages.draftRevisionId,
      isPublic: sql<boolean>`${publicRevisionId} is not null`,
      isScheduled: sql<boolean>`coalesce(${pages.scheduledAt} > now(), false)`,
      scheduledAt: pages.scheduledAt,
      updatedAt: pages.updatedAt,
      content: contentColumns,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, latestRevisionId))
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, vendorId), isNull(pages.deletedAt)));
  return rows.map((row) => ({ ...row, content: row.content as RevisionContent }));
}

/** What stands behind each place, the default before the platform's page; with sections only where they are compared. */
async function originsOf(db: Queryable, platformId: string, compared: readonly string[]) {
  const rows = await db
    .select({
      pageId: pages.id,
      slug: pages.slug,
      locale: pages.locale,
      layer: pages.layer,
      revisionId: revisions.id,
      document: compared.length
        ? sql`case when ${inArray(pages.slug, [...compared])} then ${revisions.document} else ${revisions.document} - 'sections' end`
        : sql`${revisions.document} - 'sections'`,
      isLocked: pages.isLocked,
      isRequired: pages.isRequired,
      isShownByVendors: pages.isShownByVendors,
      lockedSectionIds: pages.lockedSectionIds,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, publicRevisionId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), isNull(pages.deletedAt)))
    .orderBy(pages.layer);
  // A page that is required in one language, or behind a default, is shown in all of them: see `resolve`.
  const required = new Set(rows.filter(({ isRequired }) => isRequired).map(({ slug }) => slug));
  const origins = rows.map(
    (row) => ({ ...row, isRequired: required.has(row.slug) }) as Origin & Omit<typeof row, "document">,
  );
  return new Map(origins.map((origin) => [placeKey(origin), origin]));
}

async function hiddenSlugs(db: Queryable, { platformId, vendorId }: Member): Promise<Set<string>> {
  const rows = await db
    .select({ slug: hiddenPages.slug })
    .from(hiddenPages)
    .where(and(eq(hiddenPages.platformId, platformId), eq(hiddenPages.vendorId, vendorId)));
  return new Set(rows.map(({ slug }) => slug));
}

function placeKey({ slug, locale }: { slug: string; locale: string }): string {
  return `${slug} ${locale}`;
}

function titleOf(page: OwnPage | null, origin: Origin | null): string {
  if (!page) return origin?.document.title ?? "";
  const { content } = page;
  if (content.document) return content.document.title;
  return content.patch.fields.title ?? (origin?.document ?? (wholeDocument(content, null) as PageDocument)).title;
}

function ownOf({ id, version, scheduledAt, updatedAt, ...page }: OwnPage): NonNullable<VendorPage["own"]> {
  return { pageId: id, version, publication: publicationOf(page), scheduledAt, updatedAt };
}
