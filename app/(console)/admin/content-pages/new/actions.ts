"use server";

import { copyPage } from "@/cms/pages/copy-page";
import { createPage } from "@/cms/pages/create-page";
import { layers } from "@/cms/pages/layer";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { platformScope } from "@/lib/console/place";

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

export async function copyPageHere(pageId: string, _: unknown, form: FormData): Promise<Created> {
  const [platformId, slug] = [String(form.get("platform")), String(form.get("slug")).trim()];
  return runAction(
    (session) => platformScope(session, platformId),
    (ctx) => copyPage(ctx, { pageId, platformId, slug }),
  );
}
