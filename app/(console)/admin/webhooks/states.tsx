import type { DeliveryState } from "@/cms/webhooks/list-deliveries";
import { Badge } from "@/components/ui/badge";

/** Whether a webhook is told anything at present. */
export function WebhookBadge({ isPaused }: { isPaused: boolean }) {
  return isPaused ? <Badge tone="warning">Paused</Badge> : <Badge tone="success">Active</Badge>;
}

export const deliveryStateWords: Readonly<Record<DeliveryState, string>> = {
  waiting: "Waiting",
  delivered: "Delivered",
  failed: "Failed",
};

const tones = { waiting: "neutral", delivered: "success", failed: "danger" } as const;

/** What became of a message. */
export function DeliveryBadge({ state }: { state: DeliveryState }) {
  return <Badge tone={tones[state]}>{deliveryStateWords[state]}</Badge>;
}
