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
import { momentSchema } from "@/lib/console/moment";
import type { Place } from "@/lib/console/place";
import { InvitationList } from "./invitation-list";
import { PeopleList } from "./people-list";

const personSchema = z.strictObject({ name: z.string(), id: z.uuid() });
const invitationSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

/** What the screen itself reads of its address: a search, and where each of its lists goes on. */
export const peopleNames = ["q", "after", "invited"] as const;

type PeopleScreenProps = {
  session: Session;
  scope: Scope;
  place: Place;
  /** Where the screen is, and what of its address says which place it is. */
  path: string;
  kept: Readonly<Record<string, string | null | undefined>>;
  query: Partial<Record<(typeof peopleNames)[number], string>>;
};

/** The people of a place in the console, and those who are invited; each list is read part by part. */
export async function PeopleScreen({ session, scope, place, path, kept, query }: PeopleScreenProps) {
  const { q: search = "" } = query;
  const after = readCursor(personSchema, query.after);
  const invitedAfter = readCursor(invitationSchema, query.invited);
  const { listed, invited } = await asUser(session, scope, async (ctx) => ({
    listed: await listPeople(ctx, { search, after }),
    invited: await listInvitations(ctx, { search, after: invitedAfter }),
  }));
  const { locale } = session.person;
  // Who reads on in one list stays where they are in the other.
  const address = (change: Readonly<Record<string, string | null>>) => listAddress(path, { ...kept, ...query }, change);
  const mayInvite = can(session.actor, "people.invite", scopeSubject(scope));
  return (
    <>
      <FilterBar search={{ name: "q", value: search, label: "Name or e-mail address" }} kept={kept} />
      {(invited.invitations.length > 0 || invitedAfter) && (
        <Panel
          title="Invitations"
          description={
            mayInvite
              ? "They wait for an answer. Sending again makes the earlier link useless."
              : "They wait for an answer."
          }
        >
          <InvitationList
            place={place}
            invitations={invited.invitations}
            locale={locale}
            mayChange={mayInvite}
            isOpen={invitedAfter !== null}
          />
          <Pager
            shown={invited.invitations.length}
            noun="invitations"
            firstHref={invitedAfter && address({ invited: null })}
            nextHref={invited.next && address({ invited: writeCursor(invited.next) })}
          />
        </Panel>
      )}
      <Panel title="People">
        <PeopleList place={place} people={listed.people} search={search} ownId={session.person.id} />
        <Pager
          shown={listed.people.length}
          noun="people"
          firstHref={after && address({ after: null })}
          nextHref={listed.next && address({ after: writeCursor(listed.next) })}
        />
      </Panel>
    </>
  );
}
