import { Download, History } from "lucide-react";
import { listEvents } from "@/cms/audit/list-events";
import { nouns } from "@/components/audit/event-words";
import { PageHead } from "@/components/console/shell";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { actorChoice, vendorChoice } from "../../_audit/choices";
import { EventList } from "../../_audit/event-list";
import { logNames, readPlace } from "../../_audit/query";
import { loadCodes } from "./load-codes";
import { loadFilter } from "./load-filter";
import { LogFilters } from "./log-filters";
import { subjectLink } from "./subject-link";

export const metadata = { title: "Audit log · Orion" };

const path = "/admin/audit-log";

/** Who did what, when, newest first: on a platform, or everywhere. */
export default async function AuditLogPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, logNames);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  const { events, next, codes, actor, vendor } = await orNotFound(() =>
    asUser(session, scope, async (ctx) => {
      const filter = await loadFilter(ctx, query);
      const listed = await listEvents(ctx, { ...filter, before: readPlace(query) });
      return {
        ...listed,
        codes: await loadCodes(ctx, listed.events, platforms),
        actor: filter.actorId ? await actorChoice(ctx, filter.actorId) : null,
        vendor: query.vendor ? await vendorChoice(ctx, query.vendor) : null,
      };
    }),
  );
  const { before: _, ...kept } = query;
  const isNarrowed = Boolean(query.actor || query.noun || query.vendor || query.from || query.to);
  return (
    <>
      <PageHead
        title="Audit log"
        actions={
          <a href={listAddress(`${path}/export`, kept)} download className={buttonClass("secondary")}>
            <Download aria-hidden="true" className="size-4" /> Export as CSV
          </a>
        }
      >
        {current ? `What was done on ${current.name}.` : "What was done in this installation."} It cannot be changed.
      </PageHead>
      <LogFilters
        query={query}
        actor={actor}
        vendor={vendor}
        nouns={Object.entries(nouns).map(([value, label]) => ({ value, label }))}
      />
      {events.length ? (
        <ListFrame>
          <EventList
            events={events}
            subjectHref={(event) => subjectLink(event, codes)}
            locale={session.person.locale}
          />
          <Pager
            shown={events.length}
            noun="events"
            firstHref={query.before ? listAddress(path, kept) : null}
            nextHref={next ? listAddress(path, kept, { before: next }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={History} title={isNarrowed ? "No event matches" : "Nothing was done yet"}>
          {isNarrowed ? (
            <a href={listAddress(path, { platform: query.platform })} className="font-medium text-accent underline">
              Show all events
            </a>
          ) : (
            "Whatever someone changes appears here."
          )}
        </EmptyState>
      )}
    </>
  );
}
