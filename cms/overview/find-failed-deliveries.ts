import { and, desc, eq, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { platforms, webhookDeliveries, webhooks } from "@/db/schema";
import type { Scope } from "../context";
import { webhooksIn } from "../webhooks/webhook-for-write";
import { type FirstAndCount, few, withCount } from "./first-and-count";

export type FailedWebhook = { webhookId: string; name: string; platform: string; messages: number };
/** The count is of messages. */
export type FailedDeliveries = FirstAndCount<FailedWebhook>;

const lastAttemptAt = sql`(${webhookDeliveries.attempts} -> -1 ->> 'at')::timestamptz`;

/** The webhooks to which messages were given up within the last day, those with most first. */
export async function findFailedDeliveries(db: Queryable, scope: Scope): Promise<FailedDeliveries> {
  const messages = sql<number>`count(*)::int`;
  const rows = await db
    .select({
      webhookId: webhooks.id,
      name: webhooks.name,
      platform: platforms.name,
      messages,
      countOfAll: sql<number>`(sum(count(*)) over ())::int`,
    })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .innerJoin(platforms, eq(platforms.id, webhooks.platformId))
    .where(
      and(
        webhooksIn(scope),
        eq(webhookDeliveries.state, "failed"),
        // What is older was given up before, or sent again by someone who looked at it.
        sql`${webhookDeliveries.createdAt} > now() - interval '3 days'`,
        sql`${lastAttemptAt} > now() - interval '1 day'`,
      ),
    )
    .groupBy(webhooks.id, webhooks.name, platforms.name)
    .orderBy(desc(messages), webhooks.id)
    .limit(few);
  return withCount(rows);
}
