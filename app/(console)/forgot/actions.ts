"use server";

import { headers } from "next/headers";
import { after } from "next/server";
import { takeAttempt } from "@/cms/users/attempts";
import { emailSchema } from "@/cms/users/email";
import { requestReset } from "@/cms/users/request-reset";
import type { FormState } from "@/components/ui/form-state";
import { failed } from "@/lib/action";
import { asNobody } from "@/lib/auth/act-as";
import { clientOf } from "@/lib/auth/client";
import { env } from "@/lib/env";
import { logFault } from "@/lib/logger";
import { deliverMails } from "@/lib/mailer";

/** Answers every address alike, and before any work is done that only an account causes. */
export async function askForReset(_: unknown, form: FormData): Promise<FormState<null>> {
  const email = emailSchema.safeParse(form.get("email"));
  if (!email.success)
    return failed("This is no e-mail address yet.", { email: "Type an address such as name@example.lu." });
  const { address } = clientOf(await headers());
  const waitMs = await asNobody((ctx) => takeAttempt(ctx, { kind: "reset", email: email.data, address }));
  if (waitMs !== null)
    return failed("You asked for several links already. Look into your mail, or try again in an hour.");
  after(() =>
    asNobody((ctx) => requestReset(ctx, { email: email.data, origin: new URL(env().APP_URL).origin }))
      .then(deliverMails)
      .catch(logFault),
  );
  return { status: "done", result: null };
}
