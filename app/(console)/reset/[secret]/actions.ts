"use server";

import { headers } from "next/headers";
import { resetPassword } from "@/cms/users/reset-password";
import type { FormState } from "@/components/ui/form-state";
import { runPublicAction } from "@/lib/action";
import { clientOf } from "@/lib/auth/client";

export async function setPassword(secret: string, _: unknown, form: FormData): Promise<FormState<{ email: string }>> {
  const { address } = clientOf(await headers());
  const password = String(form.get("password"));
  return runPublicAction((ctx) => resetPassword(ctx, { secret, password, address }));
}
