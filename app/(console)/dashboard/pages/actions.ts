"use server";

import { redirect } from "next/navigation";
import { overridePage } from "@/cms/pages/override-page";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { editorAddresses } from "@/lib/console/editor-addresses";

export type InheritedPage = { platformId: string; vendorId: string; slug: string; locale: string };

/** Makes an inherited page the vendor's own, and leads to its editor: it follows the default in all that is not changed. */
export async function overrideHere(page: InheritedPage): Promise<FormState> {
  const { platformId, vendorId } = page;
  const state = await runAction(
    () => ({ platformId, vendorId }),
    (ctx) => overridePage(ctx, page),
  );
  if (state.status === "done") redirect(editorAddresses(state.result.pageId)[1]);
  return state;
}
