import { listTiers } from "@/cms/tiers/list-tiers";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { NewVendorForm } from "./new-vendor-form";

export const metadata = { title: "A new vendor · Orion" };

/** A new business, a member of the platform that the reader works on. */
export default async function NewVendorPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform } = firsts(await searchParams, ["platform"]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, platform ?? null));
  const tiers = await asUser(session, scope, listTiers);
  const offered = (current ? [current] : platforms).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listAddress("/admin/vendors", { platform }), label: "Vendors" },
          { href: null, label: "New vendor" },
        ]}
      />
      <PageHead title="New vendor">Its storefront is live at once, with the platform’s defaults.</PageHead>
      <NewVendorForm
        place={{ kind: "admin", platform: current?.code ?? null }}
        platforms={current ? offered : [...offered, { value: "", label: "None yet" }]}
        tiers={tiers.map(({ id, name }) => ({ value: id, label: name }))}
        locales={[...new Set((current ? [current] : platforms).flatMap(({ locales }) => locales))]}
      />
    </>
  );
}
