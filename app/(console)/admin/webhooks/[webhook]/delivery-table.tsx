import type { ListedDelivery } from "@/cms/webhooks/list-deliveries";
import type { ListedWebhook } from "@/cms/webhooks/list-webhooks";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { eventText } from "../event-words";
import { DeliveryBadge } from "../states";
import { ToldPageLine } from "../told-page-line";
import { deliveryPath } from "../webhook-paths";

type DeliveryTableProps = {
  deliveries: ListedDelivery[];
  webhook: Pick<ListedWebhook, "id" | "isPaused">;
  platform: string | null;
  locale: string;
};

/** Messages with what became of them; each leads to what was sent. */
export function DeliveryTable({ deliveries, webhook, platform, locale }: DeliveryTableProps) {
  const now = new Date();
  const moment = (at: Date) => <Time at={at} now={now} locale={locale} />;
  const columns: Column<ListedDelivery>[] = [
    {
      key: "type",
      label: "Message",
      isLead: true,
      className: "md:w-2/5",
      cell: ({ id, type, page }) => (
        <div className="space-y-0.5">
          <a
            href={deliveryPath({ platform, webhookId: webhook.id }, id)}
            className="font-medium break-all text-accent underline-offset-4 hover:underline"
          >
            {type}
          </a>
          <p className="text-soft">{eventText(type)}</p>
          {page && <ToldPageLine page={page} />}
        </div>
      ),
    },
    { key: "when", label: "When", cell: ({ createdAt }) => moment(createdAt) },
    { key: "state", label: "State", cell: ({ state }) => <DeliveryBadge state={state} /> },
    {
      key: "attempts",
      label: "Attempts",
      className: "md:text-right",
      cell: ({ attempts }) => <span className="tabular-nums">{attempts.length}</span>,
    },
    {
      key: "next",
      label: "Next attempt",
      cell: ({ nextAttemptAt }) => {
        if (!nextAttemptAt) return <span className="text-soft">None</span>;
        return webhook.isPaused ? "Once it goes on" : moment(nextAttemptAt);
      },
    },
  ];
  return <Table caption="Messages" columns={columns} rows={deliveries} rowKey={({ id }) => id} />;
}
