import { eq } from "drizzle-orm";
import { webhooks } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { subjectOf, toldOf, type WebhookTarget, webhookForWrite } from "./webhook-for-write";

/**
 * Deletes a webhook with the log of what was sent to it; nothing more is sent from then on.
 *
 * @throws NotFound, Forbidden, Conflict("version").
 */
export async function deleteWebhook(ctx: Context, target: WebhookTarget): Promise<void> {
  const webhook = await webhookForWrite(ctx, "webhook.delete", target);
  await ctx.db.delete(webhooks).where(eq(webhooks.id, webhook.id));
  const event = { action: "webhook.delete", ...subjectOf(webhook), subjectId: webhook.id };
  await audit(ctx, { ...event, detail: { version: webhook.version + 1, before: toldOf(webhook) } });
}
