import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { hiddenPages, pages, revisions } from "@/db/schema";
import { isRequiredAt, type Policy } from "../inheritance/policy";
import type { Member } from "../memberships/standing";
import { findSiteLook } from "../storefronts/find-look";
import type { PageFields } from "./document";
import type { Layer } from "./layer";
import { latestRevisionId, publicRevisionId } from "./public-revision";
import { type Publication, publicationOf } from "./publication";
import { base } from "./revision-content";
import { shownDocument } from "./shown-document";

/** What stands behind a vendor's slug in a language, without its sections. */
export type PlaceOrigin = Policy & {
  pageId: string;
  layer: Layer;
  revisionId: string;
  fields: PageFields;
  isShownByVendors: boolean;
  publishedAt: Date | null;
};

/** A vendor's own page there, without its sections; of an override `fields` are those that it changes. */
export type PlacePage = {
  pageId: string;
  version: number;
  revisionId: string;
  isPatch: boolean;
  baseRevisionId: string | null;
  basePageId: string | null;
  fields: Partial<PageFields>;
  isDetached: boolean;
  isPaused: boolean;
  publication: Publication;
  scheduledAt: Date | null;
  updatedAt: Date;
};

/** One slug of a storefront in a language, with all that a list needs but the sections. */
export type VendorPlace = {
  slug: string;
  /** Empty for a hidden slug that nothing stands behind any more. */
  locale: string;
  origin: PlaceOrigin | null;
  own: PlacePage | null;
  isHidden: boolean;
};

/** The languages that a storefront offers, the platform's default language first. */
export async function storefrontLocales(db: Queryable, member: Member): Promise<string[]> {
  const look = await findSiteLook(db, member);
  return look ? [...new Set([look.defaultLocale, ...look.locales])] : [];
}

/** The places of a storefront, and the languages that it offers. */
export type VendorPlaces = { places: VendorPlace[]; locales: string[] };

/** Every place of a storefront: of the vendor's own pages, of what it inherits in its languages, and of what it hides. */
export async function readVendorPlaces(db: Queryable, member: Member): Promise<VendorPlaces> {
  const locales = await storefrontLocales(db, member);
  const own = await ownPages(db, member);
  const origins = await originsOf(db, member.platformId);
  const hidden = await hiddenSlugs(db, member);
  const places = [...new Set([...origins.keys(), ...own.keys()])].map((key) => placeAt(key, { own, origins, hidden }));
  const shown = places.filter(
    ({ own: page, origin, locale }) => page || (origin?.isShownByVendors && locales.includes(locale)),
  );
  const known = new Set(shown.map(({ slug }) => slug));
  // What was hidden and has gone since is still hidden: only here can it be shown again.
  const gone = [...hidden].filter((slug) => !known.has(slug));
  const hiddenPlaces = gone.map((slug) => ({ slug, locale: "", origin: null, own: null, isHidden: true }));
  return { places: [...shown, ...hiddenPlaces], locales };
}

/** The places of the vendor's pages that follow others by parts, and of nothing else. */
export async function readOverridePlaces(db: Queryable, member: Member): Promise<VendorPlace[]> {
  const own = await ownPages(db, member, isNotNull(revisions.patch));
  if (!own.size) return [];
  const slugs = new Set([...own.keys()].map((key) => key.split(" ")[0] ?? ""));
  const origins = await originsOf(db, member.platformId, inArray(pages.slug, [...slugs]));
  const hidden = await hiddenSlugs(db, member);
  return [...own.keys()].map((key) => placeAt(key, { own, origins, hidden }));
}

type Found = { own: Map<string, PlacePage>; origins: Map<string, PlaceOrigin>; hidden: Set<string> };

function placeAt(key: string, { own, origins, hidden }: Found): VendorPlace {
  const [slug = "", locale = ""] = key.split(" ");
  return { slug, locale, origin: origins.get(key) ?? null, own: own.get(key) ?? null, isHidden: hidden.has(slug) };
}

async function ownPages(
  db: Queryable,
  { platformId, vendorId }: Member,
  condition?: SQL,
): Promise<Map<string, PlacePage>> {
  const rows = await db
    .select({
      pageId: pages.id,
      slug: pages.slug,
      locale: pages.locale,
      version: pages.version,
      revisionId: revisions.id,
      isPatch: sql<boolean>`${revisions.patch} is not null`,
      baseRevisionId: revisions.baseRevisionId,
      basePageId: base.pageId,
      fields: sql<Partial<PageFields>>`case when ${revisions.patch} is null
        then ${shownDocument(revisions.document)} - 'sections' else ${revisions.patch} -> 'fields' end`,
      isDetached: pages.isDetached,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      draftRevisionId: pages.draftRevisionId,
      isPublic: sql<boolean>`${publicRevisionId} is not null`,
      isScheduled: sql<boolean>`coalesce(${pages.scheduledAt} > now(), false)`,
      scheduledAt: pages.scheduledAt,
      updatedAt: pages.updatedAt,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, latestRevisionId))
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, vendorId), isNull(pages.deletedAt), condition));
  return new Map(
    rows.map(({ draftRevisionId, isPublic, isScheduled, ...row }) => [
      placeKey(row),
      { ...row, publication: publicationOf({ draftRevisionId, isPublic, isScheduled }) },
    ]),
  );
}

/** What stands behind each place, the default before the platform's page. */
async function originsOf(db: Queryable, platformId: string, condition?: SQL): Promise<Map<string, PlaceOrigin>> {
  const rows = await db
    .select({
      pageId: pages.id,
      slug: pages.slug,
      locale: pages.locale,
      layer: pages.layer,
      revisionId: revisions.id,
      fields: sql<PageFields>`${shownDocument(revisions.document)} - 'sections'`,
      isLocked: pages.isLocked,
      isRequired: pages.isRequired,
      isShownByVendors: pages.isShownByVendors,
      lockedSectionIds: pages.lockedSectionIds,
      publishedAt: revisions.publishedAt,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, publicRevisionId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), isNull(pages.deletedAt), condition))
    .orderBy(pages.layer);
  // A page that is required in one language, or behind a default, is shown in all of them: see `resolve`.
  const required = new Set(rows.filter(({ isRequired }) => isRequired).map(({ slug }) => slug));
  return new Map(
    rows.map((row) => [
      placeKey(row),
      { ...row, isRequired: isRequiredAt(row.slug, { isRequired: required.has(row.slug) }) },
    ]),
  );
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
