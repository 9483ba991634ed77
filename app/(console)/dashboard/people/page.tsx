import { notFound } from "next/navigation";
import { can } from "@/cms/policy";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import type { Place } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { InviteDialog } from "../../_people/invite-dialog";
import { PeopleScreen, peopleNames } from "../../_people/people-screen";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { EditorsSwitch } from "./editors-switch";

export const metadata = { title: "People · Orion" };

const roles = [
  { value: "vendor-editor", label: "Editor: writes pages" },
  { value: "vendor-owner", label: "Owner: decides about people, settings and plans too" },
];

/** The colleagues of a vendor's owner. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  const { q, after, invited, ...query } = firsts(await searchParams, [...storefrontNames, ...peopleNames]);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, storefront, reader, kept } = place;
  if (!current.isOwner) notFound();
  if (!storefront) return <NoStorefront place={place} title="People" />;
  const vendor: Place = { kind: "vendor", vendor: current.code };
  const { vendor: found } = await orNotFound(() =>
    asUser(reader, storefront.member, (ctx) => findStorefront(ctx, storefront.member)),
  );
  const mayInvite = can(reader.actor, "people.invite", storefront.member);
  return (
    <>
      <DashboardHead place={place} title="People" actions={mayInvite && <InviteDialog place={vendor} roles={roles} />}>
        Everyone who works on the storefronts of {current.name}, on all of its platforms.
      </DashboardHead>
      {can(reader.actor, "vendor.update", { platformId: null, vendorId: current.id }) && (
        <EditorsSwitch member={storefront.member} version={found.version} isAllowed={found.editorsMayPublish} />
      )}
      <PeopleScreen
        session={reader}
        scope={storefront.member}
        place={vendor}
        path="/dashboard/people"
        kept={kept}
        query={{ q, after, invited }}
      />
    </>
  );
}
