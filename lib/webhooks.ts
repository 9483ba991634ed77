import { inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { type Attempt, keptAnswer } from "@/cms/webhooks/attempt";
import { type Claimed, claimDeliveries, recordAttempt } from "@/cms/webhooks/deliver";
import { signatureHeaders } from "@/cms/webhooks/sign";
import { spreadEvents } from "@/cms/webhooks/spread-events";
import { addressProblem } from "@/cms/webhooks/webhook";
import { env } from "./env";
import { postPublicly } from "./post-publicly";

let delivery: Promise<void> | null = null;

/** Tells webhooks what has happened, until nothing is due. One delivery at a time in each server. */
export function deliverToWebhooks(): Promise<void> {
  delivery ??= deliverDue().finally(() => {
    delivery = null;
  });
  return delivery;
}

async function deliverDue(): Promise<void> {
  while (await inScope(system, "everything", spreadEvents));
  for (;;) {
    const sealKey = env().AUTH_SECRET;
    const claimed = await inScope(system, "everything", (ctx) => claimDeliveries(ctx, { sealKey }));
    if (!claimed.length) return;
    await Promise.all(claimed.map(deliver));
  }
}

/** No transaction is open while a receiver is waited for. */
async function deliver(message: Claimed): Promise<void> {
  const attempt = await attemptTo(message);
  const { deliveryId } = message;
  await inScope(system, "everything", (ctx) => recordAttempt(ctx, { deliveryId, attempt, chance: Math.random() }));
}

async function attemptTo(message: Claimed): Promise<Attempt> {
  const began = Date.now();
  const told = { at: new Date(began).toISOString(), status: null, answer: "", error: null };
  const took = () => ({ durationMs: Date.now() - began });
  try {
    return { ...told, ...(await post(message, began)), ...took() };
  } catch (error) {
    return { ...told, error: error instanceof Error ? error.message : String(error), ...took() };
  }
}

async function post({ deliveryId, url, body, secrets }: Claimed, at: number) {
  const privateHosts = env().WEBHOOK_PRIVATE_HOSTS;
  const problem = addressProblem(url, privateHosts);
  if (problem) throw new Error(`The address ${problem}.`);
  if (!secrets.length)
    throw new Error("Its secret cannot be read: AUTH_SECRET is another. Give the webhook a new one.");
  const signed = signatureHeaders({ id: deliveryId, timestamp: Math.floor(at / 1000), body }, secrets);
  const headers = { "user-agent": "Orion-Webhooks", ...signed };
  const mayBePrivate = privateHosts.includes(new URL(url).host);
  // A character has up to four bytes.
  const { status, answer } = await postPublicly({ url, headers, body, mayBePrivate, mostRead: 4 * keptAnswer });
  // PostgreSQL stores no null character.
  return { status, answer: answer.toString("utf8").replaceAll("\0", "\uFFFD").slice(0, keptAnswer) };
}
