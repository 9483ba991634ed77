"use server";

import { revalidatePath } from "next/cache";
import type { Context } from "@/cms/context";
import { createWebhook } from "@/cms/webhooks/create-webhook";
import { deleteWebhook } from "@/cms/webhooks/delete-webhook";
import type { EventType } from "@/cms/webhooks/event-types";
import { readWebhook } from "@/cms/webhooks/list-webhooks";
import { redeliver, testWebhook } from "@/cms/webhooks/redeliver";
import { renewWebhookSecret } from "@/cms/webhooks/renew-secret";
import { updateWebhook } from "@/cms/webhooks/update-webhook";
import { type FormState, versionOf } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { type Place, placeScope } from "@/lib/console/place";
import { env } from "@/lib/env";
import { webhooksPath } from "./webhook-paths";

/** A webhook with its secret, which is shown this once. */
export type MadeWebhook = { webhookId: string; name: string; secret: string };

const settingsOf = (form: FormData) => ({
  name: String(form.get("name")).trim(),
  url: String(form.get("url")).trim(),
  events: form.getAll("events") as EventType[],
});

const installation = () => ({ sealKey: env().AUTH_SECRET, privateHosts: env().WEBHOOK_PRIVATE_HOSTS });

export async function addWebhook(place: Place, _: unknown, form: FormData): Promise<FormState<MadeWebhook>> {
  const platformId = String(form.get("platformId"));
  const settings = settingsOf(form);
  return inPlace(place, async (ctx) => {
    const made = await createWebhook(ctx, { platformId, ...settings, ...installation() });
    return { ...made, name: settings.name };
  });
}

export async function changeWebhook(place: Place, webhookId: string, _: unknown, form: FormData): Promise<FormState> {
  return inPlace(place, async (ctx) => {
    const { isPaused } = await readWebhook(ctx, { webhookId });
    const { privateHosts } = installation();
    return updateWebhook(ctx, { webhookId, version: versionOf(form), ...settingsOf(form), isPaused, privateHosts });
  });
}

export async function setPaused(place: Place, webhookId: string, isPaused: boolean): Promise<FormState> {
  return inPlace(place, async (ctx) => {
    const { version, name, url, events } = await readWebhook(ctx, { webhookId });
    const { privateHosts } = installation();
    return updateWebhook(ctx, { webhookId, version, name, url, events, isPaused, privateHosts });
  });
}

export async function renewSecret(place: Place, webhookId: string): Promise<FormState<{ secret: string }>> {
  const { sealKey } = installation();
  return inPlace(place, (ctx) => renewWebhookSecret(ctx, { webhookId, sealKey }));
}

export async function sendTest(place: Place, webhookId: string): Promise<FormState<{ deliveryId: string }>> {
  return inPlace(place, (ctx) => testWebhook(ctx, { webhookId }));
}

export async function sendAgain(place: Place, webhookId: string, deliveryId: string): Promise<FormState<void>> {
  return inPlace(place, (ctx) => redeliver(ctx, { webhookId, deliveryId }));
}

/** The screen that it is deleted from is not made anew: it is about nothing any more. */
export async function removeWebhook(place: Place, webhookId: string): Promise<FormState<void>> {
  return runAction(
    (session) => placeScope(session, place),
    (ctx) => deleteWebhook(ctx, { webhookId }),
  );
}

async function inPlace<T>(place: Place, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  const state = await runAction((session) => placeScope(session, place), verb);
  if (state.status === "done") revalidatePath(webhooksPath, "layout");
  return state;
}
