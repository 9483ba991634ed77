import type { Context } from "../context";
import { Conflict } from "../errors";
import { derivePatch } from "../inheritance/derive-patch";
import { withLockedSections } from "../inheritance/policy";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import type { StoredContent } from "./content";
import type { Origin } from "./find-origin";
import { requireOrigin } from "./override-for-write";
import { pageForWrite } from "./page-for-write";
import { detachedDocument, ownOrigin, type RevisionContent, workingRevision } from "./revision-content";
import { rewriteRevisions } from "./rewrite-revisions";

/**
 * Makes a whole page of a vendor an override of what stands behind it. Nothing of it is lost: what differs from the
 * default is what it changes, the default's sections that it does not have are hidden, its words in locked sections are
 * set aside. From then on it follows the default, and its sections can be given back one by one. This re-links a
 * detached page, and lets a custom page adopt a default that appeared later.
 *
 * @returns the tags of what visitors see differently now.
 * @throws Conflict("state") where the page is an override already or nothing stands behind it; Conflict("locked"),
 *   Conflict("version"), NotFound, Forbidden.
 */
export async function linkPage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[] }> {
  const page = await pageForWrite(ctx, "page.link", { pageId, version });
  const origin = await requireOrigin(ctx, page);
  const current = await workingRevision(ctx.db, page);
  if (current.patch && ownOrigin(current, origin)) throw new Conflict("state", "The page follows its default already.");
  await rewriteRevisions(ctx, page, (content) => linked(content, origin), { isDetached: false });
  await auditPage(ctx, page.isDetached ? "page.relink" : "page.adopt", page, { originId: origin.pageId });
  return { tags: allTags(page) };
}

function linked(content: RevisionContent, origin: Origin): StoredContent | null {
  if (content.patch && ownOrigin(content, origin)) return null;
  const { document, lockedSectionIds, revisionId } = origin;
  const own = detachedDocument(content, null);
  const wanted = withLockedSections(document, own, lockedSectionIds);
  const patch = derivePatch(document, wanted, { lockedSectionIds });
  const isLocked = (id: string) => lockedSectionIds.includes(id);
  const parked = Object.entries(derivePatch(document, own).changed).filter(([id]) => isLocked(id));
  const changed = { ...patch.changed, ...Object.fromEntries(parked) };
  const aside = own.hiddenSections?.map(({ section }) => section.id) ?? [];
  const hidden = [...new Set([...patch.hidden, ...aside.filter(isLocked)])];
  return { document: null, patch: { ...patch, changed, hidden }, baseRevisionId: revisionId };
}
