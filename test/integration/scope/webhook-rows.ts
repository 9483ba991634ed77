import { inArray } from "drizzle-orm";
import type { Action } from "@/cms/policy";
import { createWebhook } from "@/cms/webhooks/create-webhook";
import { deleteWebhook } from "@/cms/webhooks/delete-webhook";
import { listDeliveries, readDelivery } from "@/cms/webhooks/list-deliveries";
import { readWebhook } from "@/cms/webhooks/list-webhooks";
import { redeliver, testWebhook } from "@/cms/webhooks/redeliver";
import { renewWebhookSecret } from "@/cms/webhooks/renew-secret";
import { updateWebhook } from "@/cms/webhooks/update-webhook";
import { webhooks } from "@/db/schema";
import { aWebhook, sealKey } from "@/test/factories";
import { query, type Row, row } from "./whose";
import { run, world } from "./world";

const given = { name: "Build", url: "https://build.example.com/", events: ["page.published" as const] };
const installation = { sealKey, privateHosts: [] };

/** One of a few: a platform can have no more than twenty. */
const webhook = () =>
  run(async (ctx) => {
    await ctx.db.delete(webhooks).where(inArray(webhooks.platformId, [world.platformId]));
    return { webhookId: await aWebhook(ctx, world.platformId) };
  });

const delivery = async () => {
  const target = await webhook();
  return { ...target, ...(await run((ctx) => testWebhook(ctx, target))) };
};

export const webhookRows: Row[] = [
  row("plan", createWebhook, async () => {
    await webhook();
    return { platformId: world.platformId, ...given, ...installation };
  }),
  row("plan", updateWebhook, async () => ({ ...(await webhook()), ...given, privateHosts: [] })),
  row("plan", deleteWebhook, webhook),
  row("plan", renewWebhookSecret, async () => ({ ...(await webhook()), sealKey })),
  row("plan", testWebhook, webhook),
  row("plan", redeliver, delivery),
  query("plan", readWebhook, webhook),
  query("plan", listDeliveries, webhook),
  query("plan", readDelivery, delivery),
];

export const webhookActions: Record<string, Action[]> = {
  createWebhook: ["webhook.create"],
  updateWebhook: ["webhook.update"],
  deleteWebhook: ["webhook.delete"],
  renewWebhookSecret: ["webhook.update"],
  testWebhook: ["webhook.update"],
  redeliver: ["webhook.update"],
  readWebhook: ["webhook.read"],
  listDeliveries: ["webhook.read"],
  readDelivery: ["webhook.read"],
};

/** What the system does by itself, and what verbs take on their way; `listWebhooks` is tried in webhooks.test.ts. */
export const webhookSteps = [
  "queueEvents",
  "spreadEvents",
  "webhookForWrite",
  "claimDeliveries",
  "recordAttempt",
  "listWebhooks",
];
