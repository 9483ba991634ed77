"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { revokeInvitation } from "@/cms/invitations/revoke-invitation";
import { endSessionsOf } from "@/cms/sessions/end-session";
import { changeRole } from "@/cms/users/change-role";
import { removeRole } from "@/cms/users/remove-role";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";
import { env } from "@/lib/env";
import { roleOfForm } from "./role-of-form";

const origin = () => new URL(env().APP_URL).origin;

export async function invite(place: Place, _: unknown, form: FormData): Promise<FormState> {
  const email = String(form.get("email"));
  return inPlace(place, async (ctx) =>
    invitePerson(ctx, { email, role: await roleOfForm(ctx, form), origin: origin() }),
  );
}

export async function resend(place: Place, invitationId: string): Promise<FormState> {
  return inPlace(place, (ctx) => resendInvitation(ctx, { invitationId, origin: origin() }));
}

export async function revoke(place: Place, invitationId: string): Promise<FormState> {
  return inPlace(place, (ctx) => revokeInvitation(ctx, { invitationId }));
}

export async function changeKind(
  place: Place,
  roleId: string,
  kind: "vendor-owner" | "vendor-editor",
): Promise<FormState> {
  return inPlace(place, (ctx) => changeRole(ctx, { roleId, kind }));
}

export async function remove(place: Place, roleId: string): Promise<FormState> {
  return inPlace(place, (ctx) => removeRole(ctx, { roleId }));
}

export async function signOutPerson(place: Place, userId: string): Promise<FormState> {
  return inPlace(place, (ctx) => endSessionsOf(ctx, { userId }));
}

async function inPlace<T>(place: Place, verb: (ctx: Context) => Promise<T>): Promise<FormState> {
  const state = await runAction((session) => placeScope(session, place), verb);
  // Not where it failed: whoever may not see the page any more would be led away from what they typed.
  if (state.status === "done") revalidatePath(place.kind === "admin" ? "/admin/users" : "/dashboard/people");
  return state;
}
