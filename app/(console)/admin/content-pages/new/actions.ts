"use server";

import { createPage } from "@/cms/pages/create-page";
import { layers } from "@/cms/pages/layer";
import { readCopy } from "@/cms/pages/read-copy";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { pageScope, platformScope } from "@/lib/console/place";

type Created = FormState<{ pageId: string }>;

export async function createPageHere(_: unknown, form: FormData): Promise<Created> {
  const platformId = String(form.get("platform"));
  const place = {
    platformId,
    vendorId: null,
    layer: form.get("kind") === "default" ? layers.default : layers.platform,
    locale: String(form.get("locale")),
    slug: String(form.get("slug")).trim(),
  };
  const content = { document: { title: String(form.get("title")).trim(), sections: [] } };
  return runAction(
    (session) => platformScope(session, platformId),
    (ctx) => createPage(ctx, { ...place, content }),
  );
}

/** Reads in the scope of the page and creates in that of the copy, so that neither sees more than it needs. */
export async function copyPageHere(pageId: string, _: unknown, form: FormData): Promise<Created> {
  const [platformId, slug] = [String(form.get("platform")), String(form.get("slug")).trim()];
  const read = await runAction(
    (session) => pageScope(session, pageId),
    (ctx) => readCopy(ctx, { pageId }),
  );
  if (read.status !== "done") return read;
  return runAction(
    (session) => platformScope(session, platformId),
    (ctx) => createPage(ctx, { ...read.result, platformId, slug }),
  );
}
