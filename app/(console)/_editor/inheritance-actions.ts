"use server";

import type { Context } from "@/cms/context";
import { revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { linkPage } from "@/cms/pages/link-page";
import { restorePage } from "@/cms/pages/restore-page";
import { reviewUpdates } from "@/cms/pages/review-updates";
import type { ReviewDecision } from "@/components/editor/inheritance/inheritance";
import type { FormState } from "@/components/ui/form-state";
import { changePage } from "./on-page";

export async function reviewUpdatesOf(pageId: string, decision: ReviewDecision) {
  return onStanding(pageId, (ctx) => reviewUpdates(ctx, { pageId, ...decision }));
}

export async function detachHere(pageId: string, version: number) {
  return onStanding(pageId, (ctx) => detachPage(ctx, { pageId, version }));
}

export async function linkHere(pageId: string, version?: number) {
  return onStanding(pageId, (ctx) => linkPage(ctx, { pageId, ...(version !== undefined && { version }) }));
}

export async function revertHere(pageId: string, version: number) {
  return onStanding(pageId, (ctx) => revertPage(ctx, { pageId, version }));
}

export async function restoreHere(pageId: string) {
  return onStanding(pageId, (ctx) => restorePage(ctx, { pageId }));
}

/** Whatever comes of it, the editor shows the page as it is now: a refusal says that it is not as it was. */
function onStanding<T>(pageId: string, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  return changePage(pageId, verb, { isShownWhenRefused: true });
}
