import type { ListedEvent } from "@/cms/audit/list-events";
import { Time } from "@/components/ui/time";
import { EventDetail } from "./event-detail";
import { EventLine } from "./event-line";

type EventListProps = {
  events: readonly ListedEvent[];
  /** The screen of what an event is about, or null where there is none. */
  subjectHref: (event: ListedEvent) => string | null;
  locale: string;
};

/** Events in words, each with what it changed. */
export function EventList({ events, subjectHref, locale }: EventListProps) {
  const now = new Date();
  return (
    <ul className="divide-y divide-line">
      {events.map((event) => (
        <li key={event.id} className="space-y-1 px-5 py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <div className="min-w-0 flex-1 basis-64">
              <EventLine event={event} subjectHref={subjectHref(event)} />
            </div>
            <p className="text-sm whitespace-nowrap text-soft">
              <Time at={event.at} now={now} locale={locale} />
            </p>
          </div>
          <EventDetail detail={event.detail} />
        </li>
      ))}
    </ul>
  );
}
