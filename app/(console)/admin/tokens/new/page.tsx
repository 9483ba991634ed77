import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { adminRoles } from "../../../_people/admin-roles";
import { lifetimes } from "../../../_tokens/lifetimes";
import { NewTokenForm } from "../../../_tokens/new-token-form";

export const metadata = { title: "A new API token · Orion" };

/** Makes a token for a platform or one of its vendors, or for the installation. */
export default async function NewTokenPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform } = firsts(await searchParams, ["platform"]);
  const session = await requireSession();
  const { platforms, current } = await orNotFound(() => adminPlace(session, platform ?? null));
  const listHref = listAddress("/admin/tokens", { platform: current?.code });
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listHref, label: "API tokens" },
          { href: null, label: "New token" },
        ]}
      />
      <PageHead title="New API token">
        For one system each: then you can revoke it without stopping the others.
      </PageHead>
      <NewTokenForm
        place={{ kind: "admin", platform: current?.code ?? null }}
        roles={adminRoles({ platforms, current })}
        lifetimes={lifetimes(session.person.locale)}
        listHref={listHref}
      />
    </>
  );
}
