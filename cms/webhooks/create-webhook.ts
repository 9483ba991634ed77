import { webhooks } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { lockName } from "../lock";
import { parse } from "../parse";
import { authorise } from "../policy";
import { seal } from "../seal";
import { violates } from "../violations";
import { newSigningSecret } from "./sign";
import { mostWebhooks, type WebhookInput, webhookSchema } from "./webhook";
import { toldOf, webhooksOf } from "./webhook-for-write";

/** What the installation brings to a webhook: the key that secrets are sealed with, and the private hosts it may reach. */
export type Installation = { sealKey: string; privateHosts: readonly string[] };

/**
 * Lets an address be told what happens on a platform and to its vendors there.
 *
 * @returns the secret that messages are signed with, which is shown this once.
 * @throws Invalid; NotFound; Forbidden; Conflict("name") where the platform has as many as it can have.
 */
export async function createWebhook(
  ctx: Context,
  { platformId, sealKey, privateHosts, ...input }: WebhookInput & Installation & { platformId: string },
): Promise<{ webhookId: string; secret: string }> {
  const subject = { platformId, vendorId: null };
  if (!isInScope(ctx.scope, subject)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "webhook.create", subject);
  const { isPaused, ...values } = parse(webhookSchema(privateHosts), input);
  await lockName(ctx, `webhooks of ${platformId}`);
  if ((await ctx.db.$count(webhooks, webhooksOf(platformId))) >= mostWebhooks) {
    throw new Conflict("name", `A platform has at most ${mostWebhooks} webhooks. Delete one that is not needed.`);
  }
  const secret = newSigningSecret();
  const row = { ...values, platformId, secret: seal(secret, sealKey), pausedAt: isPaused ? new Date() : null };
  try {
    const [stored] = await ctx.db.insert(webhooks).values(row).returning();
    if (!stored) throw new Error("The webhook was not stored.");
    const event = { action: "webhook.create", ...subject, subjectId: stored.id };
    await audit(ctx, { ...event, detail: { version: 1, after: toldOf(stored) } });
    return { webhookId: stored.id, secret };
  } catch (error) {
    if (violates(error, "webhooks_platform_id_platforms_id_fk")) throw new NotFound("The platform does not exist.");
    throw error;
  }
}
