import { notFound } from "next/navigation";
import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { vendorPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { PeopleScreen } from "../../_people/people-screen";
import { VendorTabs } from "./vendor-tabs";

export const metadata = { title: "People · Orion" };

const roles = [
  { value: "vendor-editor", label: "Editor: writes and publishes pages" },
  { value: "vendor-owner", label: "Owner: decides about people and plans too" },
];

/** The colleagues of a vendor's owner. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { vendor = null, q: search = "" } = firsts(await searchParams, ["vendor", "q"]);
  const session = await requireSession();
  const { scope, vendors, current } = await orNotFound(() => vendorPlace(session, vendor));
  if (!current.isOwner || scope === "account") notFound();
  return (
    <>
      <PageHead title="People">Everyone who works on the storefronts of {current.name}.</PageHead>
      <VendorTabs vendors={vendors.filter(({ isOwner }) => isOwner)} current={current.code} />
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
