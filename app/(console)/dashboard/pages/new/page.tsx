import { Lock } from "lucide-react";
import { findUsage } from "@/cms/memberships/quota";
import { layoutIn, layoutNames } from "@/cms/pages/layouts/layouts";
import { storefrontLocales } from "@/cms/pages/vendor-places";
import { can } from "@/cms/policy";
import { creationRefusal } from "@/cms/tiers/quota";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { DashboardHead, NoStorefront } from "../../dashboard-head";
import { FullPlan } from "./full-plan";
import type { OfferedLayout } from "./layout-choice";
import { NewPageForm } from "./new-page-form";

export const metadata = { title: "A new page · Orion" };

/** A page of the vendor's own, from nothing or from a starting layout. */
export default async function NewVendorPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, storefrontNames);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, storefront, kept } = place;
  if (!storefront) return <NoStorefront place={place} title="New page" />;
  const { member } = storefront;
  const { usage, locales } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => ({
      usage: await findUsage(ctx, member),
      locales: await storefrontLocales(ctx.db, member),
    })),
  );
  const usageHref = listAddress("/dashboard/usage", kept);
  const refusal = creationRefusal(usage, { isCustom: true });
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listAddress("/dashboard/pages", kept), label: "Pages" },
          { href: null, label: "New page" },
        ]}
      />
      <DashboardHead place={place} title="New page">
        It starts as a draft: nobody sees it before you publish it.
      </DashboardHead>
      {!can(reader.actor, "page.create", member) ? (
        <EmptyState icon={Lock} title="You may not begin pages here">
          An owner of {current.name} decides who may.
        </EmptyState>
      ) : refusal ? (
        <FullPlan usage={usage} refusal={refusal} usageHref={usageHref} />
      ) : (
        <Panel title="A page of your own">
          <NewPageForm
            member={member}
            layouts={offered(locales)}
            locales={locales}
            usage={usage}
            usageHref={usageHref}
            kept={kept}
          />
        </Panel>
      )}
    </>
  );
}

function offered(locales: readonly string[]): OfferedLayout[] {
  return layoutNames.map((name) => ({
    name,
    kinds: layoutIn(name, "en").sections.map(({ kind }) => kind),
    titles: Object.fromEntries(locales.map((locale) => [locale, layoutIn(name, locale).title])),
  }));
}
