"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { linkPage } from "@/cms/pages/link-page";
import { restorePage } from "@/cms/pages/restore-page";
import { reviewUpdates } from "@/cms/pages/review-updates";
import type { ReviewDecision } from "@/components/editor/inheritance/inheritance";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { pageScope } from "@/lib/console/place";

export async function reviewUpdatesOf(pageId: string, decision: ReviewDecision) {
  return onPage(pageId, (ctx) => reviewUpdates(ctx, { pageId, ...decision }));
}

export async function detachHere(pageId: string, version: number) {
  return onPage(pageId, (ctx) => detachPage(ctx, { pageId, version }));
}

export async function linkHere(pageId: string, version?: number) {
  return onPage(pageId, (ctx) => linkPage(ctx, { pageId, ...(version !== undefined && { version }) }));
}

export async function revertHere(pageId: string, version: number) {
  return onPage(pageId, (ctx) => revertPage(ctx, { pageId, version }));
}

export async function restoreHere(pageId: string) {
  return onPage(pageId, (ctx) => restorePage(ctx, { pageId }));
}

/** Whatever comes of it, the editor shows the page as it is now: a refusal says that it is not as it was. */
async function onPage<T>(pageId: string, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction((session) => pageScope(session, pageId), verb);
  for (const address of editorAddresses(pageId)) revalidatePath(address);
  return state;
}
