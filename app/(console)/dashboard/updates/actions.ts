"use server";

import { publishPage } from "@/cms/pages/publish-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { reviewUpdates } from "@/cms/pages/review-updates";
import type { ReviewDecision } from "@/components/editor/inheritance/inheritance";
import { changePage } from "../../_editor/on-page";

/** What was done, with all that undoing it takes. */
export type Decided = { version: number; replacedId: string };

/** Saves what was decided as a draft, or publishes it in the same transaction. */
export async function decideHere(pageId: string, decision: ReviewDecision, isPublished: boolean) {
  return changePage(pageId, async (ctx) => {
    const draft = await reviewUpdates(ctx, { pageId, ...decision });
    if (!isPublished) return { ...draft, tags: [] };
    return { ...draft, ...(await publishPage(ctx, { pageId, version: draft.version })) };
  });
}

/** Makes what the page said before the decision its draft again, or what visitors see; the updates wait again. */
export async function undoDecision(pageId: string, { version, replacedId }: Decided, isPublished: boolean) {
  return changePage(pageId, async (ctx) => {
    const draft = await restoreRevision(ctx, { pageId, version, revisionId: replacedId });
    if (!isPublished) return { ...draft, tags: [] };
    return { ...draft, ...(await publishPage(ctx, { pageId, version: draft.version })) };
  });
}
