"use client";

import { signIn } from "next-auth/react";
import { TextLink } from "@/components/console/doorstep";
import { Form, Submit } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-state";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { refusalText } from "./refusals";

/** E-mail address and password; what was typed stays when it was wrong. */
export function SignInForm({ next, email }: { next: string | null; email: string }) {
  const attempt: FormAction<null> = async (_, form) => {
    const typed = { email: String(form.get("email")), password: String(form.get("password")) };
    const missing = missingFields(typed);
    if (missing) return { status: "failed", message: "Fill in both fields.", problems: missing };
    const answer = await signIn("password", { ...typed, redirect: false }).catch(() => undefined);
    if (answer?.ok && !answer.error) {
      // A whole new page: nothing of what was shown before stays.
      window.location.assign(`/login${next ? `?next=${encodeURIComponent(next)}` : ""}`);
      return new Promise(() => {});
    }
    return { status: "failed", message: refusalText(answer?.error ?? "offline"), problems: {} };
  };
  return (
    <Form action={attempt} isLeftFreely>
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" defaultValue={email} />
      <PasswordField name="password" label="Password" autoComplete="current-password" />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Submit>Sign in</Submit>
        <p className="text-sm">
          <TextLink href="/forgot">Forgot your password?</TextLink>
        </p>
      </div>
    </Form>
  );
}

function missingFields({ email, password }: { email: string; password: string }): Record<string, string> | null {
  const problems = {
    ...(!email.trim() && { email: "Type your e-mail address." }),
    ...(!password && { password: "Type your password." }),
  };
  return Object.keys(problems).length ? problems : null;
}
