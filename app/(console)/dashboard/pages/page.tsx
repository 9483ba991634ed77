import { Store } from "lucide-react";
import { listVendorPages, type VendorPage } from "@/cms/pages/list-vendor-pages";
import { can } from "@/cms/policy";
import { pagePath } from "@/cms/sites/links";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TabLinks } from "@/components/ui/tab-links";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { vendorPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { siteAddress } from "@/lib/console/site-address";
import { viewedVendor } from "@/lib/console/viewed-vendor";
import { ViewedBanner } from "../viewed-banner";
import { pagesAddress } from "./pages-address";
import { VendorPageTable } from "./vendor-page-table";

export const metadata = { title: "Pages · Orion" };

/** The pages of a vendor's storefront on one of its platforms: own, inherited and hidden ones. */
export default async function VendorPages({ searchParams }: { searchParams: Promise<Query> }) {
  const { as, vendor: code, platform } = firsts(await searchParams, ["as", "vendor", "platform"]);
  const session = await requireSession();
  const { vendors, current, reader, viewedFrom } = await orNotFound(() =>
    as ? viewedVendor(session, as) : vendorPlace(session, code ?? null),
  );
  const membership = current.memberships.find((each) => each.platformCode === platform) ?? current.memberships[0];
  const storefronts = vendors.flatMap((vendor) =>
    vendor.memberships.map((each) => ({
      href: pagesAddress({ vendor: vendor.code, platform: each.platformCode }) + (as ? `&as=${as}` : ""),
      label: vendors.length > 1 ? `${vendor.name} on ${each.platform}` : each.platform,
      isCurrent: vendor.id === current.id && each === membership,
    })),
  );
  if (!membership) {
    return (
      <>
        <PageHead title="Pages" />
        <EmptyState icon={Store} title="On no platform yet">
          A platform’s admins make {current.name} a member; the pages of its storefront appear here then.
        </EmptyState>
      </>
    );
  }
  const member = { platformId: membership.platformId, vendorId: current.id };
  const pages = await orNotFound(() => asUser(reader, member, (ctx) => listVendorPages(ctx, member)));
  const base = siteAddress(membership, current.code).slice(0, -1);
  const addressOf = ({ slug, locale, state, own }: VendorPage) =>
    state.kind === "hidden" || own?.publication === "draft"
      ? null
      : pagePath({ basePath: base, platformBase: base, platform: membership }, locale, slug);
  return (
    <>
      {viewedFrom && <ViewedBanner name={current.name} backHref={viewedFrom} />}
      <PageHead title="Pages">
        {current.name} on {membership.platform}: what the storefront shows, and where each page comes from.
      </PageHead>
      {storefronts.length > 1 && <TabLinks label="Storefronts" tabs={storefronts} />}
      <ListFrame>
        <VendorPageTable
          pages={pages}
          member={member}
          mayOverride={can(reader.actor, "page.override", member)}
          addressOf={addressOf}
          locale={session.person.locale}
          now={new Date()}
        />
      </ListFrame>
    </>
  );
}
