import type { ReactNode } from "react";
import { can } from "@/cms/policy";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { listOwners } from "@/cms/storefronts/list-owners";
import { OwnersOnly } from "@/components/console/owners-only";
import { TabLinks } from "@/components/ui/tab-links";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { DetailsTab } from "./details-tab";
import { LanguagesTab } from "./languages-tab";
import { LookTab } from "./look-tab";
import { MenusTab } from "./menus-tab";
import { namedLocales } from "./named-locales";
import type { SettingsTabProps } from "./settings-tab-props";

export const metadata = { title: "Settings · Orion" };

const path = "/dashboard/settings";

const tabs: Array<{ id: string; label: string; show: (props: SettingsTabProps) => ReactNode }> = [
  { id: "details", label: "Name and contact", show: (props) => <DetailsTab {...props} /> },
  {
    id: "look",
    label: "Look",
    show: ({ storefront, mayChange }) => <LookTab storefront={storefront} mayChange={mayChange} />,
  },
  { id: "menus", label: "Menus", show: (props) => <MenusTab {...props} /> },
  {
    id: "languages",
    label: "Languages",
    show: ({ storefront, mayChange }) => (
      <LanguagesTab
        storefront={storefront}
        languages={namedLocales(storefront.platform.locales)}
        mayChange={mayChange}
      />
    ),
  },
];

/** How a storefront is called and reached, how it looks, its menus and its languages. */
export default async function SettingsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { tab: wanted, ...query } = firsts(await searchParams, [...storefrontNames, "tab"]);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, kept } = place;
  if (!place.storefront) return <NoStorefront place={place} title="Settings" />;
  const { member } = place.storefront;
  const mayChange = can(reader.actor, "storefront.update", member);
  const { storefront, owners } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => ({
      storefront: await findStorefront(ctx, member),
      owners: mayChange ? [] : await listOwners(ctx, member),
    })),
  );
  const shown = tabs.find(({ id }) => id === wanted) ?? tabs[0];
  return (
    <>
      <DashboardHead place={place} title="Settings">
        How the storefront is called, how it looks and how visitors find their way in it.
      </DashboardHead>
      <TabLinks
        label="Parts of the settings"
        tabs={tabs.map((tab) => ({
          href: listAddress(path, kept, { tab: tab.id }),
          label: tab.label,
          isCurrent: tab === shown,
        }))}
      />
      {!mayChange && !place.viewedFrom && <OwnersOnly vendor={current.name} what="settings" owners={owners} />}
      {shown?.show({ storefront, member, reader, mayChange })}
    </>
  );
}
