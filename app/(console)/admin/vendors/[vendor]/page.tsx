import { Eye } from "lucide-react";
import { listRequests } from "@/cms/plan-requests/list-requests";
import { can, installation } from "@/cms/policy";
import { listTiers } from "@/cms/tiers/list-tiers";
import { findVendor } from "@/cms/vendors/find-vendor";
import { vendorIdOf } from "@/cms/vendors/vendor-ids";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { PageHead } from "@/components/console/shell";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, type Place } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { openAddress } from "@/lib/console/site-address";
import { DomainList } from "../../_domains/domain-list";
import { RequestTable } from "../../plan-requests/request-table";
import { saveVendor } from "./actions";
import { DetailsForm } from "./details-form";
import { DetailsRead } from "./details-read";
import { JoinForm } from "./join-form";
import { MembershipList } from "./membership-list";
import { PeoplePanel } from "./people-panel";
import { SuspendButton } from "./suspend-button";

export const metadata = { title: "Vendor · Orion" };

type Props = { params: Promise<{ vendor: string }>; searchParams: Promise<Query> };

/** One vendor: where it is a member, who works for it, where its storefronts are found. */
export default async function VendorPage({ params, searchParams }: Props) {
  const [{ vendor: code }, query] = await Promise.all([params, searchParams]);
  const { platform } = firsts(query, ["platform"]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, platform ?? null));
  const { vendor, tiers, asked } = await orNotFound(() =>
    asUser(session, scope, async (ctx) => {
      const vendorId = await vendorIdOf(ctx, { code });
      return {
        vendor: await findVendor(ctx, { vendorId }),
        tiers: await listTiers(ctx),
        asked: await listRequests(ctx, { group: "open", vendorId }),
      };
    }),
  );
  const place: Place = { kind: "admin", platform: current?.code ?? null };
  const standing = vendor.memberships.filter(({ endedAt }) => endedAt === null);
  const others = (current ? [] : platforms).filter(
    ({ id }) => !vendor.memberships.some((each) => each.platform.id === id),
  );
  const offered = tiers.map(({ id, name }) => ({ id, name }));
  const isSuspended = vendor.status === "suspended";
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: listAddress("/admin/vendors", { platform }), label: "Vendors" },
          { href: null, label: vendor.name },
        ]}
      />
      <PageHead
        title={vendor.name}
        actions={
          <div className="flex flex-wrap gap-2">
            {standing.length > 0 && (
              <a href={listAddress("/dashboard", { as: vendor.code })} className={buttonClass("secondary")}>
                <Eye aria-hidden="true" className="size-4" /> View as this vendor
              </a>
            )}
            {can(session.actor, "vendor.suspend", installation) && (
              <SuspendButton place={place} vendorId={vendor.id} name={vendor.name} isSuspended={isSuspended} />
            )}
          </div>
        }
      >
        <span className="flex flex-wrap items-center gap-2 text-sm">
          {isSuspended ? <Badge tone="danger">Suspended</Badge> : <Badge tone="success">Active</Badge>}
          <span className="break-all">{vendor.code}</span>
        </span>
      </PageHead>
      {asked.count > 0 && (
        <Panel title="Asks for another tier">
          <RequestTable
            requests={asked.requests}
            place={place}
            platform={current?.code ?? null}
            locale={session.person.locale}
            now={new Date()}
          />
        </Panel>
      )}
      <Panel
        title="Platforms"
        description="Removed from one, its storefront there answers 404; what it wrote is kept for when it joins again."
      >
        <div className="space-y-8">
          <MembershipList
            place={place}
            vendor={vendor}
            tiers={offered}
            locale={session.person.locale}
            now={new Date()}
            addresses={new Map(platforms.map((each) => [each.id, openAddress(each, vendor.code)]))}
          />
          {others.length > 0 && (
            <JoinForm
              place={place}
              vendorId={vendor.id}
              platforms={others.map(({ id, name }) => ({ value: id, label: name }))}
              tiers={offered.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </div>
      </Panel>
      <PeoplePanel vendor={vendor} platform={current?.code ?? null} />
      {standing.length > 0 && (
        <Panel title="Domains" description="A storefront’s own addresses, beside the one below the platform’s.">
          <div className="space-y-8">
            {standing.map(({ platform: { id, name } }) => (
              <section key={id} aria-label={`Domains on ${name}`} className="space-y-4">
                <h3 className="font-medium">{name}</h3>
                <DomainList
                  site={{ platformId: id, vendorId: vendor.id }}
                  domains={vendor.domains.filter(({ platformId }) => platformId === id)}
                  label={`A domain for its storefront on ${name}`}
                  where={`on ${name}`}
                />
              </section>
            ))}
          </div>
        </Panel>
      )}
      <Panel title="How it is reached" description="Shown in its footers and on its contact pages.">
        {can(session.actor, "vendor.update", { platformId: null, vendorId: vendor.id }) ? (
          <DetailsForm
            action={saveVendor.bind(null, place, vendor.id)}
            vendor={{ version: vendor.version, name: vendor.name, profile: vendor.profile }}
            locales={[...new Set(platforms.flatMap(({ locales }) => locales))]}
          />
        ) : (
          <DetailsRead profile={vendor.profile} />
        )}
      </Panel>
    </>
  );
}
