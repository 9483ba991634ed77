import { History } from "lucide-react";
import { notFound } from "next/navigation";
import { listEvents } from "@/cms/audit/list-events";
import { can } from "@/cms/policy";
import { listPeople } from "@/cms/users/list-people";
import { nouns } from "@/components/audit/event-words";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontPlace } from "@/lib/console/storefront-place";
import { actorChoice } from "../../_audit/choices";
import { EventList } from "../../_audit/event-list";
import { LogForm } from "../../_audit/log-form";
import { logNames, readLogQuery, readPlace } from "../../_audit/query";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { subjectScreen } from "./subject-screen";

export const metadata = { title: "Activity · Orion" };

const path = "/dashboard/activity";

/** What a vendor's log can be about. */
const ownNouns = [
  "page",
  "preview-link",
  "media",
  "storefront",
  "vendor",
  "membership",
  "plan-request",
  "redirect",
  "invitation",
  "role",
  "session",
];

/** Most people that the filter offers; of more, those whose events are in sight are found by reading. */
const mostPeople = 100;

/** Who did what on a storefront, when, newest first. */
export default async function ActivityPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, [...logNames, "as"]);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, storefront, kept } = place;
  if (!current.isOwner) notFound();
  if (!storefront) return <NoStorefront place={place} title="Activity" />;
  const { member } = storefront;
  const filter = readLogQuery(query);
  const { events, next, people, actor } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => ({
      ...(await listEvents(ctx, { ...filter, before: readPlace(query) })),
      people: can(ctx.actor, "people.read", member) ? (await listPeople(ctx, { limit: mostPeople })).people : [],
      actor: filter.actorId ? await actorChoice(ctx, filter.actorId) : null,
    })),
  );
  const { actor: who, noun, from, to } = query;
  const narrowed = { ...kept, actor: who, noun, from, to };
  const isNarrowed = Object.keys(filter).length > 0;
  const colleagues = people.map(({ id, name }) => ({ value: id, label: name }));
  const isKnown = !actor || colleagues.some(({ value }) => value === actor.value);
  return (
    <>
      <DashboardHead place={place} title="Activity">
        Who did what on this storefront, and when. It cannot be changed.
      </DashboardHead>
      <LogForm
        query={query}
        nouns={ownNouns.map((value) => ({ value, label: nouns[value] ?? value }))}
        kept={kept}
        who={
          <FilterSelect
            name="actor"
            label="Who"
            value={actor?.value ?? ""}
            options={[{ value: "", label: "Anyone" }, ...colleagues, ...(isKnown || !actor ? [] : [actor])]}
          />
        }
      />
      {events.length ? (
        <ListFrame>
          <EventList
            events={events}
            subjectHref={(event) => subjectScreen(event, kept)}
            locale={session.person.locale}
          />
          <Pager
            shown={events.length}
            noun="events"
            firstHref={query.before ? listAddress(path, narrowed) : null}
            nextHref={next ? listAddress(path, narrowed, { before: next }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={History} title={isNarrowed ? "No event matches" : "Nothing was done yet"}>
          {isNarrowed ? (
            <a href={listAddress(path, kept)} className="font-medium text-accent underline">
              Show all events
            </a>
          ) : (
            "Whatever someone changes on this storefront appears here."
          )}
        </EmptyState>
      )}
    </>
  );
}
