"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import type { Member } from "@/cms/memberships/standing";
import { arrangeStorefrontMenu } from "@/cms/storefronts/arrange-storefront-menu";
import { changeLocales } from "@/cms/storefronts/change-locales";
import { changeLook } from "@/cms/storefronts/change-look";
import type { VendorThemeInput } from "@/cms/storefronts/vendor-theme";
import { updateVendor } from "@/cms/vendors/update-vendor";
import { type FormState, versionOf } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { ownerScope } from "@/lib/console/place";
import { profileOfForm } from "../../admin/vendors/profile-of-form";

/** A storefront as the reader's page showed its settings; changing newer ones is refused. */
export type SeenStorefront = Member & { version: number };

export async function saveDetails(member: Member, _: unknown, form: FormData): Promise<FormState> {
  const changes = { name: String(form.get("name")).trim(), profile: profileOfForm(form) };
  return onStorefront(member, (ctx) =>
    updateVendor(ctx, { vendorId: member.vendorId, version: versionOf(form), ...changes }),
  );
}

export async function saveLook(
  target: SeenStorefront,
  look: { theme: VendorThemeInput; logoId: string | null },
): Promise<FormState<{ version: number }>> {
  return onStorefront(target, (ctx) => changeLook(ctx, { ...target, ...look }));
}

export async function saveMenu(
  arrangement: Parameters<typeof arrangeStorefrontMenu>[1],
): Promise<FormState<{ waiting: number }>> {
  const state = await onStorefront(arrangement, (ctx) => arrangeStorefrontMenu(ctx, arrangement));
  // The menu as it is by now is shown beside the refusal, so that it can be taken or saved over.
  if (state.status === "failed") revalidatePath("/dashboard/settings");
  return state;
}

export async function saveLocales(target: Member, _: unknown, form: FormData): Promise<FormState> {
  const { platformId, vendorId } = target;
  const change = { version: versionOf(form), locales: form.getAll("locale").map(String) };
  return onStorefront(target, (ctx) => changeLocales(ctx, { platformId, vendorId, ...change }));
}

async function onStorefront<T>(
  { platformId, vendorId }: Member,
  verb: (ctx: Context) => Promise<T>,
): Promise<FormState<T>> {
  const state = await runAction((session) => ownerScope(session, { platformId, vendorId }), verb);
  if (state.status === "done") revalidatePath("/dashboard", "layout");
  return state;
}
