import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { test } from "@playwright/test";
import { eq } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import type { Context } from "@/cms/context";
import { webhookDeliveries, webhooks } from "@/db/schema";
import { aWebhook } from "@/test/factories";

/** The one webhook of a platform, and a message that it took: nothing more is sent to it but what a test asks for. */
export async function aDeliveredMessage(ctx: Context, platformId: string, name?: string) {
  await ctx.db.delete(webhooks).where(eq(webhooks.platformId, platformId));
  const webhookId = await aWebhook(ctx, platformId, { ...(name && { name }), events: ["page.restored"] });
  const [deliveryId = ""] = await someMessages(ctx, { platformId, webhookId }, [{ state: "delivered" }]);
  return { webhookId, deliveryId };
}

type Message = Pick<typeof webhookDeliveries.$inferInsert, "state"> & Partial<typeof webhookDeliveries.$inferInsert>;

/** Messages to a webhook with what became of them. @returns their ids. */
export async function someMessages(
  { db }: Context,
  to: { platformId: string; webhookId: string },
  messages: readonly Message[],
): Promise<string[]> {
  const body = JSON.stringify({ type: "page.restored", timestamp: "2026-01-01T00:00:00.000Z", data: {} });
  const rows = messages.map((message) => ({ type: "page.restored", body, nextAttemptAt: null, ...to, ...message }));
  return (await db.insert(webhookDeliveries).values(rows).returning({ id: webhookDeliveries.id })).map(({ id }) => id);
}

export type Received = { headers: Record<string, string>; body: string };

export type Receiver = {
  url: string;
  received: Received[];
  /** With what it answers from now on. */
  answer: (status: number, text?: string) => void;
  stop: () => Promise<void>;
};

/** Takes what webhooks are sent, on a port of this machine that the server may reach: one at a time in each worker. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let answer = { status: 204, text: "" };
  const server = createServer(async (request, response) => {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    received.push({ headers, body: await text(request) });
    response.writeHead(answer.status).end(answer.text);
  });
  const port = Number((process.env.E2E_HOOK_PORTS ?? "").split(",")[test.info().parallelIndex]);
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, done));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/orion`,
    received,
    answer: (status, said = "") => {
      answer = { status, text: said };
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** The messages of a type among what was received, each of them signed with the secret. */
export function verified({ received }: Receiver, secret: string, type: string): unknown[] {
  const messages = received.map(({ body, headers }) => new Webhook(secret).verify(body, headers) as { type: string });
  return messages.filter((message) => message.type === type);
}
