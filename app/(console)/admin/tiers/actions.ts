"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { createTier } from "@/cms/tiers/create-tier";
import { deleteTier } from "@/cms/tiers/delete-tier";
import { orderTiers } from "@/cms/tiers/order-tiers";
import { previewTierChange, type TierEffect } from "@/cms/tiers/preview-tier-change";
import type { TierInput } from "@/cms/tiers/tier";
import { updateTier } from "@/cms/tiers/update-tier";
import { type FormState, versionOf } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { effectFingerprint } from "./effect-fingerprint";
import { tierOfForm } from "./tier-input";

/** Who would be affected, to be looked at first, or how many pages were. */
export type Saved = ({ kind: "preview" } & TierEffect) | { kind: "saved"; paused: number; resumed: number };

/** Saves a tier; where that affects pages or takes a feature away, only once who is affected has been looked at. */
export async function saveTier(tierId: string, _: unknown, form: FormData): Promise<FormState<Saved>> {
  return onTiers(async (ctx): Promise<Saved & { tags?: string[] }> => {
    const changes = tierOfForm(form);
    const { maxPages, maxCustomPages, features } = changes;
    const preview = await previewTierChange(ctx, { tierId, maxPages, maxCustomPages, features });
    const isLookedAt = form.get("lookedAt") === effectFingerprint(preview);
    if ((preview.platforms.length || preview.lost) && !isLookedAt) return { kind: "preview", ...preview };
    const { paused, resumed, tags } = await updateTier(ctx, { tierId, version: versionOf(form), ...changes });
    return { kind: "saved", paused, resumed, tags };
  });
}

export async function createTierHere(_: unknown, form: FormData): Promise<FormState> {
  return onTiers((ctx) => createTier(ctx, { ...tierOfForm(form), code: String(form.get("code")).trim() }));
}

export async function createTierAgain(tier: TierInput): Promise<FormState> {
  return onTiers((ctx) => createTier(ctx, tier));
}

export async function removeTier(tierId: string): Promise<FormState<void>> {
  return onTiers((ctx) => deleteTier(ctx, { tierId }));
}

export async function placeTiers(tierIds: string[]): Promise<FormState<void>> {
  return onTiers((ctx) => orderTiers(ctx, { tierIds }));
}

async function onTiers<T>(verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction(() => "everything", verb);
  if (state.status === "done") revalidatePath("/admin/tiers", "layout");
  return state;
}
