import { notFound } from "next/navigation";
import { PageHead } from "@/components/console/shell";
import { TabLinks } from "@/components/ui/tab-links";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { type Place, vendorPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { InviteDialog } from "../../_people/invite-dialog";
import { PeopleScreen } from "../../_people/people-screen";

export const metadata = { title: "People · Orion" };

const roles = [
  { value: "vendor-editor", label: "Editor: writes and publishes pages" },
  { value: "vendor-owner", label: "Owner: decides about people and plans too" },
];

/** The colleagues of a vendor's owner. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { vendor = null, q: search = "", after } = firsts(await searchParams, ["vendor", "q", "after"]);
  const session = await requireSession();
  const { scope, vendors, current } = await orNotFound(() => vendorPlace(session, vendor));
  if (!current.isOwner || scope === "account") notFound();
  const place: Place = { kind: "vendor", vendor: current.code };
  const owned = vendors
    .filter(({ isOwner }) => isOwner)
    .map(({ code, name }) => ({
      href: listAddress("/dashboard/people", { vendor: code }),
      label: name,
      isCurrent: code === current.code,
    }));
  return (
    <>
      <PageHead title="People" actions={<InviteDialog place={place} roles={roles} />}>
        Everyone who works on the storefronts of {current.name}.
      </PageHead>
      {owned.length > 1 && <TabLinks label="Vendor" tabs={owned} />}
      <PeopleScreen session={session} scope={scope} place={place} search={search} after={after} />
    </>
  );
}
