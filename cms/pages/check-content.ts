import { and, eq, isNull, lte, or, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { layOut, reconciledBase } from "../inheritance/apply-patch";
import { pageFields } from "../inheritance/derive-patch";
import { giveBackAll, givenBackSchema } from "../inheritance/give-back";
import { changesSchemaBeside, type Patch } from "../inheritance/patch";
import { lockedTouches } from "../inheritance/policy";
import { revisePatch } from "../inheritance/revise";
import { refuseForeignMedia } from "../media/refuse-foreign-media";
import { findPlan } from "../memberships/quota";
import { parse } from "../parse";
import type { Section } from "../sections/section";
import { unentitledFields } from "../tiers/entitlements";
import { refuseWrongPatch } from "./check-patch";
import { type PageContent, type StoredContent, whole } from "./content";
import { documentSchema, type PageDocument } from "./document";
import { findOrigin, type Origin } from "./find-origin";
import { heldSections } from "./held-sections";
import type { PagePlace } from "./place";
import { ownOrigin, type RevisionContent } from "./revision-content";

/** An override's content. */
type OverrideContent = Extract<RevisionContent, { document: null }>;

/**
 * Checks content before it is stored, and brings it to the form in which the page keeps it: whole, or as a patch.
 *
 * @param previous what the page holds so far; null for a new page.
 * @param alsoHeld sections of kinds that do not exist any more that may be among the content besides those that the page
 *   holds: what is copied or restored has them from elsewhere.
 * @throws Invalid with the place of each problem, also where the plan does not have a field; NotFound where the base is
 *   no public revision behind this page, or Conflict("locked") where the platform has locked what stands there.
 */
export async function checkContent(
  ctx: Context,
  place: PagePlace,
  content: PageContent,
  previous: RevisionContent | null,
  alsoHeld: readonly Section[] = [],
): Promise<StoredContent> {
  const origin = place.vendorId ? await findOrigin(ctx.db, place) : null;
  if (origin?.isLocked) throw new Conflict("locked", "The platform has locked this page.");
  const checked =
    "document" in content
      ? await checkedDocument(ctx, place, content, { previous, origin, alsoHeld })
      : await checkedPatch(ctx, place, content, { previous, origin, alsoHeld });
  await refuseUnentitled(ctx, place, checked, previous);
  const written = "document" in content ? content.document : content.patch;
  await refuseForeignMedia(ctx, place, written, [previous, origin?.document, alsoHeld]);
  return checked;
}

/** @throws Invalid where content sets page fields that the vendor's plan has not, and that it did not set before. */
export async function refuseUnentitled(
  { db }: Context,
  { platformId, vendorId }: Pick<PagePlace, "platformId" | "vendorId">,
  { document, patch }: StoredContent,
  previous: RevisionContent | null,
): Promise<void> {
  if (!vendorId) return;
  const { features: granted } = await findPlan(db, { platformId, vendorId });
  const isWhole = document !== null;
  const [fields, before] = isWhole
    ? [pageFields(document), previous?.document ? pageFields(previous.document) : {}]
    : [patch.fields, previous?.patch?.fields ?? {}];
  const problems = unentitledFields(fields, before, { granted, isWhole });
  if (problems.length) throw new Invalid(problems);
}

/**
 * A patch as a revision stores it, once what comes out of it has been checked, hidden sections too.
 *
 * @param held what the override holds so far (`heldSections`).
 */
export function checkedResult(
  patch: Patch,
  baseRevisionId: string,
  over: PageDocument,
  held: readonly Section[],
): StoredContent {
  const sections = layOut(over, patch).map(({ section }) => section);
  parse(documentSchema(held), { ...over, ...patch.fields, sections });
  return { document: null, patch, baseRevisionId };
}

type Standing = { previous: RevisionContent | null; origin: Origin | null; alsoHeld: readonly Section[] };

async function checkedDocument(
  ctx: Context,
  { vendorId }: PagePlace,
  content: Extract<PageContent, { document: unknown }>,
  { previous, origin, alsoHeld }: Standing,
): Promise<StoredContent> {
  if (!previous?.patch) {
    const document = parse(documentSchema([...(previous?.document?.sections ?? []), ...alsoHeld]), content.document);
    if (!vendorId && previous?.document) refuseOtherKinds(document, previous.document);
    return whole(document);
  }
  const behind = ownOrigin(previous, origin);
  const seen = behind && (await seenDocument(ctx, behind, content.originRevisionId));
  const over = seen?.document ?? reconciledBase(previous.base, previous.patch);
  const held = [...heldSections({ over, ...previous }), ...alsoHeld];
  const document = parse(documentSchema(held), content.document);
  if (!behind || !seen) return revisedAlone(document, previous);
  const patch = giveBackAll(previous.patch, parse(givenBackSchema, content.givenBack));
  return revised(document, { ...previous, patch }, behind, seen);
}

/** What an override becomes whose vendor had a revision of what stands behind it before its eyes. */
function revised(
  document: PageDocument,
  { base, patch: previous, baseRevisionId }: OverrideContent,
  { lockedSectionIds }: Origin,
  seen: { id: string; document: PageDocument },
): StoredContent {
  const { patch, isSettled } = revisePatch({ base, origin: seen.document, previous, document, lockedSectionIds });
  return { document: null, patch, baseRevisionId: isSettled ? seen.id : baseRevisionId };
}

/** The same where nothing stands behind it any more: what it was reconciled with stands in. */
function revisedAlone(
  document: PageDocument,
  { base, patch: previous, baseRevisionId }: OverrideContent,
): StoredContent {
  const { reconciled, ...changes } = previous;
  const origin = reconciledBase(base, previous);
  const { patch } = revisePatch({ base: origin, origin, previous: changes, document });
  return { document: null, patch: reconciled ? { ...patch, reconciled } : patch, baseRevisionId };
}

/** A revision of the origin that was public once. */
async function seenDocument({ db }: Context, origin: Origin, revisionId = origin.revisionId) {
  if (revisionId === origin.revisionId) return { id: revisionId, document: origin.document };
  const [seen] = await db
    .select({ id: revisions.id, document: revisions.document })
    .from(revisions)
    .where(and(eq(revisions.pageId, origin.pageId), eq(revisions.id, revisionId), wasPublic));
  if (!seen) throw new NotFound("The base revision does not exist.");
  return { id: seen.id, document: seen.document as PageDocument };
}

const wasPublic = lte(revisions.publishedAt, sql`now()`);

async function checkedPatch(
  ctx: Context,
  place: PagePlace,
  content: { patch: unknown; baseRevisionId: string },
  { previous, origin }: Standing,
): Promise<StoredContent> {
  if (!place.vendorId)
    throw new Invalid([{ path: "patch", message: "is for vendors: the platform's pages are whole" }]);
  if (previous?.document) {
    throw new Invalid([{ path: "patch", message: "the page is whole; link it to its default first" }]);
  }
  const { baseRevisionId } = content;
  const over = await baseDocument(ctx, place, { baseRevisionId, previous });
  const before = previous?.patch ?? null;
  const held = heldSections({ over, patch: before, base: previous?.base });
  const changes: Patch = parse(changesSchemaBeside(held), content.patch);
  refuseWrongPatch(over, changes, before);
  if (origin) {
    const { lockedSectionIds } = origin;
    const problems = lockedTouches(origin.document, changes, { previous: before, lockedSectionIds });
    if (problems.length) throw new Invalid(problems);
  }
  const reconciled = previous?.baseRevisionId === baseRevisionId ? before?.reconciled : undefined;
  return checkedResult(reconciled ? { ...changes, reconciled } : changes, baseRevisionId, over, held);
}

/** An override lies over what the platform itself has shown at the place, never over what another vendor wrote. */
async function baseDocument(
  { db }: Context,
  { platformId, slug, locale }: PagePlace,
  { baseRevisionId, previous }: { baseRevisionId: string; previous: RevisionContent | null },
): Promise<PageDocument> {
  const [base] = await db
    .select({ document: revisions.document })
    .from(revisions)
    .innerJoin(pages, eq(pages.id, revisions.pageId))
    .where(
      and(
        eq(revisions.id, baseRevisionId),
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        or(
          eq(revisions.id, sql`${previous?.baseRevisionId ?? null}::uuid`),
          and(eq(pages.slug, slug), eq(pages.locale, locale), isNull(pages.deletedAt), wasPublic),
        ),
      ),
    );
  if (!base?.document) throw new NotFound("The base revision does not exist.");
  return base.document as PageDocument;
}

/** What a vendor changed in a section of one kind would make no sense in another: the id stands for the kind too. */
function refuseOtherKinds(document: PageDocument, previous: PageDocument): void {
  const kinds = new Map(previous.sections.map(({ id, kind }) => [id, kind]));
  const problems = document.sections
    .filter(({ id, kind }) => kinds.has(id) && kinds.get(id) !== kind)
    .map(({ id }) => ({ path: `sections.${id}.kind`, message: "cannot change" }));
  if (problems.length) throw new Invalid(problems);
}
