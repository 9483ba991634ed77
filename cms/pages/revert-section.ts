import type { Context } from "../context";
import { NotFound } from "../errors";
import { reconciledBase } from "../inheritance/apply-patch";
import { isTouched } from "../inheritance/drift";
import { giveBack } from "../inheritance/give-back";
import { rebase } from "../inheritance/rebase";
import { checkedResult } from "./checked-patch";
import { heldSections } from "./held-sections";
import { overrideForWrite } from "./override-for-write";
import { storeDraft } from "./save-draft";

/**
 * Gives one section of an override back to the default, or takes out one that the vendor added; a new draft.
 *
 * @returns with the new revision the one that it replaces, to be restored where this is undone.
 * @throws NotFound where the override says nothing of the section, Conflict("version"), Conflict("locked"), Forbidden.
 */
export async function revertSection(
  ctx: Context,
  { pageId, version, sectionId }: { pageId: string; version: number | undefined; sectionId: string },
): Promise<{ revisionId: string; version: number; replacedId: string }> {
  const { page, content, origin } = await overrideForWrite(ctx, "page.save-draft", { pageId, version });
  const { patch: previous, base, baseRevisionId } = content;
  const isAdded = previous.added.some(({ section }) => section.id === sectionId);
  if (!isAdded && !isTouched(previous, sectionId)) throw new NotFound("The section is the default's own already.");

  const reverted = giveBack(previous, sectionId);
  const waitingIds = Object.keys(reverted.changed);
  const lastSeen = reconciledBase(base, previous);
  const { lockedSectionIds } = origin;
  const anchored = rebase(reverted, { previous, origin: origin.document, lastSeen, lockedSectionIds, waitingIds });
  const patch = previous.reconciled ? { ...anchored, reconciled: previous.reconciled } : anchored;
  const checked = checkedResult(
    patch,
    baseRevisionId,
    origin.document,
    heldSections({ over: origin.document, ...content }),
  );
  const draft = await storeDraft(ctx, page, checked, "page.revert-section", { sectionId });
  return { ...draft, replacedId: content.id };
}
