"use server";

import { type LayoutName, layoutNames } from "@/cms/pages/layouts/layouts";
import { startPage } from "@/cms/pages/start-page";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";

/** Begins a page of the vendor's own, as a draft. */
export async function startPageHere(
  member: { platformId: string; vendorId: string },
  _: unknown,
  form: FormData,
): Promise<FormState<{ pageId: string }>> {
  const said = (name: string) => String(form.get(name) ?? "").trim();
  return runAction(
    () => ({ platformId: member.platformId, vendorId: member.vendorId }),
    (ctx) =>
      startPage(ctx, {
        platformId: member.platformId,
        vendorId: member.vendorId,
        title: said("title"),
        slug: said("slug"),
        locale: said("locale"),
        layout: layoutNames.find((name) => name === said("layout")) ?? (null as LayoutName | null),
      }),
  );
}
