import { and, eq } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { applyPatch } from "../inheritance/apply-patch";
import { pageFields } from "../inheritance/derive-patch";
import { type Patch, patchSchema } from "../inheritance/patch";
import { lockedTouches } from "../inheritance/policy";
import { revisePatch } from "../inheritance/revise";
import { findPlan } from "../memberships/quota";
import { parse } from "../parse";
import { unentitledFields } from "../tiers/entitlements";
import { refuseWrongPatch } from "./check-patch";
import { type PageDocument, pageDocumentSchema } from "./document";
import { findOrigin, type Origin } from "./find-origin";
import type { PagePlace } from "./place";
import type { RevisionContent } from "./revision-content";

/**
 * What a writer hands over: a whole document, or a patch over the origin's revision that it was made on. For an
 * override the whole document is what its page should look like; the patch is derived from it.
 */
export type PageContent = { document: unknown } | { patch: unknown; baseRevisionId: string };

/** Content as a revision stores it. */
export type StoredContent =
  | { document: PageDocument; patch: null; baseRevisionId: null }
  | { document: null; patch: Patch; baseRevisionId: string };

/**
 * Checks content before it is stored, and brings it to the form in which the page keeps it: whole, or as a patch.
 *
 * @param previous what the page holds so far; null for a new page.
 * @throws Invalid with the place of each problem, also where the plan does not have a field; NotFound where the base is no revision of the platform's pages, or
 *   Conflict("locked") where the platform has locked what stands behind the page.
 */
export async function checkContent(
  ctx: Context,
  place: PagePlace,
  content: PageContent,
  previous: RevisionContent | null,
): Promise<StoredContent> {
  const checked = await inForm(ctx, place, content, previous);
  if (place.vendorId) await refuseUnentitled(ctx, { ...place, vendorId: place.vendorId }, checked, previous);
  return checked;
}

/** @throws Invalid where the content sets page fields that the vendor's plan has not. */
async function refuseUnentitled(
  { db }: Context,
  member: { platformId: string; vendorId: string },
  { document, patch }: StoredContent,
  previous: RevisionContent | null,
): Promise<void> {
  const { features: granted } = await findPlan(db, member);
  const isWhole = document !== null;
  const [fields, before] = isWhole
    ? [pageFields(document), previous?.document ? pageFields(previous.document) : {}]
    : [patch.fields, previous?.patch?.fields ?? {}];
  const problems = unentitledFields(fields, before, { granted, isWhole });
  if (problems.length) throw new Invalid(problems);
}

async function inForm(
  ctx: Context,
  place: PagePlace,
  content: PageContent,
  previous: RevisionContent | null,
): Promise<StoredContent> {
  const origin = place.vendorId ? await findOrigin(ctx.db, place) : null;
  if (origin?.isLocked) throw new Conflict("locked", "The platform has locked this page.");
  if ("document" in content) {
    const document = parse(pageDocumentSchema, content.document);
    return previous?.patch ? revised(document, previous, origin) : whole(document);
  }
  if (!place.vendorId)
    throw new Invalid([{ path: "patch", message: "is for vendors: the platform's pages are whole" }]);
  if (previous?.document)
    throw new Invalid([{ path: "patch", message: "the page is whole; link it to its default first" }]);
  return checkedPatch(ctx, place, content, { previous: previous?.patch ?? null, origin });
}

export function whole(document: PageDocument): StoredContent {
  return { document, patch: null, baseRevisionId: null };
}

/** A patch as a revision stores it, once what comes out of it has been checked. */
export function checkedResult(patch: Patch, baseRevisionId: string, over: PageDocument): StoredContent {
  parse(pageDocumentSchema, applyPatch(over, patch));
  return { document: null, patch, baseRevisionId };
}

function revised(
  document: PageDocument,
  { base, patch: previous, baseRevisionId }: Extract<RevisionContent, { document: null }>,
  origin: Origin | null,
): StoredContent {
  const now = origin?.document ?? base;
  const lockedSectionIds = origin?.lockedSectionIds ?? [];
  const { patch, isSettled } = revisePatch({ base, origin: now, previous, document, lockedSectionIds });
  return {
    document: null,
    patch: parse(patchSchema, patch),
    baseRevisionId: isSettled && origin ? origin.revisionId : baseRevisionId,
  };
}

async function checkedPatch(
  { db }: Context,
  { platformId }: PagePlace,
  content: { patch: unknown; baseRevisionId: string },
  { previous, origin }: { previous: Patch | null; origin: Origin | null },
): Promise<StoredContent> {
  const { baseRevisionId } = content;
  // An override lies over the platform's own pages, never over what another vendor wrote.
  const [base] = await db
    .select({ document: revisions.document })
    .from(revisions)
    .innerJoin(pages, eq(pages.id, revisions.pageId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), eq(revisions.id, baseRevisionId)));
  if (!base?.document) throw new NotFound("The base revision does not exist.");
  const document = base.document as PageDocument;
  const patch = parse(patchSchema, content.patch);
  refuseWrongPatch(document, patch, previous);
  if (origin) {
    const { lockedSectionIds } = origin;
    const problems = lockedTouches(origin.document, patch, { previous, lockedSectionIds });
    if (problems.length) throw new Invalid(problems);
  }
  return checkedResult(patch, baseRevisionId, document);
}

/**
 * Stores content as the page's next revision. The page's row must be locked.
 *
 * @param pageVersion the page's version once the revision is saved.
 * @returns the revision's id.
 */
export async function addRevision(
  { db, actor }: Context,
  { id, platformId }: { id: string; platformId: string },
  content: StoredContent,
  pageVersion: number,
): Promise<string> {
  const { document, patch, baseRevisionId } = content;
  const number = (await db.$count(revisions, eq(revisions.pageId, id))) + 1;
  const [revision] = await db
    .insert(revisions)
    .values({ document, patch, baseRevisionId, platformId, pageId: id, number, pageVersion, authorId: actor.userId })
    .returning({ id: revisions.id });
  if (!revision) throw new Error("The revision was not stored.");
  return revision.id;
}
