"use server";

import { findPage } from "@/cms/pages/find-page";
import { findStanding } from "@/cms/pages/find-standing";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { overridePage } from "@/cms/pages/override-page";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { pageScope } from "@/lib/console/place";

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
  return runAction(
    (session) => pageScope(session, pageId),
    async (ctx) => ({
      standing: await findStanding(ctx, { pageId }),
      document: (await findPage(ctx, { pageId })).document,
    }),
  );
}
