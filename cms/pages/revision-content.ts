import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { revisions } from "@/db/schema";
import { makeWhole, reconciledBase } from "../inheritance/apply-patch";
import type { Patch } from "../inheritance/patch";
import type { PageDocument } from "./document";
import type { Origin } from "./find-origin";
import { withoutHidden } from "./hidden-sections";
import { shownDocument } from "./shown-document";

/** What a revision holds. It was checked when it was stored, and never changes. */
export type RevisionContent = { id: string; number: number; publishedAt: Date | null } & (
  | { document: PageDocument; patch: null; baseRevisionId: null; base: null; basePageId: null }
  | { document: null; patch: Patch; baseRevisionId: string; base: PageDocument; basePageId: string }
);

/** The revision that a patch was made on, beside the patch's own; to be joined by `revisions.baseRevisionId`. */
export const base = alias(revisions, "base");

/** The columns of a `RevisionContent`. */
export const contentColumns = {
  id: revisions.id,
  number: revisions.number,
  publishedAt: revisions.publishedAt,
  document: revisions.document,
  patch: revisions.patch,
  baseRevisionId: revisions.baseRevisionId,
  base: shownDocument(base.document),
  basePageId: base.pageId,
};

/** A revision of a page, with the document that its patch was made on. */
export async function findRevision(
  db: Queryable,
  { pageId, revisionId }: { pageId: string; revisionId: string },
): Promise<RevisionContent | null> {
  const [row] = await db
    .select(contentColumns)
    .from(revisions)
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .where(and(eq(revisions.pageId, pageId), eq(revisions.id, revisionId)));
  return (row as RevisionContent | undefined) ?? null;
}

type Pointers = {
  draftRevisionId: string | null;
  scheduledRevisionId: string | null;
  publishedRevisionId: string | null;
};

/** The revision that an editor goes on from: the draft, or what will be public, or what is. */
export function workingRevisionId({ draftRevisionId, scheduledRevisionId, publishedRevisionId }: Pointers) {
  return draftRevisionId ?? scheduledRevisionId ?? publishedRevisionId;
}

/** The revision that an editor goes on from, with its content. */
export async function workingRevision(db: Queryable, page: Pointers & { id: string }): Promise<RevisionContent> {
  const revisionId = workingRevisionId(page);
  const revision = revisionId && (await findRevision(db, { pageId: page.id, revisionId }));
  if (!revision) throw new Error(`Page ${page.id} has no revision.`);
  return revision;
}

/** What a patch lies over: what stands behind it now, as long as that is the page it was made on. */
export function ownOrigin<O extends { pageId: string }>(
  { basePageId }: { basePageId: string | null },
  origin: O | null,
): O | null {
  return origin?.pageId === basePageId ? origin : null;
}

/** The whole page that a revision comes to over what stands behind it now. */
export function wholeDocument(content: RevisionContent, behind: Origin | null): PageDocument {
  return content.document ?? withoutHidden(detachedDocument(content, behind));
}

/** The same for a page that is to follow nothing any more: what an override hides is hidden there too, and not lost. */
export function detachedDocument(content: RevisionContent, behind: Origin | null): PageDocument {
  if (content.document) return content.document;
  const { base: seen, patch } = content;
  const origin = ownOrigin(content, behind);
  if (!origin) return makeWhole(reconciledBase(seen, patch), patch);
  return makeWhole(origin.document, patch, { base: seen, lockedSectionIds: origin.lockedSectionIds });
}
