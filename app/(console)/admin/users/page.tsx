import { PageHead } from "@/components/console/shell";
import { TabLinks } from "@/components/ui/tab-links";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, isSuperAdmin, type Place } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { adminRoles } from "../../_people/admin-roles";
import { InviteDialog } from "../../_people/invite-dialog";
import { PeopleScreen, peopleNames } from "../../_people/people-screen";

export const metadata = { title: "Users and invitations · Orion" };

/** The people of a platform and of its vendors, or, for a super admin, of the whole installation. */
export default async function UsersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null, ...query } = firsts(await searchParams, ["platform", ...peopleNames]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, platform));
  const place: Place = { kind: "admin", platform: current?.code ?? null };
  const tabs = [...(isSuperAdmin(session) ? [{ code: null, name: "All" }] : []), ...platforms].map(
    ({ code, name }) => ({
      href: listAddress("/admin/users", { platform: code }),
      label: name,
      isCurrent: code === (current?.code ?? null),
    }),
  );
  return (
    <>
      <PageHead
        title="Users and invitations"
        actions={<InviteDialog place={place} roles={adminRoles({ platforms, current })} />}
      >
        {current
          ? `Admins of ${current.name}, and the people of its vendors.`
          : "Everyone who can sign in to this installation."}
      </PageHead>
      {platforms.length > 1 && <TabLinks label="Platform" tabs={tabs} />}
      <PeopleScreen
        session={session}
        scope={scope}
        place={place}
        path="/admin/users"
        kept={{ platform: current?.code }}
        query={query}
      />
    </>
  );
}
