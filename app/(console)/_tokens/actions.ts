"use server";

import { revalidatePath } from "next/cache";
import { createToken } from "@/cms/tokens/create-token";
import { revokeToken } from "@/cms/tokens/revoke-token";
import type { TokenInput } from "@/cms/tokens/token";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";
import { roleOfForm } from "../_people/role-of-form";
import { exampleCall } from "./example-call";
import { tokensPath } from "./tokens-path";

/** A token as it is shown this once. */
export type MadeToken = {
  name: string;
  token: string;
  /** A call with it that works, as a command; null where there is none for its scopes. */
  example: string | null;
};

export async function addToken(place: Place, _: unknown, form: FormData): Promise<FormState<MadeToken>> {
  return runAction(
    (session) => placeScope(session, place),
    async (ctx, session) => {
      const role = await roleOfForm(ctx, form);
      const name = String(form.get("name")).trim();
      const scopes = form.getAll("scopes") as TokenInput["scopes"];
      const expiresInDays = Number(form.get("expiresInDays"));
      const { token } = await createToken(ctx, { name, role, scopes, expiresInDays });
      const vendor = String(form.get("vendor"));
      return { name, token, example: await exampleCall(session, place, { role, scopes, token, vendor }) };
    },
  );
}

export async function withdrawToken(place: Place, tokenId: string): Promise<FormState> {
  const state = await runAction(
    (session) => placeScope(session, place),
    (ctx) => revokeToken(ctx, { tokenId }),
  );
  if (state.status === "done") revalidatePath(tokensPath(place));
  return state;
}
