import type { AdminCall } from "./admin-calls";

function settings(values: Record<string, string>): FormData {
  const filled = new FormData();
  const given = { url: "https://hooks.example.com/", events: "page.deleted", ...values };
  for (const [name, value] of Object.entries(given)) filled.append(name, value);
  return filled;
}

/** A call of every action on webhooks. */
export const webhookCalls: Record<string, AdminCall> = {
  "actions.ts addWebhook": {
    by: "admin",
    given: ({ platformId, fresh }, { place }) => [place, null, settings({ platformId, name: fresh })],
  },
  "actions.ts changeWebhook": {
    by: "admin",
    given: ({ webhookId, fresh }, { place }) => [place, webhookId, null, settings({ name: fresh, version: "1" })],
  },
  "actions.ts setPaused": { by: "admin", given: ({ webhookId }, { place }) => [place, webhookId, true] },
  "actions.ts renewSecret": { by: "admin", given: ({ webhookId }, { place }) => [place, webhookId] },
  "actions.ts sendTest": { by: "admin", given: ({ webhookId }, { place }) => [place, webhookId] },
  "actions.ts sendAgain": {
    by: "admin",
    given: ({ webhookId, deliveryId }, { place }) => [place, webhookId, deliveryId],
  },
  "actions.ts removeWebhook": { by: "admin", given: ({ webhookId }, { place }) => [place, webhookId] },
};
