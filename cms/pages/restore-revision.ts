import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { checkContent } from "./check-content";
import { findOrigin } from "./find-origin";
import { heldBy } from "./hidden-sections";
import { pageForWrite } from "./page-for-write";
import { refuseUnentitled } from "./refuse-unentitled";
import { detachedDocument, findRevision, workingRevision } from "./revision-content";
import { storeDraft } from "./save-draft";

/**
 * Makes an older revision of a page its draft again, as a new revision; none is ever taken out.
 *
 * @returns with the new revision the one that an editor went on from before, to be restored where this is undone.
 * @throws NotFound where the page has no such revision; Conflict("version"), Conflict("locked"), Forbidden.
 */
export async function restoreRevision(
  ctx: Context,
  { pageId, version, revisionId }: { pageId: string; version: number | undefined; revisionId: string },
): Promise<{ revisionId: string; version: number; replacedId: string }> {
  const page = await pageForWrite(ctx, "page.save-draft", { pageId, version });
  const older = await findRevision(ctx.db, { pageId, revisionId });
  if (!older) throw new NotFound("The revision does not exist.");
  const current = await workingRevision(ctx.db, page);
  // A page that is whole stays whole, one that follows its default goes on following it.
  const isInForm = (older.patch === null) === (current.patch === null);
  const origin = page.vendorId ? await findOrigin(ctx.db, page) : null;
  if (origin?.isLocked) throw new Conflict("locked", "The platform has locked this page.");
  const document = detachedDocument(older, origin);
  // A patch goes in again as it was checked once; only the plan may have become another since.
  const isPatch = isInForm && older.patch !== null;
  if (isPatch) await refuseUnentitled(ctx, page, older, current);
  const seen = { document, originRevisionId: origin?.revisionId ?? null };
  const content = isPatch ? older : await checkContent(ctx, page, seen, current, heldBy(document));
  const draft = await storeDraft(ctx, page, content, "page.restore-revision", { restored: older.number });
  return { ...draft, replacedId: current.id };
}
