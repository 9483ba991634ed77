"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { changeTier } from "@/cms/memberships/change-tier";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { type NamedPages, previewPlan } from "@/cms/memberships/preview-plan";
import type { Member } from "@/cms/memberships/standing";
import type { Stored } from "@/cms/memberships/stored";
import { resumeVendor, suspendVendor } from "@/cms/vendors/suspend-vendor";
import { updateVendor } from "@/cms/vendors/update-vendor";
import { type FormState, versionOf } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";
import { profileOfForm } from "../profile-of-form";

/** How many pages a change of plan paused and showed again, and the version that it left of the membership. */
export type PlanChanged = { paused: number; resumed: number; version: number };

/** A membership as the reader's page showed it; changing a newer one is refused. */
export type SeenMember = Member & { version: number };

export async function saveVendor(place: Place, vendorId: string, _: unknown, form: FormData): Promise<FormState> {
  const changes = { name: String(form.get("name")).trim(), profile: profileOfForm(form) };
  return inPlace(place, (ctx) => updateVendor(ctx, { vendorId, version: versionOf(form), ...changes }));
}

export async function setSuspended(place: Place, vendorId: string, isSuspended: boolean): Promise<FormState> {
  return inPlace(place, (ctx) => (isSuspended ? suspendVendor : resumeVendor)(ctx, { vendorId }));
}

export async function join(
  place: Place,
  member: Member & { tierId: string },
): Promise<FormState<{ returnedPages: number | null }>> {
  return inPlace(place, async (ctx) => {
    const { tags, returned } = await joinPlatform(ctx, member);
    return { tags, returnedPages: returned?.stored.pages ?? null };
  });
}

export async function joinByForm(
  place: Place,
  vendorId: string,
  _: unknown,
  form: FormData,
): Promise<FormState<{ returnedPages: number | null }>> {
  return join(place, { vendorId, platformId: String(form.get("platformId")), tierId: String(form.get("tierId")) });
}

export async function leave(place: Place, member: SeenMember): Promise<FormState<{ stored: Stored }>> {
  return inPlace(place, (ctx) => leavePlatform(ctx, member));
}

export async function previewChange(
  place: Place,
  change: Member & { tierId: string },
): Promise<FormState<{ paused: NamedPages; resumed: NamedPages }>> {
  return runAction(
    (session) => placeScope(session, place),
    (ctx) => previewPlan(ctx, change),
  );
}

export async function changePlan(
  place: Place,
  change: SeenMember & { tierId: string },
): Promise<FormState<PlanChanged>> {
  return inPlace(place, async (ctx) => {
    const { paused, resumed, version, tags } = await changeTier(ctx, change);
    return { paused: paused.length, resumed: resumed.length, version, tags };
  });
}

async function inPlace<T>(place: Place, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction((session) => placeScope(session, place), verb);
  if (state.status === "done") revalidatePath("/admin/vendors", "layout");
  return state;
}
