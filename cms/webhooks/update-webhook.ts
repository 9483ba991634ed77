import { dequal } from "dequal";
import { eq } from "drizzle-orm";
import { webhooks } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { parse } from "../parse";
import type { Installation } from "./create-webhook";
import { type WebhookInput, webhookSchema } from "./webhook";
import { subjectOf, toldOf, type WebhookTarget, webhookForWrite } from "./webhook-for-write";

type Change = WebhookTarget & WebhookInput & Pick<Installation, "privateHosts">;

/**
 * Changes where a webhook leads and what it is told of, pauses it or lets it go on. While it is paused nothing is sent,
 * and what happens is not kept for it; what waited before goes out once it goes on.
 *
 * @returns its version from now on.
 * @throws Invalid, NotFound, Forbidden, Conflict("version").
 */
export async function updateWebhook(
  ctx: Context,
  { webhookId, version: seen, privateHosts, ...input }: Change,
): Promise<{ version: number }> {
  const webhook = await webhookForWrite(ctx, "webhook.update", { webhookId, version: seen });
  const { isPaused, ...values } = parse(webhookSchema(privateHosts), input);
  const pausedAt = isPaused ? (webhook.pausedAt ?? new Date()) : null;
  const version = webhook.version + 1;
  await ctx.db
    .update(webhooks)
    .set({ ...values, pausedAt, version })
    .where(eq(webhooks.id, webhookId));
  const [before, after] = [toldOf(webhook), toldOf({ ...values, pausedAt })];
  const changed = (Object.keys(after) as Array<keyof typeof after>).filter((key) => !dequal(before[key], after[key]));
  const pick = (told: typeof after) => Object.fromEntries(changed.map((key) => [key, told[key]]));
  const event = { action: "webhook.update", ...subjectOf(webhook), subjectId: webhookId };
  await audit(ctx, { ...event, detail: { version, before: pick(before), after: pick(after) } });
  return { version };
}
