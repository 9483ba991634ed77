import { z } from "zod";
import { eventTypes } from "@/cms/webhooks/event-types";
import { deliveryStates } from "@/cms/webhooks/list-deliveries";
import { id, moment, named, partOf } from "./common";

const state = z.enum(deliveryStates).describe("Failed is given up: it is sent no more by itself.");

const webhook = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  name: z.string(),
  url: z.string(),
  events: z.array(z.enum(eventTypes)),
  isPaused: z.boolean(),
  createdAt: moment,
  platform: named,
  lastDelivery: z.object({ state, at: moment }).nullable().describe("How its newest message fared."),
});

const secret = z.string().describe("What messages are signed with, as Standard Webhooks has it; shown this once.");

const attempt = z.object({
  at: z.iso.datetime(),
  durationMs: z.int(),
  status: z.int().nullable().describe("The status of the answer; null where there was none."),
  answer: z.string().describe("The beginning of the answer's body."),
  error: z.string().nullable().describe("Why there was no answer."),
});

const delivery = z.object({
  id: id.describe("The `webhook-id` of the message."),
  type: z.string(),
  state,
  createdAt: moment,
  nextAttemptAt: moment.nullable(),
  attempts: z.array(attempt).describe("Oldest first."),
});

export const webhookSchemas = {
  Webhook: webhook,
  WebhookList: partOf(webhook),
  NewWebhook: webhook.extend({ secret }),
  WebhookSecret: z.object({ secret, version: z.int() }),
  Delivery: delivery.extend({ body: z.string().describe("As it was signed and sent.") }),
  DeliveryList: partOf(delivery),
} as const;
