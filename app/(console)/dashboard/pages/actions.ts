"use server";

import type { Context } from "@/cms/context";
import { findPage } from "@/cms/pages/find-page";
import { findStanding } from "@/cms/pages/find-standing";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { overridePage } from "@/cms/pages/override-page";
import { revertSection } from "@/cms/pages/revert-section";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { aboutPage, changePage } from "../../_editor/on-page";

export type StorefrontSlug = { platformId: string; vendorId: string; slug: string };
export type InheritedPage = StorefrontSlug & { locale: string };

const scopeOf = ({ platformId, vendorId }: StorefrontSlug) => ({ platformId, vendorId });

/** Makes an inherited page the vendor's own: it follows the default in all that is not changed. */
export async function overrideHere(page: InheritedPage): Promise<FormState<{ pageId: string }>> {
  return runAction(
    () => scopeOf(page),
    (ctx) => overridePage(ctx, page),
  );
}

export async function hideHere(page: StorefrontSlug): Promise<FormState> {
  return runAction(
    () => scopeOf(page),
    (ctx) => hidePage(ctx, page),
  );
}

export async function showHere(page: StorefrontSlug): Promise<FormState> {
  return runAction(
    () => scopeOf(page),
    (ctx) => showPage(ctx, page),
  );
}

/** What a page says, and how it stands to its default: what windows about the two show. */
export async function loadStanding(pageId: string) {
  return aboutPage(pageId, (ctx) => standingOf(ctx, pageId));
}

/** Gives one section of an override back to the default, in its draft; the page as it is then, and what undoes it. */
export async function revertSectionHere(pageId: string, target: { version: number; sectionId: string }) {
  return changePage(pageId, async (ctx) => {
    const { replacedId } = await revertSection(ctx, { pageId, ...target });
    return { ...(await standingOf(ctx, pageId)), replacedId };
  });
}

async function standingOf(ctx: Context, pageId: string) {
  const { document } = await findPage(ctx, { pageId });
  return { standing: await findStanding(ctx, { pageId }), document };
}
