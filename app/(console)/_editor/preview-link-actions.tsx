"use server";

import type { ReactNode } from "react";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { listPreviewLinks } from "@/cms/previews/list-preview-links";
import type { PreviewLinkInput } from "@/cms/previews/preview-link";
import { revokePreviewLink } from "@/cms/previews/revoke-preview-link";
import { revokePreviewLinks } from "@/cms/previews/revoke-preview-links";
import type { ShownLinks } from "@/components/editor/preview/preview-link-list";
import type { FormState } from "@/components/ui/form-state";
import { Time } from "@/components/ui/time";
import { env } from "@/lib/env";
import { aboutPage } from "./on-page";

export async function listPreviewLinksOf(pageId: string): Promise<FormState<ShownLinks>> {
  return aboutPage(pageId, async (ctx, { person }) => {
    const { links, count } = await listPreviewLinks(ctx, { pageId });
    const words = inWords(person.locale);
    const shown = links.map(({ createdAt, expiresAt, ...link }) => ({
      ...link,
      created: words(createdAt),
      expires: words(expiresAt),
    }));
    return { links: shown, count };
  });
}

/** Makes a link and hands over its address, this once. */
export async function createPreviewLinkOf(
  pageId: string,
  _: unknown,
  form: FormData,
): Promise<FormState<{ address: string }>> {
  return aboutPage(pageId, async (ctx) => {
    const chosen = { lifetime: form.get("lifetime"), shows: form.get("shows") } as Omit<PreviewLinkInput, "pageId">;
    const { secret } = await createPreviewLink(ctx, { pageId, ...chosen });
    return { address: new URL(`/preview/${secret}`, env().APP_URL).href };
  });
}

export async function revokePreviewLinkOf(pageId: string, linkId: string): Promise<FormState> {
  return aboutPage(pageId, (ctx) => revokePreviewLink(ctx, { pageId, linkId }));
}

export async function revokePreviewLinksOf(pageId: string): Promise<FormState> {
  return aboutPage(pageId, (ctx) => revokePreviewLinks(ctx, { pageId }));
}

/** Moments in words, which the server alone knows in every language. */
function inWords(locale: string): (at: Date) => ReactNode {
  const now = new Date();
  return (at) => <Time at={at} now={now} locale={locale} />;
}
