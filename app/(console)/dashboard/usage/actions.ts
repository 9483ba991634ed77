"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { choosePages } from "@/cms/memberships/change-tier";
import type { Member } from "@/cms/memberships/standing";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { withdrawRequest } from "@/cms/plan-requests/withdraw-request";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { env } from "@/lib/env";

const origin = () => new URL(env().APP_URL).origin;

/** Asks the platform's admins for another tier, with the note of the form. */
export async function askForPlan(
  member: Member,
  tierId: string,
  _: unknown,
  form: FormData,
): Promise<FormState<{ requestId: string }>> {
  const note = String(form.get("note") ?? "");
  return inStorefront(member, (ctx) => requestPlan(ctx, { ...member, tierId, note, origin: origin() }));
}

/** Asks again, where a request was withdrawn by mistake. */
export async function askAgain(member: Member, tierId: string, note: string): Promise<FormState> {
  return inStorefront(member, (ctx) => requestPlan(ctx, { ...member, tierId, note, origin: origin() }));
}

export async function withdrawPlanRequest(member: Member, requestId: string): Promise<FormState> {
  return inStorefront(member, (ctx) => withdrawRequest(ctx, { requestId }));
}

/** Shows the chosen ones of the pages that the reader saw, and pauses the others of them. */
export async function choosePagesHere(
  member: Member,
  choice: { pageIds: string[]; among: string[] },
): Promise<FormState<{ paused: number; resumed: number }>> {
  return inStorefront(member, async (ctx) => {
    const { paused, resumed, tags } = await choosePages(ctx, { ...member, ...choice });
    return { paused: paused.length, resumed: resumed.length, tags };
  });
}

async function inStorefront<T>({ platformId, vendorId }: Member, verb: (ctx: Context) => Promise<T>) {
  const state = await runAction(() => ({ platformId, vendorId }), verb);
  if (state.status === "done") revalidatePath("/dashboard", "layout");
  return state;
}
