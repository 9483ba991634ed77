import { eq, sql } from "drizzle-orm";
import { webhooks } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { seal } from "../seal";
import { newSigningSecret } from "./sign";
import { subjectOf, type WebhookTarget, webhookForWrite } from "./webhook-for-write";

/**
 * Gives a webhook another secret. For a day messages are signed with the one before too, so that the receiver can be
 * changed without a message being refused.
 *
 * @param sealKey what secrets are sealed with.
 * @returns the new secret, which is shown this once, and the webhook's version from now on.
 * @throws NotFound, Forbidden, Conflict("version").
 */
export async function renewWebhookSecret(
  ctx: Context,
  { sealKey, ...target }: WebhookTarget & { sealKey: string },
): Promise<{ secret: string; version: number }> {
  const webhook = await webhookForWrite(ctx, "webhook.update", target);
  const secret = newSigningSecret();
  const version = webhook.version + 1;
  await ctx.db
    .update(webhooks)
    .set({
      secret: seal(secret, sealKey),
      formerSecret: webhook.secret,
      formerSecretUntil: sql`now() + interval '1 day'`,
      version,
    })
    .where(eq(webhooks.id, webhook.id));
  const event = { action: "webhook.renew-secret", ...subjectOf(webhook), subjectId: webhook.id };
  await audit(ctx, { ...event, detail: { version } });
  return { secret, version };
}
