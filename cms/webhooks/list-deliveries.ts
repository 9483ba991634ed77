import { and, desc, eq } from "drizzle-orm";
import { webhookDeliveries, webhooks } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { exactly, isBefore, type MomentCursor } from "../moment-cursor";
import { authorise } from "../policy";
import type { Attempt } from "./attempt";
import { type ToldPage, toldPage } from "./told-page";
import { missing, subjectOf, webhooksIn } from "./webhook-for-write";

export const deliveryStates = ["waiting", "delivered", "failed"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A message and what became of it. */
export type ListedDelivery = {
  id: string;
  type: string;
  /** The page that it is about; null where it is about none. */
  page: ToldPage | null;
  state: DeliveryState;
  createdAt: Date;
  /** When it is tried (again); null once it was delivered or given up. */
  nextAttemptAt: Date | null;
  /** Oldest first. */
  attempts: Attempt[];
};

const most = 100;

type Wanted = { webhookId: string; state?: DeliveryState; after?: MomentCursor | null; limit?: number };

/**
 * What was sent to a webhook, newest first, a part at a time; kept for thirty days.
 *
 * @param after the last delivery of the part before.
 * @param limit most to return, up to 100.
 * @returns `next` is the cursor of the part after, or null.
 * @throws NotFound, Forbidden.
 */
export async function listDeliveries(
  ctx: Context,
  { webhookId, state, after, limit = 50 }: Wanted,
): Promise<{ deliveries: ListedDelivery[]; next: MomentCursor | null }> {
  const webhook = await webhookForRead(ctx, webhookId);
  const size = Math.min(Math.max(limit, 1), most);
  const rows = await ctx.db
    .select({ delivery: webhookDeliveries, at: exactly(webhookDeliveries.createdAt) })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.platformId, webhook.platformId),
        eq(webhookDeliveries.webhookId, webhookId),
        state && eq(webhookDeliveries.state, state),
        isBefore(after, { moment: webhookDeliveries.createdAt, id: webhookDeliveries.id }),
      ),
    )
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    deliveries: shown.map(({ delivery }) => listed(delivery)),
    next: last ? { at: last.at, id: last.delivery.id } : null,
  };
}

/**
 * A message with its body, as it was sent.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden.
 */
export async function readDelivery(
  ctx: Context,
  { webhookId, deliveryId }: { webhookId: string; deliveryId: string },
): Promise<ListedDelivery & { body: string }> {
  const webhook = await webhookForRead(ctx, webhookId);
  const [delivery] = await ctx.db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.id, deliveryId), eq(webhookDeliveries.webhookId, webhook.id)));
  if (!delivery) throw new NotFound("The delivery does not exist.");
  return { ...listed(delivery), body: delivery.body };
}

async function webhookForRead(ctx: Context, webhookId: string) {
  const [webhook] = await ctx.db
    .select({ id: webhooks.id, platformId: webhooks.platformId })
    .from(webhooks)
    .where(and(eq(webhooks.id, webhookId), webhooksIn(ctx.scope)));
  if (!webhook) throw missing();
  authorise(ctx, "webhook.read", subjectOf(webhook));
  return webhook;
}

function listed(delivery: typeof webhookDeliveries.$inferSelect): ListedDelivery {
  const { id, type, state, createdAt, nextAttemptAt } = delivery;
  return {
    id,
    type,
    page: toldPage(delivery.body),
    state,
    createdAt,
    nextAttemptAt,
    attempts: delivery.attempts as Attempt[],
  };
}
