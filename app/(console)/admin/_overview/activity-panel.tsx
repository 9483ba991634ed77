import type { ListedEvent } from "@/cms/audit/list-events";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { listAddress } from "@/lib/console/list-address";
import { EventLine } from "../../_audit/event-line";
import { type Codes, subjectLink } from "../audit-log/subject-link";

type ActivityPanelProps = { events: ListedEvent[]; codes: Codes; platform: string | null; locale: string; now: Date };

/** The last things that were done. */
export function ActivityPanel({ events, codes, platform, locale, now }: ActivityPanelProps) {
  return (
    <Panel
      title="Recent activity"
      actions={
        <a href={listAddress("/admin/audit-log", { platform })} className={buttonClass("quiet", "-my-2")}>
          All of it<span className="sr-only"> in the audit log</span>
        </a>
      }
    >
      {events.length ? (
        <ol className="-my-3 divide-y divide-line">
          {events.map((event) => (
            <li key={event.id} className="space-y-0.5 py-3 wrap-anywhere">
              <EventLine event={event} subjectHref={subjectLink(event, codes)} />
              <p className="text-xs text-soft">
                <Time at={event.at} now={now} locale={locale} />
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-sm text-soft">Nothing was done yet.</p>
      )}
    </Panel>
  );
}
