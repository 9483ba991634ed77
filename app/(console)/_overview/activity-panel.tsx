import type { ListedEvent } from "@/cms/audit/list-events";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Time } from "@/components/ui/time";
import { EventLine } from "../_audit/event-line";

type ActivityPanelProps = {
  events: ListedEvent[];
  /** The screen of what an event is about. */
  hrefOf: (event: ListedEvent) => string | null;
  /** The log that they are the last of. */
  allHref: string;
  locale: string;
  now: Date;
};

/** The last things that were done. */
export function ActivityPanel({ events, hrefOf, allHref, locale, now }: ActivityPanelProps) {
  return (
    <Panel
      title="Recent activity"
      actions={
        <a href={allHref} className={buttonClass("quiet", "-my-2")}>
          All of it<span className="sr-only"> that was done</span>
        </a>
      }
    >
      {events.length ? (
        <ol className="-my-3 divide-y divide-line">
          {events.map((event) => (
            <li key={event.id} className="space-y-0.5 py-3 wrap-anywhere">
              <EventLine event={event} subjectHref={hrefOf(event)} />
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
