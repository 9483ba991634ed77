import { ArrowUpRight, Store } from "lucide-react";
import { findUsage } from "@/cms/memberships/quota";
import type { Session } from "@/cms/sessions/find-session";
import type { OwnVendor } from "@/cms/vendors/list-own-vendors";
import { PageHead } from "@/components/console/shell";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { vendorPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { openAddress } from "@/lib/console/site-address";
import { viewedVendor } from "@/lib/console/viewed-vendor";
import { UsageLine } from "./usage-line";
import { ViewedBanner } from "./viewed-banner";

export const metadata = { title: "Dashboard · Orion" };

/** The storefronts of the vendors that the reader works for. */
export default async function DashboardPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { as } = firsts(await searchParams, ["as"]);
  const session = await requireSession();
  const { vendors, current, reader, viewedFrom } = await orNotFound(() =>
    as ? viewedVendor(session, as) : vendorPlace(session, null),
  );
  return (
    <>
      {viewedFrom && <ViewedBanner name={current.name} backHref={viewedFrom} />}
      <PageHead title={viewedFrom ? current.name : `Hello ${session.person.name}`}>
        {viewedFrom ? "Its storefronts" : "Your storefronts"}, one on each platform.
      </PageHead>
      {vendors.map((vendor) => (
        <section key={vendor.id} aria-label={vendor.name} className="space-y-4">
          <div className="flex flex-wrap items-center gap-3">
            <h2 className="text-lg font-semibold tracking-tight">{vendor.name}</h2>
            {!viewedFrom && <Badge>{vendor.isOwner ? "You are an owner" : "You are an editor"}</Badge>}
            {vendor.isSuspended && <Badge tone="danger">Suspended</Badge>}
          </div>
          {vendor.memberships.length ? (
            <ul className="grid gap-4 md:grid-cols-2">
              {vendor.memberships.map((membership) => (
                <Storefront key={membership.platformId} reader={reader} vendor={vendor} membership={membership} />
              ))}
            </ul>
          ) : (
            <EmptyState icon={Store} title="On no platform yet">
              A platform’s admins make {vendor.name} a member; its storefront appears here then.
            </EmptyState>
          )}
        </section>
      ))}
    </>
  );
}

type StorefrontProps = { reader: Session; vendor: OwnVendor; membership: OwnVendor["memberships"][number] };

async function Storefront({ reader, vendor, membership }: StorefrontProps) {
  const { platformId, platform, tier } = membership;
  const member = { platformId, vendorId: vendor.id };
  const address = openAddress(membership, vendor.code);
  const usage = await asUser(reader, member, (ctx) => findUsage(ctx, member));
  return (
    <li className="flex flex-col gap-4 rounded-xl border border-line bg-panel p-5 shadow-panel">
      <div className="flex items-start justify-between gap-3">
        <h3 className="font-semibold tracking-tight">{platform}</h3>
        <Badge tone="accent">{tier}</Badge>
      </div>
      <UsageLine label="Pages" used={usage.pages} limit={usage.maxPages} />
      <UsageLine label="Custom pages" used={usage.customPages} limit={usage.maxCustomPages} />
      {!vendor.isSuspended && !address && <p className="text-sm text-soft">The platform has no address yet.</p>}
      {!vendor.isSuspended && address && (
        <a href={address} className={buttonClass("secondary", "mt-auto self-start")}>
          Open the storefront<span className="sr-only"> on {platform}</span>
          <ArrowUpRight aria-hidden="true" className="size-4" />
        </a>
      )}
    </li>
  );
}
