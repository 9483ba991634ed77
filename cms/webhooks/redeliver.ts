import { and, eq, sql } from "drizzle-orm";
import { webhookDeliveries } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { testType } from "./event-types";
import { bodyOf, platformOf } from "./spread-events";
import { subjectOf, type WebhookRow, type WebhookTarget, webhookForWrite } from "./webhook-for-write";

/**
 * Sends a message once more, byte for byte and under the same id, whether it was taken, was given up or waits.
 *
 * @throws NotFound; Forbidden; Conflict("isPaused") where the webhook is paused.
 */
export async function redeliver(
  ctx: Context,
  { webhookId, deliveryId }: { webhookId: string; deliveryId: string },
): Promise<void> {
  const webhook = await webhookForWrite(ctx, "webhook.update", { webhookId });
  refusePaused(webhook);
  const [found] = await ctx.db
    .update(webhookDeliveries)
    .set({ state: "waiting", nextAttemptAt: sql`now()` })
    .where(and(eq(webhookDeliveries.id, deliveryId), eq(webhookDeliveries.webhookId, webhookId)))
    .returning({ type: webhookDeliveries.type });
  if (!found) throw new NotFound("The delivery does not exist.");
  const event = { action: "webhook.redeliver", ...subjectOf(webhook), subjectId: webhookId };
  await audit(ctx, { ...event, detail: { deliveryId, type: found.type } });
}

/**
 * Sends a message of the type `webhook.test`, to see whether it arrives and is believed.
 *
 * @throws NotFound; Forbidden; Conflict("isPaused") where the webhook is paused.
 */
export async function testWebhook(
  ctx: Context,
  { webhookId }: Pick<WebhookTarget, "webhookId">,
): Promise<{ deliveryId: string }> {
  const webhook = await webhookForWrite(ctx, "webhook.update", { webhookId });
  refusePaused(webhook);
  const { platformId } = webhook;
  const body = bodyOf(testType, new Date(), { platform: await platformOf(ctx, platformId) });
  const [stored] = await ctx.db
    .insert(webhookDeliveries)
    .values({ platformId, webhookId, type: testType, body })
    .returning({ id: webhookDeliveries.id });
  if (!stored) throw new Error("The delivery was not stored.");
  await audit(ctx, { action: "webhook.test", ...subjectOf(webhook), subjectId: webhookId, detail: {} });
  return { deliveryId: stored.id };
}

function refusePaused({ pausedAt }: WebhookRow): void {
  if (pausedAt) throw new Conflict("isPaused", "The webhook is paused. Let it go on first.");
}
