import { notFound } from "next/navigation";
import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { notThere } from "@/lib/console/not-there";
import { vendorPlace } from "@/lib/console/place";
import { PeopleScreen } from "../../_people/people-screen";

export const metadata = { title: "People · Orion" };

const roles = [
  { value: "vendor-editor", label: "Editor: writes and publishes pages" },
  { value: "vendor-owner", label: "Owner: decides about people and plans too" },
];

type Query = { vendor?: string; q?: string };

/** The colleagues of a vendor's owner. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { vendor = null, q: search = "" } = await searchParams;
  const session = await requireSession();
  const { scope, current } = await vendorPlace(session, vendor).catch(notThere);
  if (!current.isOwner || scope === "account") notFound();
  return (
    <>
      <PageHead title="People">Everyone who works on the storefronts of {current.name}.</PageHead>
      <PeopleScreen
        session={session}
        scope={scope}
        place={{ kind: "vendor", vendor: current.code }}
        roles={roles}
        search={search}
      />
    </>
  );
}
