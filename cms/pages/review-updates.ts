import type { z } from "zod";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { applyPatch, reconciledBase } from "../inheritance/apply-patch";
import { choicesSchema } from "../inheritance/choices";
import { findDrift } from "../inheritance/drift";
import { mergePatch } from "../inheritance/merge";
import { patchSchemaBeside } from "../inheritance/patch";
import { type Review, reviewOf } from "../inheritance/review-item";
import { refuseForeignMedia } from "../media/refuse-foreign-media";
import { parse } from "../parse";
import { authorise } from "../policy";
import { checkedResult } from "./checked-patch";
import type { PageDocument } from "./document";
import { heldSections } from "./held-sections";
import { type Override, overrideForRead, overrideForWrite } from "./override-for-write";
import { refuseUnentitled } from "./refuse-unentitled";
import { storeDraft } from "./save-draft";

type Decision = { pageId: string; version: number | undefined; choices: z.input<typeof choicesSchema> };

/** With the default's revision that whoever decides has before their eyes; left out, it is the one that is public now. */
type Decided = Decision & { originRevisionId?: string };

/**
 * Decides about updates of the default under an override: take, keep mine or edit, for some of them or for all; a new
 * draft. What is not named stays to be decided.
 *
 * @returns whether something is left to decide, and the revision that stood before, to be restored where this is undone.
 * @throws Invalid where an edit is not valid, shows a picture of another library or is of a section that is not there;
 *   Conflict("version"),
 *   Conflict("origin") where the default was published again meanwhile, so that nobody takes what they have not seen;
 *   Conflict("state"), Conflict("locked"), NotFound, Forbidden.
 */
export async function reviewUpdates(
  ctx: Context,
  { pageId, version, choices: input, originRevisionId }: Decided,
): Promise<{ revisionId: string; version: number; isBehind: boolean; replacedId: string }> {
  const override = await overrideForWrite(ctx, "page.review", { pageId, version });
  const { page, content, origin } = override;
  if (originRevisionId !== undefined && originRevisionId !== origin.revisionId) {
    throw new Conflict("origin", "The default was published again in the meantime. Look at what it says now.");
  }
  const { patch, isSettled, isBehind } = merge(override, input);
  const baseRevisionId = isSettled ? origin.revisionId : content.baseRevisionId;
  const held = heldSections({ over: origin.document, ...content });
  const checked = checkedResult(parse(patchSchemaBeside(held), patch), baseRevisionId, origin.document, held);
  await refuseUnentitled(ctx, page, checked, content);
  await refuseForeignMedia(ctx, page, checked.patch, [content, origin.document]);
  const draft = await storeDraft(ctx, page, checked, "page.review", { isBehind });
  return { ...draft, isBehind, replacedId: content.id };
}

/**
 * What `reviewUpdates` would come to, without storing anything: the page, and what would be left to decide; with the
 * page's version and the default's revision that this was read from.
 *
 * @throws Invalid, Conflict("version"), Conflict("state"), Conflict("locked"), NotFound, Forbidden.
 */
export async function previewReview(
  ctx: Context,
  { pageId, version, choices }: Decision,
): Promise<{ document: PageDocument; left: Review; originRevisionId: string; version: number }> {
  const override = await overrideForRead(ctx, "page.review", { pageId, version });
  // What comes out is the whole page.
  authorise(ctx, "page.read", override.page);
  const { patch, isSettled } = merge(override, choices);
  const { page, content, origin } = override;
  const { document, lockedSectionIds } = origin;
  const base = isSettled ? document : content.base;
  return {
    document: applyPatch(document, patch, { base, lockedSectionIds }),
    left: reviewOf(findDrift(reconciledBase(base, patch), document, patch, lockedSectionIds)),
    originRevisionId: origin.revisionId,
    version: page.version,
  };
}

function merge({ content, origin }: Override, input: Decision["choices"]) {
  const { base, patch } = content;
  const { document, lockedSectionIds } = origin;
  return mergePatch({ base, origin: document, patch, choices: parse(choicesSchema, input), lockedSectionIds });
}
