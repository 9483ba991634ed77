import { z } from "zod";
import type { Scope } from "@/cms/context";
import { listInvitations } from "@/cms/invitations/list-invitations";
import { can } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";
import { listPeople } from "@/cms/users/list-people";
import { scopeSubject } from "@/cms/users/role-in-scope";
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
  /** Where the screen is, and what of its address says which place it is. */
  path: string;
  kept: Readonly<Record<string, string | null | undefined>>;
  search: string;
  /** Where in the list it goes on, as an address of it says. */
  after: string | undefined;
};

/** The people of a place in the console, and those who are invited. */
export async function PeopleScreen({ session, scope, place, path, kept, search, after }: PeopleScreenProps) {
  const { listed, invitations } = await asUser(session, scope, async (ctx) => ({
    listed: await listPeople(ctx, { search, after: readCursor(placeSchema, after) }),
    invitations: await listInvitations(ctx, { search }),
  }));
  const { locale } = session.person;
  const mayInvite = can(session.actor, "people.invite", scopeSubject(scope));
  return (
    <>
      <FilterBar search={{ name: "q", value: search, label: "Name or e-mail address" }} kept={kept} />
      {invitations.length > 0 && (
        <Panel
          title="Invitations"
          description={
            mayInvite
              ? "They wait for an answer. Sending again makes the earlier link useless."
              : "They wait for an answer."
          }
        >
          <InvitationList place={place} invitations={invitations} locale={locale} mayChange={mayInvite} />
        </Panel>
      )}
      <Panel title="People">
        <PeopleList place={place} people={listed.people} search={search} ownId={session.person.id} />
        <Pager
          shown={listed.people.length}
          noun="people"
          firstHref={after ? listAddress(path, kept, { q: search }) : null}
          nextHref={listed.next ? listAddress(path, kept, { q: search, after: writeCursor(listed.next) }) : null}
        />
      </Panel>
    </>
  );
}
