"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { deleteRedirect } from "@/cms/redirects/delete-redirect";
import { redirectForWrite } from "@/cms/redirects/redirect-for-write";
import { type Trace, traceRedirect } from "@/cms/redirects/trace-redirect";
import { updateRedirect } from "@/cms/redirects/update-redirect";
import { type FormState, versionOf } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";

/** All that a redirect is, as one that was deleted is created again. */
export type WholeRedirect = { platformId: string; vendorId: string | null; from: string; to: string };

const pathsOf = (form: FormData) => ({
  from: String(form.get("from")).trim().toLowerCase(),
  to: String(form.get("to")).trim().toLowerCase(),
});

export async function addRedirect(place: Place, _: unknown, form: FormData): Promise<FormState> {
  const platformId = String(form.get("platformId"));
  return inPlace(place, (ctx) => createRedirect(ctx, { platformId, vendorId: null, ...pathsOf(form) }));
}

export async function addRedirectAgain(place: Place, redirect: WholeRedirect): Promise<FormState> {
  return inPlace(place, (ctx) => createRedirect(ctx, redirect));
}

export async function changeRedirect(place: Place, redirectId: string, _: unknown, form: FormData): Promise<FormState> {
  return inPlace(place, (ctx) => updateRedirect(ctx, { redirectId, version: versionOf(form), ...pathsOf(form) }));
}

export async function removeRedirect(place: Place, redirectId: string): Promise<FormState<WholeRedirect>> {
  return inPlace(place, async (ctx) => {
    const { platformId, vendorId, fromPath, toPath } = await redirectForWrite(ctx, "redirect.delete", { redirectId });
    const { tags } = await deleteRedirect(ctx, { redirectId });
    return { platformId, vendorId, from: fromPath, to: toPath, tags };
  });
}

export async function tracePath(place: Place, _: unknown, form: FormData): Promise<FormState<Trace>> {
  const [platformId, path] = [String(form.get("platformId")), String(form.get("path")).trim()];
  return runAction(
    (session) => placeScope(session, place),
    (ctx) => traceRedirect(ctx, { platformId, vendorId: null, path: path.startsWith("/") ? path : `/${path}` }),
  );
}

async function inPlace<T>(place: Place, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction((session) => placeScope(session, place), verb);
  if (state.status === "done") revalidatePath("/admin/redirects");
  return state;
}
