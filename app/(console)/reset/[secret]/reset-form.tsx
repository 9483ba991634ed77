"use client";

import { Form, Submit } from "@/components/ui/form";
import { PasswordField } from "@/components/ui/password-field";
import { setPassword } from "./actions";

type ResetFormProps = { secret: string; email: string };

export function ResetForm({ secret, email }: ResetFormProps) {
  return (
    <Form action={setPassword.bind(null, secret)} onDone={goToSignIn}>
      {/* For password managers, which store what they see together. */}
      <input className="hidden" name="email" autoComplete="username" value={email} readOnly />
      <p className="text-sm text-soft">
        For <strong className="font-medium break-all text-ink">{email}</strong>. All devices are signed out.
      </p>
      <PasswordField name="password" label="New password" help="At least 10 characters." autoComplete="new-password" />
      <Submit className="w-full">Set the password</Submit>
    </Form>
  );
}

function goToSignIn({ email }: { email: string }): void {
  window.location.assign(`/login?notice=password-set&email=${encodeURIComponent(email)}`);
}
