import { Layers, Plus } from "lucide-react";
import { can, installation } from "@/cms/policy";
import { type ListedTier, listTiers } from "@/cms/tiers/list-tiers";
import { PageHead } from "@/components/console/shell";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, ListFrame, Table } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { featureLabels } from "../../_plans/feature-labels";
import { TierActions } from "./tier-actions";

export const metadata = { title: "Tiers and features · Orion" };

/** What vendors can have, lowest first; super admins change it, admins of platforms read it. */
export default async function TiersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { platform } = firsts(await searchParams, ["platform"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, platform ?? null));
  const tiers = await asUser(session, scope, listTiers);
  const mayChange = can(session.actor, "tier.update", installation);
  const count = new Intl.NumberFormat(session.person.locale);
  const limit = (most: number | null) => (most === null ? "No limit" : count.format(most));
  const columns: Column<ListedTier>[] = [
    {
      key: "name",
      label: "Name",
      className: "md:w-1/5",
      cell: ({ code, name }) => (
        <>
          {mayChange ? (
            <a href={`/admin/tiers/${encodeURIComponent(code)}`} className="font-medium break-words hover:underline">
              {name}
            </a>
          ) : (
            <span className="font-medium break-words">{name}</span>
          )}
          <p className="text-xs break-all text-soft">{code}</p>
        </>
      ),
    },
    {
      key: "pages",
      label: "Pages",
      className: "md:text-right md:whitespace-nowrap",
      cell: ({ maxPages }) => limit(maxPages),
    },
    {
      key: "custom",
      label: "Custom pages",
      className: "md:text-right md:whitespace-nowrap",
      cell: ({ maxCustomPages }) => limit(maxCustomPages),
    },
    {
      key: "features",
      label: "Features",
      cell: ({ features }) =>
        features.length ? (
          <ul className="flex flex-wrap gap-1.5">
            {features.map((code) => (
              <li key={code}>
                <Badge>{featureLabels[code].label}</Badge>
              </li>
            ))}
          </ul>
        ) : (
          <span className="text-soft">None</span>
        ),
    },
    {
      key: "memberships",
      label: "Members",
      className: "md:text-right",
      cell: ({ code, memberships }) => (
        <a href={listAddress("/admin/vendors", { platform, tier: code })} className="underline underline-offset-4">
          {count.format(memberships)}
          <span className="sr-only"> members with this tier</span>
        </a>
      ),
    },
  ];
  const actions: Column<ListedTier> = {
    key: "actions",
    label: "Actions",
    isLabelHidden: true,
    cell: (tier) => <TierActions tier={tier} order={tiers.map(({ id }) => id)} />,
  };
  return (
    <>
      <PageHead
        title="Tiers and features"
        actions={
          mayChange && (
            <a href="/admin/tiers/new" className={buttonClass("primary")}>
              <Plus aria-hidden="true" className="size-4" /> New tier
            </a>
          )
        }
      >
        What vendors may have, the same on all platforms.
        {current ? ` Members are those of ${current.name}.` : ""}
        {mayChange ? "" : " Super admins change it."}
      </PageHead>
      {tiers.length ? (
        <ListFrame>
          <Table
            caption="Tiers, lowest first"
            columns={mayChange ? [...columns, actions] : columns}
            rows={tiers}
            rowKey={({ id }) => id}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={Layers} title="No tier yet">
          {mayChange ? "Create the first one: a vendor needs one to join a platform." : "A super admin creates them."}
        </EmptyState>
      )}
    </>
  );
}
