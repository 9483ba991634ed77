import { Trash2 } from "lucide-react";
import type { Member } from "@/cms/memberships/standing";
import { countContentPages } from "@/cms/pages/count-content-pages";
import type { ContentPage } from "@/cms/pages/list-content-pages";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { cursorOrNull } from "@/cms/pages/list-cursor";
import { can } from "@/cms/policy";
import { KindBadge } from "@/components/pages/page-badges";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { type Column, ListFrame, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { asUser } from "@/lib/auth/act-as";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import type { StorefrontPlace } from "@/lib/console/storefront-place";
import { BringBackButton } from "./bring-back-button";
import type { ListQuery } from "./query";

/** How many pages a vendor has deleted or reverted, in words: counting ends at some number. */
export async function countDeleted(
  reader: StorefrontPlace["reader"],
  member: Member,
  format: Intl.NumberFormat,
): Promise<string> {
  const { states } = await asUser(reader, member, (ctx) => countContentPages(ctx, { filters: { ...member } }));
  return `${format.format(states.deleted.count)}${states.deleted.isMore ? "+" : ""}`;
}

/** The newest first; what is deleted is changed no more. */
const order = { sort: "updated", direction: "descending" } as const;

type DeletedPagesProps = {
  storefront: NonNullable<StorefrontPlace["storefront"]>;
  place: Pick<StorefrontPlace, "reader" | "kept">;
  query: ListQuery;
  locale: string;
  path: string;
};

/** What a vendor has deleted or reverted, the newest first, each page with the way to bring it back. */
export async function DeletedPages({ storefront, place, query, locale, path }: DeletedPagesProps) {
  const { member } = storefront;
  const { reader, kept } = place;
  const search = (query.q ?? "").slice(0, 120);
  const filters = { ...member, state: "deleted", search } as const;
  const cursor = cursorOrNull({ ...order, cursor: query.after ?? null });
  const { pages, cursor: next } = await orNotFound(() =>
    asUser(reader, member, (ctx) => listContentPages(ctx, { filters, ...order, cursor })),
  );
  const here = { ...kept, tab: "deleted", q: search || undefined };
  const columns = columnsOf(can(reader.actor, "page.restore", member), locale);
  return (
    <>
      <FilterBar search={{ name: "q", value: search, label: "Title or address" }} kept={{ ...kept, tab: "deleted" }} />
      {pages.length ? (
        <ListFrame>
          <Table caption="Deleted pages" columns={columns} rows={pages} rowKey={({ id }) => id} />
          <Pager
            shown={pages.length}
            noun="pages"
            firstHref={cursor ? listAddress(path, here) : null}
            nextHref={next ? listAddress(path, here, { after: next }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={Trash2} title={search ? "No deleted page matches" : "Nothing is deleted"}>
          Pages that you delete, and overrides that you revert to the default, are kept here with all their revisions.
        </EmptyState>
      )}
    </>
  );
}

function columnsOf(mayRestore: boolean, locale: string): Column<ContentPage>[] {
  const now = new Date();
  return [
    {
      key: "page",
      label: "Page",
      isLead: true,
      className: "md:w-2/5",
      cell: ({ title, slug, locale: language }) => (
        <>
          <span className="line-clamp-2 font-medium wrap-anywhere">{title}</span>
          <span className="block text-xs text-soft wrap-anywhere">
            /{slug} · {language.toUpperCase()}
          </span>
        </>
      ),
    },
    { key: "source", label: "Source", cell: ({ kind }) => <KindBadge kind={kind} /> },
    {
      key: "deleted",
      label: "Deleted",
      cell: ({ updatedAt }) => <Time at={updatedAt} now={now} locale={locale} />,
    },
    ...(mayRestore
      ? [
          {
            key: "actions",
            label: "Actions",
            isLabelHidden: true,
            cell: ({ id, title }: ContentPage) => <BringBackButton pageId={id} title={title} />,
          },
        ]
      : []),
  ];
}
