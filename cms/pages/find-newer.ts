import { and, desc, eq, lte } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { type ChangesSince, changesSince } from "./changes-since";
import type { PageDocument } from "./document";
import { findOrigin, type Origin } from "./find-origin";
import { findPage } from "./find-page";
import { withoutHidden } from "./hidden-sections";
import type { PageRow } from "./page-for-write";
import { findRevision, type RevisionContent, wholeDocument } from "./revision-content";

/** What two versions of a page need to be merged with a third one that was typed over the older. */
export type Newer = {
  /** The page as its writer began with it. */
  base: PageDocument;
  /** The page as it is saved now. */
  theirs: PageDocument;
  version: number;
  originRevisionId: string | null;
  saves: ChangesSince["saves"];
};

/**
 * What was saved on a page after a version of it, for someone who began with that version.
 *
 * @param originRevisionId for an override, the default's revision that the writer had before their eyes.
 * @throws NotFound, also where it is outside the scope, or has no such version; Forbidden.
 */
export async function findNewer(
  ctx: Context,
  { pageId, version, originRevisionId }: { pageId: string; version: number; originRevisionId: string | null },
): Promise<Newer> {
  const now = await findPage(ctx, { pageId });
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  const begun = page && (await revisionAt(ctx.db, pageId, version));
  if (!begun) throw new NotFound("The version that this was begun from does not exist.");
  const { saves } = await changesSince(ctx, page, version);
  const base = wholeDocument(begun, await originAt(ctx.db, page, originRevisionId));
  return { base, theirs: now.document, version: now.version, originRevisionId: now.originRevisionId, saves };
}

/** What an editor showed of a page at a version: its latest revision then. */
async function revisionAt(db: Queryable, pageId: string, version: number): Promise<RevisionContent | null> {
  const [latest] = await db
    .select({ revisionId: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.pageId, pageId), lte(revisions.pageVersion, version)))
    .orderBy(desc(revisions.number))
    .limit(1);
  return latest ? findRevision(db, { pageId, ...latest }) : null;
}

/** What stands behind a page, as a revision of it says that was public once; as it is now where there is none. */
async function originAt(db: Queryable, page: PageRow, revisionId: string | null): Promise<Origin | null> {
  const origin = page.vendorId ? await findOrigin(db, page) : null;
  if (!origin || !revisionId || origin.revisionId === revisionId) return origin;
  const seen = await findRevision(db, { pageId: origin.pageId, revisionId });
  const wasPublic = seen?.publishedAt && seen.publishedAt <= new Date();
  return seen?.document && wasPublic ? { ...origin, revisionId, document: withoutHidden(seen.document) } : origin;
}
