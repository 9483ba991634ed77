import { eq, inArray } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { revisions } from "@/db/schema";
import { type PageState, pageState } from "../inheritance/page-state";
import type { Member } from "../memberships/standing";
import type { PageDocument, PageFields } from "./document";
import { layers } from "./layer";
import { base, contentColumns, ownOrigin, type RevisionContent, wholeDocument } from "./revision-content";
import { shownDocument } from "./shown-document";
import { menuPlaces, openUpdates, type VendorPage } from "./vendor-page";
import { vendorPageFacts } from "./vendor-page-facts";
import { readOverridePlaces, readVendorPlaces, type VendorPlace } from "./vendor-places";

/** What was read of a place beyond its fields: the vendor's revision, and the document behind it. */
type Sections = { content: RevisionContent; document: PageDocument | null };

/** A line of a vendor's page list. Until `sections` are read it does not say how much of an override is the vendor's. */
export type VendorLine = { place: VendorPlace; sections: Sections | null; page: VendorPage };

/**
 * The lines of a storefront, without order, and the languages that it offers. Documents are read of those pages alone
 * that were made on an older revision of their default, or on a page that has gone: the others are not behind, and cost
 * nothing.
 */
export async function readVendorLines(
  db: Queryable,
  member: Member,
): Promise<{ lines: VendorLine[]; locales: string[] }> {
  const { places, locales } = await readVendorPlaces(db, member);
  return { lines: await linesOf(db, places), locales };
}

/** Of the lines of a storefront those with something to decide about updates. */
export async function readLinesBehind(db: Queryable, member: Member): Promise<VendorLine[]> {
  const places = (await readOverridePlaces(db, member)).filter(isReadFirst);
  return (await linesOf(db, places)).filter(({ page }) => openUpdates(page) > 0);
}

async function linesOf(db: Queryable, places: readonly VendorPlace[]): Promise<VendorLine[]> {
  const sections = await sectionsOf(db, places.filter(isReadFirst));
  return places.map((place) => lineOf(place, sections.get(place) ?? null)).filter((line) => line !== null);
}

/** The lines as they are shown, with what their sections say. */
export async function completed(db: Queryable, lines: readonly VendorLine[]): Promise<VendorPage[]> {
  const short = lines.filter(({ place, sections }) => !sections && place.own?.isPatch).map(({ place }) => place);
  const sections = await sectionsOf(db, short);
  return lines.map((line) => lineOf(line.place, line.sections ?? sections.get(line.place) ?? null)?.page ?? line.page);
}

function isReadFirst({ own, origin }: VendorPlace): boolean {
  return own?.isPatch === true && (!origin || own.baseRevisionId !== origin.revisionId);
}

async function sectionsOf(db: Queryable, places: readonly VendorPlace[]): Promise<Map<VendorPlace, Sections>> {
  const contents = await contentsOf(
    db,
    places.flatMap(({ own }) => own?.revisionId ?? []),
  );
  const documents = await documentsOf(
    db,
    places.flatMap(({ origin }) => origin?.revisionId ?? []),
  );
  const found = new Map<VendorPlace, Sections>();
  for (const place of places) {
    const content = contents.get(place.own?.revisionId ?? "");
    if (content) found.set(place, { content, document: documents.get(place.origin?.revisionId ?? "") ?? null });
  }
  return found;
}

async function contentsOf(db: Queryable, ids: readonly string[]): Promise<Map<string, RevisionContent>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select(contentColumns)
    .from(revisions)
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .where(inArray(revisions.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row as RevisionContent]));
}

async function documentsOf(db: Queryable, ids: readonly string[]): Promise<Map<string, PageDocument>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select({ id: revisions.id, document: shownDocument(revisions.document) })
    .from(revisions)
    .where(inArray(revisions.id, [...ids]));
  return new Map(rows.map(({ id, document }) => [id, document as PageDocument]));
}

function lineOf(place: VendorPlace, sections: Sections | null): VendorLine | null {
  const { slug, locale, origin, own, isHidden } = place;
  const state = pageState(origin, own && factsOf(place, sections), { isHidden });
  if (!state) return null;
  const fields = fieldsOf(place, sections);
  return {
    place,
    sections,
    page: {
      slug,
      locale,
      title: fields?.title ?? slug,
      state,
      menus: menuPlaces(shownFields(state, place, fields)),
      changedAt: own?.updatedAt ?? origin?.publishedAt ?? null,
      own: own && ownOf(own),
    },
  };
}

/**
 * What menus take a page from: of a hidden one nothing, of a paused one what stands behind it. What the platform says
 * of itself stands in a storefront among the legal pages alone.
 */
function shownFields(state: PageState, { origin, own }: VendorPlace, fields: Partial<PageFields> | null) {
  if (state.kind === "hidden") return null;
  if (own && !("paused" in state && state.paused)) return fields;
  return origin?.layer === layers.platform ? { legalOrder: origin.fields.legalOrder } : (origin?.fields ?? null);
}

function factsOf({ own, origin }: VendorPlace, sections: Sections | null) {
  const { isDetached, isPaused } = own ?? { isDetached: false, isPaused: false };
  if (sections) {
    const behind = origin && sections.document && { ...origin, document: sections.document };
    return vendorPageFacts({ content: sections.content, isDetached, isPaused }, behind);
  }
  const isWhole = !own?.isPatch || ownOrigin(own, origin) === null;
  return { isWhole, isDetached, isPaused, customised: 0, total: 0, updates: 0 };
}

/** The page's own fields over those that it follows; what it was made on stands in for what has gone. */
function fieldsOf({ own, origin }: VendorPlace, sections: Sections | null): Partial<PageFields> | null {
  if (!own) return origin?.fields ?? null;
  if (!own.isPatch) return own.fields;
  if (ownOrigin(own, origin)) return { ...origin?.fields, ...own.fields };
  return sections ? wholeDocument(sections.content, null) : own.fields;
}

function ownOf({
  pageId,
  version,
  publication,
  scheduledAt,
  updatedAt,
}: NonNullable<VendorPlace["own"]>): VendorPage["own"] {
  return { pageId, version, publication, scheduledAt, updatedAt };
}
