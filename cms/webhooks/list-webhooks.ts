import { and, asc, desc, eq, sql } from "drizzle-orm";
import { platforms, webhookDeliveries, webhooks } from "@/db/schema";
import type { Context } from "../context";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import type { EventType } from "./event-types";
import { missing, subjectOf, toldOf, webhooksIn } from "./webhook-for-write";

type DeliveryState = (typeof webhookDeliveries.$inferSelect)["state"];

/** A webhook as it is looked at: without its secrets. */
export type ListedWebhook = {
  id: string;
  version: number;
  name: string;
  url: string;
  events: EventType[];
  isPaused: boolean;
  createdAt: Date;
  platform: { id: string; code: string; name: string };
  /** How its newest message fared; null where there is none. */
  lastDelivery: { state: DeliveryState; at: Date } | null;
};

/**
 * The webhooks in the scope, by platform and name.
 *
 * @throws Forbidden.
 */
export async function listWebhooks(ctx: Context): Promise<ListedWebhook[]> {
  authorise(ctx, "webhook.read", scopeSubject(ctx.scope));
  return (await selectWebhooks(ctx)).map(listed);
}

/**
 * A webhook, as lists show it.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden.
 */
export async function readWebhook(ctx: Context, { webhookId }: { webhookId: string }): Promise<ListedWebhook> {
  const [found] = await selectWebhooks(ctx, webhookId);
  if (!found) throw missing();
  authorise(ctx, "webhook.read", subjectOf(found.webhook));
  return listed(found);
}

function selectWebhooks({ db, scope }: Context, webhookId?: string) {
  const last = db
    .select({ state: webhookDeliveries.state, at: webhookDeliveries.createdAt })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.platformId, webhooks.platformId), eq(webhookDeliveries.webhookId, webhooks.id)))
    .orderBy(desc(webhookDeliveries.createdAt), desc(webhookDeliveries.id))
    .limit(1)
    .as("last");
  return db
    .select({
      webhook: webhooks,
      platform: { id: platforms.id, code: platforms.code, name: platforms.name },
      lastDelivery: { state: last.state, at: last.at },
    })
    .from(webhooks)
    .innerJoin(platforms, eq(platforms.id, webhooks.platformId))
    .leftJoinLateral(last, sql`true`)
    .where(and(webhookId ? eq(webhooks.id, webhookId) : undefined, webhooksIn(scope)))
    .orderBy(asc(platforms.name), asc(webhooks.name), asc(webhooks.id));
}

type Found = Awaited<ReturnType<typeof selectWebhooks>>[number];

function listed({ webhook, platform, lastDelivery }: Found): ListedWebhook {
  const { id, version, createdAt } = webhook;
  return { id, version, createdAt, platform, lastDelivery, ...toldOf(webhook), events: webhook.events as EventType[] };
}
