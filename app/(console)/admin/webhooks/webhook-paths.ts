import { listAddress } from "@/lib/console/list-address";

type Of = { platform: string | null; webhookId: string };

export const webhooksPath = "/admin/webhooks";

/** Where the webhooks of a platform are listed, or, without one, of all. */
export const listPath = (platform: string | null) => listAddress(webhooksPath, { platform });

/** Where a webhook is, with what was sent to it. */
export function webhookPath({ platform, webhookId }: Of, query: { state?: string; after?: string } = {}): string {
  return listAddress(`${webhooksPath}/${webhookId}`, { platform }, query);
}

/** Where one message to a webhook is. */
export function deliveryPath({ platform, webhookId }: Of, deliveryId: string): string {
  return listAddress(`${webhooksPath}/${webhookId}/deliveries/${deliveryId}`, { platform });
}
