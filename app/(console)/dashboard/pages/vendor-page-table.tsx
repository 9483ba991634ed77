import { ArrowUpRight } from "lucide-react";
import { actionsOf } from "@/cms/inheritance/page-state";
import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import { PublicationBadge } from "@/components/pages/page-badges";
import { SourceBadge } from "@/components/pages/source-badge";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { OverrideButton } from "./override-button";

type VendorPageTableProps = {
  pages: VendorPage[];
  member: { platformId: string; vendorId: string };
  mayOverride: boolean;
  /** Where visitors see a page. */
  addressOf: (page: VendorPage) => string | null;
  locale: string;
  now: Date;
};

/** Every page of a storefront with where it comes from, and what can be done with it. */
export function VendorPageTable({ pages, member, mayOverride, addressOf, locale, now }: VendorPageTableProps) {
  const columns: Column<VendorPage>[] = [
    {
      key: "page",
      label: "Page",
      isLead: true,
      cell: ({ title, slug, locale: language, own }) => (
        <>
          {own ? (
            <a href={editorAddresses(own.pageId)[1]} className="font-medium wrap-anywhere hover:underline">
              {title}
            </a>
          ) : (
            <span className="font-medium wrap-anywhere">{title}</span>
          )}
          <span className="block text-soft wrap-anywhere">
            /{slug} {language && `· ${language.toUpperCase()}`}
          </span>
        </>
      ),
    },
    {
      key: "source",
      label: "Source",
      cell: ({ state }) => (
        <span className="flex flex-wrap gap-1.5">
          <SourceBadge state={state} />
          {state.kind === "override" && state.updates > 0 && <Badge tone="warning">Default updated</Badge>}
          {"paused" in state && state.paused && <Badge tone="warning">Paused</Badge>}
        </span>
      ),
    },
    {
      key: "state",
      label: "State",
      cell: ({ own }) =>
        own ? <PublicationBadge publication={own.publication} /> : <span className="text-soft">–</span>,
    },
    {
      key: "changed",
      label: "Last change",
      cell: ({ own }) =>
        own ? <Time at={own.updatedAt} now={now} locale={locale} /> : <span className="text-soft">The platform’s</span>,
    },
    {
      key: "actions",
      label: "Actions",
      isLabelHidden: true,
      className: "md:w-64",
      cell: (page) => {
        const actions = actionsOf(page.state);
        const address = addressOf(page);
        return (
          <span className="flex flex-wrap gap-2 md:justify-end">
            {address && (
              <a href={address} target="_blank" rel="noreferrer" className={buttonClass("quiet")}>
                View<span className="sr-only"> {page.title}</span>
                <ArrowUpRight aria-hidden="true" className="size-4" />
              </a>
            )}
            {page.own && (
              <a href={editorAddresses(page.own.pageId)[1]} className={buttonClass("secondary")}>
                {actions.includes("edit") ? "Edit" : "Open"}
                <span className="sr-only"> {page.title}</span>
              </a>
            )}
            {mayOverride && actions.includes("override") && (
              <OverrideButton page={{ ...member, slug: page.slug, locale: page.locale }} title={page.title} />
            )}
          </span>
        );
      },
    },
  ];
  return <Table caption="Pages" columns={columns} rows={pages} rowKey={({ slug, locale: of }) => `${slug} ${of}`} />;
}
