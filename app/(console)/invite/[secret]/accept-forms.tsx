"use client";

import { signIn } from "next-auth/react";
import { Form, Submit } from "@/components/ui/form";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { accept, createAccount } from "./actions";

/** For someone who is signed in as the one who was invited. */
export function AcceptAsMyself({ secret }: { secret: string }) {
  return (
    <Form action={accept.bind(null, secret)} onDone={goOn}>
      <Submit className="w-full">Accept the invitation</Submit>
    </Form>
  );
}

/** For someone who has no account yet; they are signed in with what they chose. */
export function AcceptWithNewAccount({ secret, email }: { secret: string; email: string }) {
  return (
    <Form action={createAccount.bind(null, secret)} onDone={enter}>
      <input className="hidden" name="email" autoComplete="username" value={email} readOnly />
      <TextField name="name" label="Your name" help="As others will see it." autoComplete="name" />
      <PasswordField name="password" label="Password" help="At least 10 characters." autoComplete="new-password" />
      <Submit className="w-full">Create the account and accept</Submit>
    </Form>
  );
}

function goOn(): void {
  window.location.assign("/login");
}

async function enter({ email }: { email: string }, form: FormData): Promise<void> {
  await signIn("password", { email, password: form.get("password"), redirect: false }).catch(() => undefined);
  goOn();
}
