import { RefreshCw } from "lucide-react";
import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import { shownState } from "@/cms/pages/storefront-filters";
import { isFound, openUpdates, pausedBy } from "@/cms/pages/vendor-page";
import { PublicationBadge } from "@/components/pages/page-badges";
import { SourceBadge } from "@/components/pages/source-badge";
import { menuWords, whyWords } from "@/components/pages/vendor-page-words";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { editorAddresses } from "@/lib/console/editor-addresses";
import type { ListedPage, ListedStorefront } from "./listed-page";
import { PageActions } from "./page-actions";

type VendorPageTableProps = {
  pages: readonly VendorPage[];
  storefront: ListedStorefront;
  /** What a page's line offers. */
  offer: (page: VendorPage) => Pick<ListedPage, "actions" | "address">;
  locale: string;
  now: Date;
};

/** The pages of a storefront with where each comes from, how far it is, and what can be done with it. */
export function VendorPageTable({ pages, storefront, offer, locale, now }: VendorPageTableProps) {
  const columns: Column<VendorPage>[] = [
    {
      key: "page",
      label: "Page",
      isLead: true,
      className: "md:w-1/4",
      cell: (page) => <Name page={page} address={isFound(page) ? offer(page).address : null} />,
    },
    {
      key: "source",
      label: "Source",
      cell: (page) => <Source page={page} platform={storefront.names.platform} />,
    },
    {
      key: "state",
      label: "State",
      cell: (page) => {
        const publication = shownState(page);
        if (!publication) return <None />;
        // “Published” beside “Paused” would say that visitors see it.
        if (pausedBy(page) && publication !== "draft") return <Badge>Not shown</Badge>;
        return <PublicationBadge publication={publication} />;
      },
    },
    { key: "menu", label: "Menu", cell: ({ menus }) => menuWords(menus) ?? <None /> },
    {
      key: "changed",
      label: "Last change",
      className: "md:w-32",
      cell: ({ changedAt, own }) =>
        changedAt ? (
          <>
            <Time at={changedAt} now={now} locale={locale} />
            {!own && <span className="block text-xs text-soft">by the platform</span>}
          </>
        ) : (
          <None />
        ),
    },
    {
      key: "actions",
      label: "Actions",
      isLabelHidden: true,
      className: "md:w-72",
      cell: (page) => {
        const { slug, locale: language, title, own } = page;
        return <PageActions page={{ slug, locale: language, title, own, ...offer(page) }} storefront={storefront} />;
      },
    },
  ];
  return <Table caption="Pages" columns={columns} rows={pages} rowKey={({ slug, locale: of }) => `${slug} ${of}`} />;
}

function None() {
  return (
    <span className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">None</span>
    </span>
  );
}

type NameProps = { page: VendorPage; address: string | null };

/** A page's title, which leads to its editor, and its address, which leads to it on the site. */
function Name({ page: { title, slug, locale, own }, address }: NameProps) {
  return (
    <>
      {own ? (
        <a
          href={editorAddresses(own.pageId)[1]}
          className="line-clamp-3 min-h-6 font-medium wrap-anywhere hover:underline"
        >
          {title}
        </a>
      ) : (
        <span className="line-clamp-3 font-medium wrap-anywhere">{title}</span>
      )}
      <span className="block text-xs text-soft wrap-anywhere">
        {address ? (
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            title="See it on the site"
            className="inline-flex min-h-6 min-w-6 items-center underline"
          >
            /{slug}
          </a>
        ) : (
          `/${slug}`
        )}{" "}
        {locale && `· ${locale.toUpperCase()}`}
      </span>
    </>
  );
}

function Source({ page, platform }: { page: VendorPage; platform: string }) {
  const { state } = page;
  const why = whyWords(page, platform);
  return (
    <div className="space-y-1">
      <span className="flex flex-wrap gap-1.5">
        <SourceBadge state={state} />
        {openUpdates(page) > 0 && (
          <Badge tone="warning">
            <RefreshCw aria-hidden="true" className="mr-1 size-3" /> Default updated
          </Badge>
        )}
        {pausedBy(page) && <Badge tone="warning">Paused</Badge>}
        {state.kind === "default" && state.isLocked && <Badge>Locked</Badge>}
        {state.kind === "default" && state.isRequired && <Badge>Required</Badge>}
      </span>
      {why && <p className="max-w-64 text-xs text-soft">{why}</p>}
    </div>
  );
}
