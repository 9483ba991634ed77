import { History } from "lucide-react";
import type { MomentCursor } from "@/cms/moment-cursor";
import { type DeliveryState, deliveryStates, type ListedDelivery } from "@/cms/webhooks/list-deliveries";
import type { ListedWebhook } from "@/cms/webhooks/list-webhooks";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { ListFrame } from "@/components/ui/table";
import { writeCursor } from "@/lib/console/cursor";
import { deliveryStateWords } from "../states";
import { webhookPath } from "../webhook-paths";
import { DeliveryTable } from "./delivery-table";
import { LookAgain } from "./look-again";

type DeliveryLogProps = {
  webhook: ListedWebhook;
  platform: string | null;
  /** The state that the log is narrowed down to. */
  state: DeliveryState | undefined;
  /** Whether this is a later part of the log. */
  isLater: boolean;
  log: { deliveries: ListedDelivery[]; next: MomentCursor | null };
  locale: string;
};

/** What was sent to a webhook, newest first. */
export function DeliveryLog({ webhook, platform, state, isLater, log, locale }: DeliveryLogProps) {
  const { deliveries, next } = log;
  const of = { platform, webhookId: webhook.id };
  const tabs = [
    { href: webhookPath(of), label: "All", isCurrent: state === undefined },
    ...deliveryStates.map((each) => ({
      href: webhookPath(of, { state: each }),
      label: deliveryStateWords[each],
      isCurrent: state === each,
    })),
  ];
  return (
    <section aria-label="Messages" className="space-y-4">
      <div className="space-y-1">
        <h2 className="text-lg font-semibold tracking-tight">Messages</h2>
        <p className="text-sm text-soft">Newest first. They are kept for thirty days.</p>
      </div>
      <TabLinks label="States of messages" tabs={tabs} />
      {deliveries.length ? (
        <ListFrame>
          <DeliveryTable deliveries={deliveries} webhook={webhook} platform={platform} locale={locale} />
          <Pager
            shown={deliveries.length}
            noun="messages"
            firstHref={isLater ? webhookPath(of, { state }) : null}
            nextHref={next ? webhookPath(of, { state, after: writeCursor(next) }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={History} title={state ? emptyTitles[state] : "Nothing was sent yet"}>
          {state ? (
            <a href={webhookPath(of)} className="font-medium text-accent underline">
              Show all messages
            </a>
          ) : (
            "Send a test to see whether it arrives, or wait until something happens that it is told of."
          )}
        </EmptyState>
      )}
      {!webhook.isPaused && <LookAgain attempts={deliveries.map(({ nextAttemptAt }) => nextAttemptAt)} />}
    </section>
  );
}

const emptyTitles: Readonly<Record<DeliveryState, string>> = {
  waiting: "No message waits",
  delivered: "No message was delivered yet",
  failed: "No message failed",
};
