import { Search } from "lucide-react";
import type { Scope } from "@/cms/context";
import { listInvitations } from "@/cms/invitations/list-invitations";
import type { Session } from "@/cms/sessions/find-session";
import { listPeople } from "@/cms/users/list-people";
import { listVendors } from "@/cms/vendors/list-vendors";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { Option } from "@/components/ui/select-field";
import { asUser } from "@/lib/auth/act-as";
import type { Place } from "@/lib/console/place";
import { InvitationList } from "./invitation-list";
import { InviteDialog } from "./invite-dialog";
import { PeopleList } from "./people-list";

type PeopleScreenProps = { session: Session; scope: Scope; place: Place; roles: Option[]; search: string };

/** The people of a place in the console, and those who are invited. */
export async function PeopleScreen({ session, scope, place, roles, search }: PeopleScreenProps) {
  const { listed, invitations, vendors } = await asUser(session, scope, async (ctx) => ({
    listed: await listPeople(ctx, { search }),
    invitations: await listInvitations(ctx),
    vendors: await listVendors(ctx),
  }));
  const { locale } = session.person;
  return (
    <>
      {invitations.length > 0 && (
        <Panel title="Invitations" description="They wait for an answer. Sending again makes the earlier link useless.">
          <InvitationList place={place} invitations={invitations} locale={locale} />
        </Panel>
      )}
      <Panel title="People" actions={<InviteDialog place={place} roles={roles} vendors={vendors} />}>
        <div className="space-y-6">
          <search>
            <form className="flex gap-2">
              {place.kind === "admin" && place.platform && (
                <input type="hidden" name="platform" value={place.platform} />
              )}
              {place.kind === "vendor" && <input type="hidden" name="vendor" value={place.vendor} />}
              <input
                type="search"
                name="q"
                defaultValue={search}
                aria-label="Name or e-mail address"
                placeholder="Name or e-mail address"
                className="min-h-10 w-full max-w-xs rounded-lg border border-edge bg-panel px-3 text-base sm:text-sm"
              />
              <button type="submit" className={buttonClass("secondary")}>
                <Search aria-hidden="true" className="size-4" /> Search
              </button>
            </form>
          </search>
          <PeopleList
            place={place}
            people={listed.people}
            isMore={listed.isMore}
            search={search}
            ownId={session.person.id}
          />
        </div>
      </Panel>
    </>
  );
}
