"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { declineRequest } from "@/cms/plan-requests/decline-request";
import { grantRequest } from "@/cms/plan-requests/grant-request";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";
import { env } from "@/lib/env";

const origin = () => new URL(env().APP_URL).origin;

/** An answer to a request, from a page that showed this version of the membership. */
export type Granting = { requestId: string; version: number; answer: string };

/** Gives a vendor the tier that it asked for, with what that paused and showed again. */
export async function grantPlan(
  place: Place,
  granting: Granting,
): Promise<FormState<{ paused: number; resumed: number }>> {
  return inPlace(place, async (ctx) => {
    const { paused, resumed, tags } = await grantRequest(ctx, { ...granting, origin: origin() });
    return { paused: paused.length, resumed: resumed.length, tags };
  });
}

export async function declinePlan(place: Place, requestId: string, answer: string): Promise<FormState> {
  return inPlace(place, (ctx) => declineRequest(ctx, { requestId, answer, origin: origin() }));
}

async function inPlace<T>(place: Place, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction((session) => placeScope(session, place), verb);
  if (state.status === "done") revalidatePath("/admin", "layout");
  return state;
}
