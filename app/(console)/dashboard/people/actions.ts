"use server";

import { revalidatePath } from "next/cache";
import type { Member } from "@/cms/memberships/standing";
import { letEditorsPublish } from "@/cms/vendors/let-editors-publish";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { ownerScope } from "@/lib/console/place";

export async function setEditorsPublish(
  { platformId, vendorId }: Member,
  change: { isAllowed: boolean; version: number },
): Promise<FormState<{ version: number }>> {
  const state = await runAction(
    (session) => ownerScope(session, { platformId, vendorId }),
    (ctx) => letEditorsPublish(ctx, { vendorId, ...change }),
  );
  revalidatePath("/dashboard", "layout");
  return state;
}
