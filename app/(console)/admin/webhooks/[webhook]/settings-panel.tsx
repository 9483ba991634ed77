import type { ListedWebhook } from "@/cms/webhooks/list-webhooks";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import type { Place } from "@/lib/console/place";
import { eventText } from "../event-words";
import { WebhookBadge } from "../states";
import { DeleteDialog } from "./delete-dialog";
import { EditDialog } from "./edit-dialog";
import { SecretDialog } from "./secret-dialog";

type SettingsPanelProps = {
  place: Extract<Place, { kind: "admin" }>;
  webhook: ListedWebhook;
  hasPrivateHosts: boolean;
  locale: string;
};

/** What is decided of a webhook, and how to decide otherwise. */
export function SettingsPanel({ place, webhook, hasPrivateHosts, locale }: SettingsPanelProps) {
  const { id, version, name, url, events, createdAt } = webhook;
  return (
    <Panel
      title="Settings"
      actions={
        <div className="flex flex-wrap gap-2">
          <EditDialog place={place} webhook={{ id, version, name, url, events }} hasPrivateHosts={hasPrivateHosts} />
          <SecretDialog place={place} webhookId={id} name={name} />
          <DeleteDialog place={place} webhookId={id} name={name} />
        </div>
      }
    >
      <dl className="grid gap-x-6 gap-y-4 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
        <dt className="text-soft">State</dt>
        <dd className="max-sm:-mt-3">
          <WebhookBadge {...webhook} />
        </dd>
        <dt className="text-soft">Address</dt>
        <dd className="break-all max-sm:-mt-3">{url}</dd>
        <dt className="text-soft">Told of</dt>
        <dd className="max-sm:-mt-3">
          <ul className="list-disc space-y-1 pl-4">
            {events.map((type) => (
              <li key={type}>{eventText(type)}</li>
            ))}
          </ul>
        </dd>
        <dt className="text-soft">Made</dt>
        <dd className="max-sm:-mt-3">
          <Time at={createdAt} now={new Date()} locale={locale} />
        </dd>
      </dl>
    </Panel>
  );
}
