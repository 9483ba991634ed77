import { and, eq, inArray, sql } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "@/db/schema";
import type { Context } from "../context";
import { unseal } from "../seal";
import { type Attempt, isTaken, waitAfter } from "./attempt";

/** A message that is to be sent now. */
export type Claimed = {
  deliveryId: string;
  url: string;
  body: string;
  /** What to sign with: the secret, and the one before for a day; none where they were sealed with another key. */
  secrets: string[];
};

const [mostOfEach, mostAtOnce] = [5, 20];

/**
 * Takes messages that are due, the oldest first, at most 20 and at most 5 of one webhook, so that a slow receiver holds
 * up no other. They are this server's for a minute: one that is gone by then leaves them to others, which is why a
 * receiver can get a message twice.
 */
export async function claimDeliveries(ctx: Context, { sealKey }: { sealKey: string }): Promise<Claimed[]> {
  const ids = await lockDue(ctx);
  if (!ids.length) return [];
  const claimed = await ctx.db
    .update(webhookDeliveries)
    .set({ nextAttemptAt: sql`now() + interval '1 minute'` })
    .from(webhooks)
    .where(and(inArray(webhookDeliveries.id, ids), eq(webhooks.id, webhookDeliveries.webhookId)))
    .returning({
      deliveryId: webhookDeliveries.id,
      body: webhookDeliveries.body,
      url: webhooks.url,
      secret: webhooks.secret,
      former: sql<string | null>`case when ${webhooks.formerSecretUntil} > now() then ${webhooks.formerSecret} end`,
    });
  return claimed.map(({ secret, former, ...message }) => {
    const opened = [secret, former].map((sealed) => (sealed ? unseal(sealed, sealKey) : null));
    return { ...message, secrets: opened.filter((each) => each !== null) };
  });
}

async function lockDue({ db }: Context): Promise<string[]> {
  const due = await db.execute<{ id: string }>(sql`
    select waiting.id from ${webhooks} cross join lateral (
      select ${webhookDeliveries.id}, ${webhookDeliveries.nextAttemptAt} as due_at from ${webhookDeliveries}
      where ${webhookDeliveries.webhookId} = ${webhooks.id} and ${webhookDeliveries.state} = 'waiting'
        and ${webhookDeliveries.nextAttemptAt} <= now()
      order by ${webhookDeliveries.nextAttemptAt} limit ${mostOfEach} for update skip locked
    ) waiting
    where ${webhooks.pausedAt} is null order by waiting.due_at limit ${mostAtOnce}`);
  return due.map(({ id }) => id);
}

/**
 * Records an attempt. A message that was not taken is tried again later and later, and given up after nine attempts.
 *
 * @param chance from 0 to 1; see `waitAfter`.
 */
export async function recordAttempt(
  { db }: Context,
  { deliveryId, attempt, chance }: { deliveryId: string; attempt: Attempt; chance: number },
): Promise<void> {
  const [delivery] = await db
    .select({ attempts: webhookDeliveries.attempts })
    .from(webhookDeliveries)
    .where(eq(webhookDeliveries.id, deliveryId))
    .for("update");
  if (!delivery) return;
  const attempts = [...(delivery.attempts as Attempt[]), attempt];
  const wait = waitAfter(attempts.length, chance);
  const next = isTaken(attempt)
    ? { state: "delivered" as const, nextAttemptAt: null }
    : wait === null
      ? { state: "failed" as const, nextAttemptAt: null }
      : { nextAttemptAt: sql`now() + make_interval(secs => ${wait})` };
  await db
    .update(webhookDeliveries)
    .set({ attempts, ...next })
    .where(eq(webhookDeliveries.id, deliveryId));
}
