import { FileText, Plus } from "lucide-react";
import { type Count, countContentPages } from "@/cms/pages/count-content-pages";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { listStates } from "@/cms/pages/list-filters";
import { findNamedVendor } from "@/cms/vendors/vendor-ids";
import { PageHead } from "@/components/console/shell";
import { PageFilterSelects } from "@/components/pages/page-filter-selects";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { PageTable } from "./page-table";
import { filtersOf, type ListQuery, listNames, readQuery } from "./query";

export const metadata = { title: "Content pages · Orion" };

const path = "/admin/content-pages";

const tabLabels = {
  all: "All",
  platform: "Platform pages",
  default: "Vendor defaults",
  override: "Vendor overrides",
} as const;

const sortLabels = { updated: "Last changed", title: "Title", slug: "Slug" };

/** Every page of a platform, or of all: its own, its defaults, and its vendors'. */
export default async function ContentPagesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, listNames);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  const read = readQuery(query);
  const { filters, listed, counts, vendor } = await orNotFound(() =>
    asUser(session, scope, async (ctx) => {
      const found = query.vendor ? await findNamedVendor(ctx, { code: query.vendor }) : null;
      const filters = filtersOf(read, { platformId: current?.id ?? null, vendorId: found?.id ?? null });
      const { sort, direction, cursor } = read;
      return {
        filters,
        listed: await listContentPages(ctx, { filters, sort, direction, cursor }),
        counts: await countContentPages(ctx, { filters }),
        vendor: found,
      };
    }),
  );
  const format = new Intl.NumberFormat(session.person.locale);
  const number = ({ count, isMore }: Count) => `${format.format(count)}${isMore ? "+" : ""}`;
  const to = (change: ListQuery) => listAddress(path, query, { cursor: undefined, ...change });
  const isNarrowed = Boolean(read.search || read.state || read.locale || query.vendor);
  const locales = [...new Set((current ? [current] : platforms).flatMap((platform) => platform.locales))];
  return (
    <>
      <PageHead
        title="Content pages"
        actions={
          <a
            href={listAddress(`${path}/new`, {
              platform: query.platform,
              kind: read.tab === "default" ? "default" : null,
            })}
            className={buttonClass("primary")}
          >
            <Plus aria-hidden="true" className="size-4" /> New page
          </a>
        }
      >
        {vendor ? `The pages of ${vendor.name}.` : `Of ${current?.name ?? "all platforms"}.`}
        {read.days && (
          <>
            {" "}
            {read.days === 1 ? "Public within a day." : `Public within ${read.days} days.`}{" "}
            <a href={to({ days: undefined })} className="text-accent underline underline-offset-4">
              Show all that are scheduled
            </a>
          </>
        )}
      </PageHead>
      <TabLinks
        label="Kinds of pages"
        tabs={Object.entries(tabLabels).map(([tab, label]) => ({
          href: to({ tab: tab === "all" ? undefined : tab }),
          label,
          count: number(counts.tabs[tab as keyof typeof tabLabels]),
          isCurrent: tab === read.tab,
        }))}
      />
      <FilterBar
        search={{ name: "q", value: read.search, label: "Title or slug" }}
        kept={{
          platform: query.platform,
          tab: query.tab,
          vendor: query.vendor,
          days: read.days ? `${read.days}` : null,
        }}
      >
        <PageFilterSelects
          chosen={read}
          states={listStates.map((state) => ({ state, count: number(counts.states[state]) }))}
          locales={locales}
          orders={Object.entries(sortLabels).map(([value, label]) => ({ value, label: `By ${label.toLowerCase()}` }))}
        />
      </FilterBar>
      {listed.isPartial && (
        <Alert>
          So many pages have these words that only some of them were looked through. Add a word, or choose a vendor, to
          see all that match.
        </Alert>
      )}
      {listed.pages.length ? (
        <ListFrame>
          <PageTable
            key={listAddress(path, query)}
            pages={listed.pages}
            locale={session.person.locale}
            now={new Date().toISOString()}
            platformId={current?.id ?? null}
            filters={filters}
            total={counts.tabs[read.tab]}
          />
          <Pager
            shown={listed.pages.length}
            noun="pages"
            firstHref={read.cursor ? to({}) : null}
            nextHref={listed.cursor ? to({ cursor: listed.cursor }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={FileText} title={isNarrowed ? "No page matches" : "No page yet"}>
          {isNarrowed ? (
            <a
              href={listAddress(path, { platform: query.platform, tab: query.tab })}
              className="font-medium text-accent underline"
            >
              Show all pages
            </a>
          ) : (
            "Write the first one; it stays a draft until you publish it."
          )}
        </EmptyState>
      )}
    </>
  );
}
