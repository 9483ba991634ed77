"use client";

import { Form, Submit } from "@/components/ui/form";
import { PasswordField } from "@/components/ui/password-field";
import { savePassword } from "./actions";

type PasswordFormProps = { hasPassword: boolean; email: string };

export function PasswordForm({ hasPassword, email }: PasswordFormProps) {
  return (
    <Form
      action={savePassword}
      isEmptiedWhenDone
      done="Your password is changed, and your other devices are signed out."
    >
      {/* For password managers, which store what they see together. */}
      <input className="hidden" autoComplete="username" value={email} readOnly />
      <div className="grid gap-5 sm:grid-cols-2">
        {hasPassword && <PasswordField name="current" label="Current password" autoComplete="current-password" />}
        <PasswordField name="next" label="New password" help="At least 10 characters." autoComplete="new-password" />
      </div>
      <Submit>{hasPassword ? "Change the password" : "Set a password"}</Submit>
    </Form>
  );
}
