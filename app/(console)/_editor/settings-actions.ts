"use server";

import type { PageDocument } from "@/cms/pages/document";
import { findPage } from "@/cms/pages/find-page";
import { lockSections } from "@/cms/pages/lock-page";
import { renamePage } from "@/cms/pages/rename-page";
import { translatePage } from "@/cms/pages/translate-page";
import type { FormState } from "@/components/ui/form-state";
import { aboutPage, changePage } from "./on-page";

/** Gives a page the address that was typed; `from` is the one that it had when that was begun. */
export async function renamePageOf(
  target: { pageId: string; from: string },
  _: unknown,
  form: FormData,
): Promise<FormState<{ slug: string; moved: number }>> {
  const slug = String(form.get("slug"));
  const isRedirected = form.get("isRedirected") === "on";
  return changePage(target.pageId, async (ctx) => ({
    ...(await renamePage(ctx, { ...target, slug, isRedirected })),
    slug,
  }));
}

/** Begins the page in another language, and says where it is written. */
export async function translatePageOf(pageId: string, locale: string): Promise<FormState<{ pageId: string }>> {
  return changePage(pageId, (ctx) => translatePage(ctx, { pageId, locale }));
}

/** What a page says in its language, to be read beside another. */
export async function readTranslation(pageId: string): Promise<FormState<{ document: PageDocument }>> {
  return aboutPage(pageId, async (ctx) => ({ document: (await findPage(ctx, { pageId })).document }));
}

/** Locks these sections for vendors, and no others. */
export async function lockSectionsOf(pageId: string, sectionIds: readonly string[]): Promise<FormState> {
  return changePage(pageId, (ctx) => lockSections(ctx, { pageId, sectionIds }));
}
