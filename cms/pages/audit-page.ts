import { dequal } from "dequal";
import { eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { type DocumentChanges, documentChanges } from "./document-changes";
import { findOrigin } from "./find-origin";
import type { PageRow } from "./page-for-write";
import { publicationOf } from "./publication";
import { findRevision, wholeDocument, workingRevisionId } from "./revision-content";

/** What the audit log tells of a page's row, beside what it says: for people in words, for machines by the revisions. */
const told = [
  "slug",
  "publishedRevisionId",
  "draftRevisionId",
  "scheduledRevisionId",
  "scheduledAt",
  "isLocked",
  "isRequired",
  "isShownByVendors",
  "lockedSectionIds",
  "isDetached",
  "pausedAt",
  "deletedAt",
] as const;

/**
 * Records what a verb did to a page: what of it was otherwise before, and how it is now. What its words were and are is
 * told as people read it, since a revision's id tells them nothing.
 */
export async function auditPage(
  ctx: Context,
  action: string,
  before: PageRow,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { id, platformId, vendorId, slug, locale } = before;
  const [after] = await ctx.db.select().from(pages).where(eq(pages.id, id));
  if (!after) throw new Error(`The page ${id} is gone.`);
  const changed = told.filter((field) => !dequal(before[field], after[field]));
  const words = await wordsChanged(ctx.db, before, after);
  const isMoved = publication(before) !== publication(after);
  const pick = (page: PageRow, own: Record<string, unknown>) => ({
    ...Object.fromEntries(changed.map((field) => [field, page[field]])),
    ...(isMoved && { publication: publication(page) }),
    ...own,
  });
  await audit(ctx, {
    action,
    platformId,
    vendorId,
    subjectId: id,
    detail: {
      slug,
      locale,
      ...detail,
      before: pick(before, words.before),
      after: pick(after, words.after),
      ...(Object.keys(words.sections).length && { sections: words.sections }),
    },
  });
}

function publication({ draftRevisionId, publishedRevisionId, scheduledRevisionId }: PageRow) {
  const [isPublic, isScheduled] = [publishedRevisionId !== null, scheduledRevisionId !== null];
  return publicationOf({ draftRevisionId, isPublic, isScheduled });
}

async function wordsChanged(db: Queryable, before: PageRow, after: PageRow): Promise<DocumentChanges> {
  const [wasId, isId] = comparedRevisions(before, after);
  const nothing = { before: {}, after: {}, sections: {} };
  if (!isId || wasId === isId) return nothing;
  const origin = after.vendorId ? await findOrigin(db, after) : null;
  const whole = async (revisionId: string | null) => {
    const content = revisionId && (await findRevision(db, { pageId: after.id, revisionId }));
    return content ? wholeDocument(content, origin) : null;
  };
  const [was, is] = [await whole(wasId), await whole(isId)];
  return is ? documentChanges(was, is) : nothing;
}

/** What visitors saw with what they see, or will see; else what the editor went on from, then and now. */
function comparedRevisions(before: PageRow, after: PageRow): [was: string | null, is: string | null] {
  const isNew = (id: "publishedRevisionId" | "scheduledRevisionId") => after[id] && after[id] !== before[id];
  if (isNew("publishedRevisionId")) return [before.publishedRevisionId, after.publishedRevisionId];
  if (isNew("scheduledRevisionId")) return [before.publishedRevisionId, after.scheduledRevisionId];
  return [workingRevisionId(before), workingRevisionId(after)];
}
