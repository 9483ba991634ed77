import { z } from "zod";
import { deliveryStates, listDeliveries, readDelivery } from "@/cms/webhooks/list-deliveries";
import { redeliver, testWebhook } from "@/cms/webhooks/redeliver";
import { momentSchema } from "@/lib/console/moment";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery } from "../../_schemas/common";
import { webhookSchemas } from "../../_schemas/webhook";
import { pathOf } from "../places";

const shared = { tag: "Webhooks", place: "platform" } as const;
const base = "/platforms/{platform}/webhooks/{webhookId}";
const one = `${base}/deliveries/{deliveryId}`;
const webhookId = z.strictObject({ webhookId: id });
const deliveryId = webhookId.extend({ deliveryId: id });
const cursorSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

/** What was sent to a webhook, and sending it again. */
export const deliveryLogOperations: readonly Operation[] = [
  operation({
    ...shared,
    id: "listDeliveries",
    method: "GET",
    path: `${base}/deliveries`,
    summary: "What was sent to a webhook in the last thirty days, newest first",
    needs: ["webhook.read"],
    params: webhookId,
    query: z.strictObject({ state: z.enum(deliveryStates).optional(), ...partQuery }),
    answer: webhookSchemas.DeliveryList,
    run: async (ctx, { params, query: { cursor, ...filter } }) => {
      const after = placeIn(cursorSchema, cursor);
      const { deliveries, next } = await listDeliveries(ctx, { ...params, ...filter, after });
      return { body: { items: deliveries, nextCursor: next && writeCursor(next) } };
    },
  }),
  operation({
    ...shared,
    id: "getDelivery",
    method: "GET",
    path: one,
    summary: "A message, and every attempt to deliver it",
    needs: ["webhook.read"],
    params: deliveryId,
    answer: webhookSchemas.Delivery,
    run: async (ctx, { params }) => ({ body: await readDelivery(ctx, params) }),
  }),
  operation({
    ...shared,
    id: "redeliver",
    method: "POST",
    path: `${one}/redeliver`,
    summary: "Send a message again, unchanged and under the same id",
    needs: ["webhook.update", "webhook.read"],
    params: deliveryId,
    answer: webhookSchemas.Delivery,
    run: async (ctx, { params }) => {
      await redeliver(ctx, params);
      return { body: await readDelivery(ctx, params) };
    },
  }),
  operation({
    ...shared,
    id: "testWebhook",
    method: "POST",
    path: `${base}/test`,
    summary: "Send a message that tells nothing, to see whether it arrives",
    needs: ["webhook.update", "webhook.read"],
    params: webhookId,
    answer: webhookSchemas.Delivery,
    status: 201,
    run: async (ctx, { tenant, params }) => {
      const { deliveryId } = await testWebhook(ctx, params);
      const location = `${pathOf(tenant)}/webhooks/${params.webhookId}/deliveries/${deliveryId}`;
      return { body: await readDelivery(ctx, { ...params, deliveryId }), location };
    },
  }),
];
