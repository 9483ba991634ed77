"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { endOwnSessions, endSession } from "@/cms/sessions/end-session";
import { forgiveAttempts, takeAttempt } from "@/cms/users/attempts";
import { changePassword, parseNewPassword } from "@/cms/users/change-password";
import { changeProfile, type personLocales } from "@/cms/users/change-profile";
import type { FormState } from "@/components/ui/form-state";
import { failed, runAction } from "@/lib/action";
import { asNobody } from "@/lib/auth/act-as";
import { clientOf } from "@/lib/auth/client";
import { env } from "@/lib/env";

const account = () => "account" as const;

export async function saveProfile(_: unknown, form: FormData): Promise<FormState> {
  const input = { name: String(form.get("name")), locale: form.get("locale") as (typeof personLocales)[number] };
  const state = await runAction(account, (ctx) => changeProfile(ctx, input));
  if (state.status === "done") revalidatePath("/account");
  return state;
}

/**
 * Whoever finds a device unlocked must not guess its owner's password there without limit: attempts are counted, in a
 * transaction of their own so that none is free, but not those whose new password is none.
 */
export async function savePassword(_: unknown, form: FormData): Promise<FormState> {
  const typed = { current: String(form.get("current") ?? ""), next: String(form.get("next")) };
  const checked = await runAction(account, async (_ctx, { person }) => {
    parseNewPassword(typed.next);
    return person;
  });
  if (checked.status !== "done") return checked;
  const { address } = clientOf(await headers());
  const guess = { kind: "password", email: checked.result.email, address } as const;
  if ((await asNobody((ctx) => takeAttempt(ctx, guess))) !== null) return failed(tooMany, { current: tooMany });
  const origin = new URL(env().APP_URL).origin;
  const state = await runAction(account, async (ctx, { id }) => {
    const changed = await changePassword(ctx, { ...typed, sessionId: id, origin });
    await forgiveAttempts(ctx, guess);
    return changed;
  });
  if (state.status === "done") revalidatePath("/account");
  return state;
}

const tooMany = "Too many attempts. Wait a quarter of an hour, or set a new password by mail.";

export async function signOutThere(sessionId: string): Promise<FormState> {
  const state = await runAction(account, (ctx) => endSession(ctx, { sessionId }));
  revalidatePath("/account");
  return state;
}

export async function signOutElsewhere(): Promise<FormState> {
  const state = await runAction(account, (ctx, { id }) => endOwnSessions(ctx, { except: id }));
  revalidatePath("/account");
  return state;
}
