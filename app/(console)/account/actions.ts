"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { endOwnSessions, endSession } from "@/cms/sessions/end-session";
import { takeAttempt } from "@/cms/users/attempts";
import { changePassword } from "@/cms/users/change-password";
import { changeProfile, type personLocales } from "@/cms/users/change-profile";
import type { FormState } from "@/components/ui/form-state";
import { failed, runAction } from "@/lib/action";
import { asNobody } from "@/lib/auth/act-as";
import { clientOf } from "@/lib/auth/client";
import { currentSession } from "@/lib/auth/session";
import { env } from "@/lib/env";

const account = () => "account" as const;

export async function saveProfile(_: unknown, form: FormData): Promise<FormState> {
  const input = { name: String(form.get("name")), locale: form.get("locale") as (typeof personLocales)[number] };
  const state = await runAction(account, (ctx) => changeProfile(ctx, input));
  if (state.status === "done") revalidatePath("/account");
  return state;
}

export async function savePassword(_: unknown, form: FormData): Promise<FormState> {
  const typed = { current: String(form.get("current") ?? ""), next: String(form.get("next")) };
  const waitMs = await countGuess();
  if (waitMs !== null) return failed("Too many attempts. Wait a quarter of an hour, or set a new password by mail.");
  const origin = new URL(env().APP_URL).origin;
  const state = await runAction(account, (ctx, { id }) => changePassword(ctx, { ...typed, sessionId: id, origin }));
  if (state.status === "done") revalidatePath("/account");
  return state;
}

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

/** Whoever finds a device unlocked must not guess its owner's password there without limit. */
async function countGuess(): Promise<number | null> {
  const session = await currentSession();
  if (!session) return null;
  const { address } = clientOf(await headers());
  return asNobody((ctx) => takeAttempt(ctx, { kind: "signIn", email: session.person.email, address }));
}
