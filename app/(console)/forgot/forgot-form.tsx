"use client";

import { Form, Submit } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { askForReset } from "./actions";

const sent =
  "If there is an account with this address, a link is on its way. It works once, for one hour. Look into your spam folder too.";

export function ForgotForm({ email }: { email: string }) {
  return (
    <Form action={askForReset} done={sent} isLeftFreely>
      <TextField name="email" type="email" label="E-mail address" autoComplete="username" defaultValue={email} />
      <Submit className="w-full">Send the link</Submit>
    </Form>
  );
}
