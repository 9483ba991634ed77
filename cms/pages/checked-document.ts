import { and, eq } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Context } from "../context";
import { Invalid, NotFound } from "../errors";
import { reconciledBase } from "../inheritance/apply-patch";
import { giveBackAll, givenBackSchema } from "../inheritance/give-back";
import { revisePatch } from "../inheritance/revise";
import { parse } from "../parse";
import type { Section } from "../sections/section";
import { type PageContent, type StoredContent, whole } from "./content";
import { documentSchema, type PageDocument } from "./document";
import type { Origin } from "./find-origin";
import { heldSections } from "./held-sections";
import { heldBy } from "./hidden-sections";
import type { PagePlace } from "./place";
import { wasPublic } from "./public-revision";
import { ownOrigin, type RevisionContent } from "./revision-content";
import { shownDocument } from "./shown-document";

/** An override's content. */
type OverrideContent = Extract<RevisionContent, { document: null }>;

type Standing = { previous: RevisionContent | null; origin: Origin | null; alsoHeld: readonly Section[] };

/** A whole document as a revision stores it: of an override, the patch that it comes to. */
export async function checkedDocument(
  ctx: Context,
  { vendorId }: PagePlace,
  content: Extract<PageContent, { document: unknown }>,
  { previous, origin, alsoHeld }: Standing,
): Promise<StoredContent> {
  if (!previous?.patch) {
    const document = parse(
      documentSchema([...(previous?.document ? heldBy(previous.document) : []), ...alsoHeld]),
      content.document,
    );
    if (!vendorId && previous?.document) refuseOtherKinds(document, previous.document);
    return whole(document);
  }
  const { originRevisionId } = content;
  if (originRevisionId === undefined) throw new Invalid([unseen]);
  const behind = ownOrigin(previous, origin);
  const seen = behind && originRevisionId && (await seenDocument(ctx, behind, originRevisionId));
  const over = seen ? seen.document : reconciledBase(previous.base, previous.patch);
  const held = [...heldSections({ over, ...previous }), ...alsoHeld];
  const document = parse(documentSchema(held), content.document);
  if (!behind || !seen) return revisedAlone(document, previous, behind);
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

/**
 * The same where nothing stood behind it before the vendor's eyes: what it was reconciled with stands in. Whatever
 * stands there again is compared with that, and asked about.
 */
function revisedAlone(
  document: PageDocument,
  { base, patch: previous, baseRevisionId }: OverrideContent,
  behind: Origin | null,
): StoredContent {
  const { reconciled, ...changes } = previous;
  const origin = reconciledBase(base, previous);
  const lockedSectionIds = behind?.lockedSectionIds;
  const { patch } = revisePatch({ base: origin, origin, previous: changes, document, lockedSectionIds });
  return { document: null, patch: reconciled ? { ...patch, reconciled } : patch, baseRevisionId };
}

/** What a whole document of an override is refused with that does not say what its writer has read. */
export const unseen = {
  path: "originRevisionId",
  message: "say what the page lay over when it was read: its originRevisionId",
};

/** A revision of the origin that was public once. */
export async function seenDocument({ db }: Context, origin: Origin, revisionId: string) {
  if (revisionId === origin.revisionId) return { id: revisionId, document: origin.document };
  const [seen] = await db
    .select({ id: revisions.id, document: shownDocument(revisions.document) })
    .from(revisions)
    .where(and(eq(revisions.pageId, origin.pageId), eq(revisions.id, revisionId), wasPublic));
  if (!seen) throw new NotFound("The base revision does not exist.");
  return { id: seen.id, document: seen.document as PageDocument };
}

/** What a vendor changed in a section of one kind would make no sense in another: the id stands for the kind too. */
function refuseOtherKinds(document: PageDocument, previous: PageDocument): void {
  const kinds = new Map(heldBy(previous).map(({ id, kind }) => [id, kind]));
  const problems = heldBy(document)
    .filter(({ id, kind }) => kinds.has(id) && kinds.get(id) !== kind)
    .map(({ id }) => ({ path: `sections.${id}.kind`, message: "cannot change" }));
  if (problems.length) throw new Invalid(problems);
}
