import { z } from "zod";
import { createWebhook } from "@/cms/webhooks/create-webhook";
import { deleteWebhook } from "@/cms/webhooks/delete-webhook";
import { listWebhooks, readWebhook } from "@/cms/webhooks/list-webhooks";
import { renewWebhookSecret } from "@/cms/webhooks/renew-secret";
import { updateWebhook } from "@/cms/webhooks/update-webhook";
import { webhookFields } from "@/cms/webhooks/webhook";
import { env } from "@/lib/env";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { webhookSchemas } from "../../_schemas/webhook";
import { pathOf } from "../places";

const shared = { tag: "Webhooks", place: "platform" } as const;
const base = "/platforms/{platform}/webhooks";
const one = `${base}/{webhookId}`;
const webhookId = z.strictObject({ webhookId: id });

const settings = webhookFields.extend({
  url: webhookFields.shape.url
    .describe("Begins with https:// and leads to a machine of the public internet.")
    .meta({ examples: ["https://hooks.example.com/orion"] }),
});

/** The addresses that are told what happens on a platform. */
export const webhookOperations: readonly Operation[] = [
  operation({
    ...shared,
    id: "listWebhooks",
    method: "GET",
    path: base,
    summary: "The webhooks of a platform",
    needs: ["webhook.read"],
    answer: webhookSchemas.WebhookList,
    run: async (ctx) => ({ body: { items: await listWebhooks(ctx), nextCursor: null } }),
  }),
  operation({
    ...shared,
    id: "getWebhook",
    method: "GET",
    path: one,
    summary: "A webhook",
    needs: ["webhook.read"],
    params: webhookId,
    answer: webhookSchemas.Webhook,
    run: async (ctx, { params }) => {
      const body = await readWebhook(ctx, params);
      return { body, version: body.version };
    },
  }),
  operation({
    ...shared,
    id: "createWebhook",
    method: "POST",
    path: base,
    summary: "Let an address be told what happens on a platform",
    needs: ["webhook.create", "webhook.read"],
    body: settings,
    answer: webhookSchemas.NewWebhook,
    status: 201,
    isToldOnce: true,
    run: async (ctx, { tenant, body }) => {
      const { AUTH_SECRET: sealKey, WEBHOOK_PRIVATE_HOSTS: privateHosts } = env();
      const { platformId } = tenant;
      const { webhookId, secret } = await createWebhook(ctx, { platformId, ...body, sealKey, privateHosts });
      const webhook = await readWebhook(ctx, { webhookId });
      const location = `${pathOf(tenant)}/webhooks/${webhookId}`;
      return { body: { ...webhook, secret }, version: webhook.version, location };
    },
  }),
  operation({
    ...shared,
    id: "updateWebhook",
    method: "PUT",
    path: one,
    summary: "Change where a webhook leads and what it is told of, pause it or let it go on",
    needs: ["webhook.update", "webhook.read"],
    params: webhookId,
    body: settings,
    answer: webhookSchemas.Webhook,
    isConditional: true,
    run: async (ctx, { params, body, version }) => {
      const privateHosts = env().WEBHOOK_PRIVATE_HOSTS;
      await updateWebhook(ctx, { ...params, ...body, version, privateHosts });
      const webhook = await readWebhook(ctx, params);
      return { body: webhook, version: webhook.version };
    },
  }),
  operation({
    ...shared,
    id: "deleteWebhook",
    method: "DELETE",
    path: one,
    summary: "Delete a webhook with the log of what was sent to it",
    needs: ["webhook.delete"],
    params: webhookId,
    isConditional: true,
    run: async (ctx, { params, version }) => {
      await deleteWebhook(ctx, { ...params, version });
      return { body: undefined };
    },
  }),
  operation({
    ...shared,
    id: "renewWebhookSecret",
    method: "POST",
    path: `${one}/renew-secret`,
    summary: "Sign with another secret; with the one before too, for a day",
    needs: ["webhook.update"],
    params: webhookId,
    answer: webhookSchemas.WebhookSecret,
    isConditional: true,
    isToldOnce: true,
    run: async (ctx, { params, version }) => {
      const body = await renewWebhookSecret(ctx, { ...params, version, sealKey: env().AUTH_SECRET });
      return { body, version: body.version };
    },
  }),
];
