import { z } from "zod";
import type { Scope } from "@/cms/context";
import { listInvitations } from "@/cms/invitations/list-invitations";
import type { Session } from "@/cms/sessions/find-session";
import { listPeople } from "@/cms/users/list-people";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { Panel } from "@/components/ui/panel";
import { asUser } from "@/lib/auth/act-as";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import type { Place } from "@/lib/console/place";
import { InvitationList } from "./invitation-list";
import { PeopleList } from "./people-list";

const placeSchema = z.strictObject({ name: z.string(), id: z.uuid() });

type PeopleScreenProps = {
  session: Session;
  scope: Scope;
  place: Place;
  search: string;
  /** Where in the list it goes on, as an address of it says. */
  after: string | undefined;
};

/** The people of a place in the console, and those who are invited. */
export async function PeopleScreen({ session, scope, place, search, after }: PeopleScreenProps) {
  const { listed, invitations } = await asUser(session, scope, async (ctx) => ({
    listed: await listPeople(ctx, { search, after: readCursor(placeSchema, after) }),
    invitations: await listInvitations(ctx, { search }),
  }));
  const { locale } = session.person;
  const { address, kept } = addressOf(place);
  return (
    <>
      <FilterBar search={{ name: "q", value: search, label: "Name or e-mail address" }} kept={kept} />
      {invitations.length > 0 && (
        <Panel title="Invitations" description="They wait for an answer. Sending again makes the earlier link useless.">
          <InvitationList place={place} invitations={invitations} locale={locale} />
        </Panel>
      )}
      <Panel title="People">
        <PeopleList place={place} people={listed.people} search={search} ownId={session.person.id} />
        <Pager
          shown={listed.people.length}
          noun="people"
          firstHref={after ? listAddress(address, kept, { q: search }) : null}
          nextHref={listed.next ? listAddress(address, kept, { q: search, after: writeCursor(listed.next) }) : null}
        />
      </Panel>
    </>
  );
}

/** Where the people of a place are, and what of its address says which place it is. */
function addressOf(place: Place) {
  return place.kind === "admin"
    ? { address: "/admin/users", kept: { platform: place.platform } }
    : { address: "/dashboard/people", kept: { vendor: place.vendor } };
}
