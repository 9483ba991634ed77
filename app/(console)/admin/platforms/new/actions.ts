"use server";

import { copyPlatform } from "@/cms/platforms/copy-platform";
import { startFromScratch } from "@/cms/platforms/start-from-scratch";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";

export async function createPlatformHere(_: unknown, form: FormData): Promise<FormState> {
  const text = (name: string) => String(form.get(name)).trim();
  const names = { name: text("name"), code: text("code"), pathPrefix: text("pathPrefix") };
  const platformId = text("original");
  return runAction(
    () => "everything",
    (ctx) => (platformId ? copyPlatform(ctx, { ...names, platformId }) : startFromScratch(ctx, names)),
  );
}
