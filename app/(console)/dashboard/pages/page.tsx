import { listVendorPages, type VendorPage } from "@/cms/pages/list-vendor-pages";
import { can } from "@/cms/policy";
import { pagePath } from "@/cms/sites/links";
import { listOwners } from "@/cms/storefronts/list-owners";
import { OwnersOnly } from "@/components/console/owners-only";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { siteAddress } from "@/lib/console/site-address";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { VendorPageTable } from "./vendor-page-table";

export const metadata = { title: "Pages · Orion" };

/** The pages of a vendor's storefront on one of its platforms: own, inherited and hidden ones. */
export default async function VendorPages({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, storefrontNames);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, storefront } = place;
  if (!storefront) return <NoStorefront place={place} title="Pages" />;
  const { membership, member } = storefront;
  const pages = await orNotFound(() => asUser(reader, member, (ctx) => listVendorPages(ctx, member)));
  const mayPublish = can(reader.actor, "page.publish", member);
  const owners = mayPublish || place.viewedFrom ? [] : await asUser(reader, member, (ctx) => listOwners(ctx, member));
  const base = siteAddress(membership, current.code).slice(0, -1);
  const addressOf = ({ slug, locale, state, own }: VendorPage) =>
    state.kind === "hidden" || own?.publication === "draft"
      ? null
      : pagePath({ basePath: base, platformBase: base, platform: membership }, locale, slug);
  return (
    <>
      <DashboardHead place={place} title="Pages">
        What the storefront shows, and where each page comes from.
      </DashboardHead>
      {!mayPublish && !place.viewedFrom && <OwnersOnly vendor={current.name} what="publish" owners={owners} />}
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
