import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { notThere } from "@/lib/console/not-there";
import { adminPlace } from "@/lib/console/place";
import { PeopleScreen } from "../../_people/people-screen";
import { PlatformTabs } from "./platform-tabs";

export const metadata = { title: "Users and invitations · Orion" };

type Query = { platform?: string; q?: string };

/** The people of a platform and of its vendors, or, for a super admin, of the whole installation. */
export default async function UsersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform = null, q: search = "" } = await searchParams;
  const session = await requireSession();
  const { scope, platforms, current } = await adminPlace(session, platform).catch(notThere);
  const isSuperAdmin = session.actor.roles.some(({ kind }) => kind === "super-admin");
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
      <PlatformTabs platforms={platforms} current={current?.code ?? null} hasAll={isSuperAdmin} />
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
