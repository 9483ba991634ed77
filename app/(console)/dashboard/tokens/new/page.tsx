import { notFound } from "next/navigation";
import { can } from "@/cms/policy";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { lifetimes } from "../../../_tokens/lifetimes";
import { NewTokenForm } from "../../../_tokens/new-token-form";
import { DashboardHead } from "../../dashboard-head";

export const metadata = { title: "A new API token · Orion" };

const roles = [
  { value: "vendor-editor", label: "Editor: writes pages" },
  { value: "vendor-owner", label: "Owner: settings and plans too" },
];

/** Makes a token with which another system acts for a vendor. */
export default async function NewTokenPage({ searchParams }: { searchParams: Promise<Query> }) {
  const session = await requireSession();
  const query = firsts(await searchParams, storefrontNames);
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, storefront, reader, kept } = place;
  if (!storefront || !can(reader.actor, "token.create", storefront.member)) notFound();
  const listHref = listAddress("/dashboard/tokens", kept);
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listHref, label: "API tokens" },
          { href: null, label: "New token" },
        ]}
      />
      <DashboardHead place={place} title="New API token">
        For one system each: then you can revoke it without stopping the others.
      </DashboardHead>
      <NewTokenForm
        place={{ kind: "vendor", vendor: current.code }}
        roles={roles}
        lifetimes={lifetimes(session.person.locale)}
        listHref={listHref}
      />
    </>
  );
}
