import { Plus } from "lucide-react";
import { listedActions } from "@/cms/inheritance/listed-actions";
import { findUsage } from "@/cms/memberships/quota";
import { listStorefrontPages } from "@/cms/pages/list-storefront-pages";
import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import { can } from "@/cms/policy";
import { pagePath } from "@/cms/sites/links";
import { listOwners } from "@/cms/storefronts/list-owners";
import { OwnersOnly } from "@/components/console/owners-only";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { PartPager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { openAddress } from "@/lib/console/site-address";
import { storefrontPlace } from "@/lib/console/storefront-place";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { countDeleted, DeletedPages } from "./deleted-pages";
import { NoPages } from "./no-pages";
import { PageFilters } from "./page-filters";
import { filtersOf, type ListQuery, listNames } from "./query";
import { VendorPageTable } from "./vendor-page-table";

export const metadata = { title: "Pages · Orion" };

const path = "/dashboard/pages";
const tabLabels = {
  all: "All",
  platform: "From the platform",
  mine: "Mine",
  attention: "Needs attention",
  hidden: "Hidden",
} as const;

/** The pages of a vendor's storefront on one of its platforms: own, inherited and hidden ones. */
export default async function VendorPages({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, listNames);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, storefront, kept, viewedFrom } = place;
  if (!storefront) return <NoStorefront place={place} title="Pages" />;
  const { membership, member } = storefront;
  const filters = filtersOf(query);
  const { listed, usage } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => ({
      listed: await listStorefrontPages(ctx, { ...member, filters }),
      usage: await findUsage(ctx, member),
    })),
  );
  const limits = { maxPages: usage.maxPages, maxCustomPages: usage.maxCustomPages };
  const base = current.isSuspended ? null : openAddress(membership, current.code)?.slice(0, -1);
  const offer = ({ slug, locale, state }: VendorPage) => ({
    actions: listedActions(state, reader.actor, member),
    address: base ? pagePath({ basePath: base, platformBase: base, platform: membership }, locale, slug) : null,
  });
  const to = (change: ListQuery) =>
    listAddress(path, { ...query, ...kept }, { part: undefined, after: undefined, ...change });
  const format = new Intl.NumberFormat(session.person.locale);
  const { first } = listed;
  const shown = `Pages ${format.format(first)} to ${format.format(first + listed.pages.length - 1)} of ${format.format(listed.tabs[filters.tab])}`;
  const mayPublish = can(reader.actor, "page.publish", member);
  const owners = mayPublish || viewedFrom ? [] : await asUser(reader, member, (ctx) => listOwners(ctx, member));
  const isDeletedTab = query.tab === "deleted";
  const deleted = await countDeleted(reader, member, format);
  return (
    <>
      <DashboardHead
        place={place}
        title="Pages"
        actions={
          can(reader.actor, "page.create", member) && (
            <a href={listAddress(`${path}/new`, kept)} className={buttonClass("primary")}>
              <Plus aria-hidden="true" className="size-4" /> New page
            </a>
          )
        }
      >
        What the storefront shows, and where each page comes from.
      </DashboardHead>
      {!mayPublish && !viewedFrom && <OwnersOnly vendor={current.name} what="publish" owners={owners} />}
      {current.isSuspended && (
        <Alert>
          {current.name} is suspended, so nobody sees its storefront. All that is written is kept, and is shown again
          once the suspension is lifted.
        </Alert>
      )}
      <TabLinks
        label="Kinds of pages"
        tabs={[
          ...(Object.keys(tabLabels) as Array<keyof typeof tabLabels>).map((tab) => ({
            href: to({ tab: tab === "all" ? undefined : tab }),
            label: tabLabels[tab],
            count: format.format(listed.tabs[tab]),
            isCurrent: tab === filters.tab && !isDeletedTab,
          })),
          {
            href: listAddress(path, kept, { tab: "deleted" }),
            label: "Deleted",
            count: deleted,
            isCurrent: isDeletedTab,
          },
        ]}
      />
      {isDeletedTab ? (
        <DeletedPages storefront={storefront} place={place} query={query} locale={session.person.locale} path={path} />
      ) : (
        <>
          <PageFilters filters={filters} listed={listed} kept={{ ...kept, tab: query.tab }} format={format} />
          {listed.pages.length ? (
            <ListFrame>
              <VendorPageTable
                pages={listed.pages}
                storefront={{
                  member,
                  names: { platform: membership.platform, vendor: current.name },
                  isOwn: viewedFrom === null,
                  usage: { pages: usage.pages, customPages: usage.customPages, ...limits },
                  isTranslated: listed.locales.length > 1,
                  hrefs: {
                    updates: listAddress("/dashboard/updates", kept),
                    usage: listAddress("/dashboard/usage", kept),
                  },
                }}
                offer={offer}
                locale={session.person.locale}
                now={new Date()}
              />
              <PartPager
                text={shown}
                previousHref={listed.part > 1 ? to({ part: `${listed.part - 1}` }) : null}
                nextHref={listed.part < listed.parts ? to({ part: `${listed.part + 1}` }) : null}
              />
            </ListFrame>
          ) : (
            <NoPages
              filters={filters}
              total={listed.total}
              platform={membership.platform}
              allHref={listAddress(path, kept)}
            />
          )}
        </>
      )}
    </>
  );
}
