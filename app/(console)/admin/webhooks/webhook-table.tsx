import type { ListedWebhook } from "@/cms/webhooks/list-webhooks";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { eventText, offeredEvents } from "./event-words";
import { DeliveryBadge, WebhookBadge } from "./states";
import { webhookPath } from "./webhook-paths";

type WebhookTableProps = {
  webhooks: ListedWebhook[];
  /** The platform that the list is about; null where it is about all. */
  platform: string | null;
  locale: string;
};

/** Webhooks with where they lead, what they are told of and how their newest message fared. */
export function WebhookTable({ webhooks, platform, locale }: WebhookTableProps) {
  const now = new Date();
  const ofAll: Column<ListedWebhook>[] = [
    {
      key: "platform",
      label: "Platform",
      cell: (webhook) => <span className="wrap-anywhere">{webhook.platform.name}</span>,
    },
  ];
  const columns: Column<ListedWebhook>[] = [
    {
      key: "name",
      label: "Webhook",
      isLead: true,
      className: "md:w-2/5",
      cell: ({ id, name, url }) => (
        <div className="space-y-0.5">
          <a
            href={webhookPath({ platform, webhookId: id })}
            className="font-medium wrap-anywhere text-accent underline-offset-4 hover:underline"
          >
            {name}
          </a>
          <p className="line-clamp-2 break-all text-soft" title={url}>
            {url}
          </p>
        </div>
      ),
    },
    ...(platform ? [] : ofAll),
    { key: "events", label: "Told of", cell: (webhook) => <Events webhook={webhook} /> },
    { key: "state", label: "State", cell: (webhook) => <WebhookBadge {...webhook} /> },
    {
      key: "last",
      label: "Last message",
      cell: ({ lastDelivery: last }) =>
        last ? (
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <DeliveryBadge state={last.state} />
            <span className="text-soft">
              <Time at={last.at} now={now} locale={locale} />
            </span>
          </span>
        ) : (
          <span className="text-soft">None yet</span>
        ),
    },
  ];
  return <Table caption="Webhooks" columns={columns} rows={webhooks} rowKey={({ id }) => id} />;
}

function Events({ webhook: { name, events } }: { webhook: ListedWebhook }) {
  return (
    <details className="min-w-0">
      <summary className="-my-1.5 min-h-8 cursor-pointer py-1.5">
        {countText(events.length)}
        <span className="sr-only">: what {name} is told of</span>
      </summary>
      <ul className="mt-2 list-disc space-y-0.5 pb-1 pl-4 text-xs text-soft">
        {events.map((type) => (
          <li key={type}>{eventText(type)}</li>
        ))}
      </ul>
    </details>
  );
}

function countText(count: number): string {
  if (count === offeredEvents.length) return "Everything";
  return count === 1 ? "1 event" : `${count} events`;
}
