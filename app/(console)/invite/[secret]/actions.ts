"use server";

import { acceptInvitation, type NewPerson } from "@/cms/invitations/accept-invitation";
import type { FormState } from "@/components/ui/form-state";
import { runAction, runPublicAction } from "@/lib/action";

type Accepted = FormState<{ email: string }>;

export async function accept(secret: string): Promise<Accepted> {
  return runAction(
    () => "everything",
    (ctx) => acceptInvitation(ctx, { secret }),
  );
}

export async function createAccount(secret: string, _: unknown, form: FormData): Promise<Accepted> {
  const person: NewPerson = { name: String(form.get("name")), password: String(form.get("password")) };
  return runPublicAction((ctx) => acceptInvitation(ctx, { secret, person }));
}
