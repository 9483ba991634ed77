import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, isSuperAdmin } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { PeopleScreen } from "../../_people/people-screen";
import { PlatformTabs } from "./platform-tabs";

export const metadata = { title: "Users and invitations · Orion" };

/** The people of a platform and of its vendors, or, for a super admin, of the whole installation. */
export default async function UsersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null, q: search = "" } = firsts(await searchParams, ["platform", "q"]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, platform));
  const offered = current ? [current] : platforms;
  const roles = [
    ...offered.map(({ id, name }) => ({ value: `platform-admin:${id}`, label: `Admin of ${name}` })),
    { value: "vendor-owner", label: "Owner of a vendor" },
    { value: "vendor-editor", label: "Editor of a vendor" },
    ...(current ? [] : [{ value: "super-admin", label: "Super admin of this installation" }]),
  ];
  return (
    <>
      <PageHead title="Users and invitations">
        {current
          ? `Admins of ${current.name}, and the people of its vendors.`
          : "Everyone who can sign in to this installation."}
      </PageHead>
      <PlatformTabs platforms={platforms} current={current?.code ?? null} hasAll={isSuperAdmin(session)} />
      <PeopleScreen
        session={session}
        scope={scope}
        place={{ kind: "admin", platform: current?.code ?? null }}
        roles={roles}
        search={search}
      />
    </>
  );
}
