import { Store } from "lucide-react";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Conflict } from "@/cms/errors";
import { findPage } from "@/cms/pages/find-page";
import type { Follower, FollowerGroup } from "@/cms/pages/followers";
import { findFollowing, listFollowers } from "@/cms/pages/following";
import { Breadcrumbs } from "@/components/console/breadcrumbs";
import { AboutPlatform } from "@/components/console/platform-of-screen";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { type Column, ListFrame, Table } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { pageScope } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { sectionName } from "../../../../_editor/section-name";

export const metadata = { title: "Vendors of a page · Orion" };

const groups: Record<FollowerGroup, string> = {
  follow: "Follow it",
  override: "Override it",
  behind: "Are behind",
  own: "Have a page of their own",
  hidden: "Hide it",
  paused: "Are paused",
};

const perPage = 50;

type Props = { params: Promise<{ page: string }>; searchParams: Promise<Query> };

/** Which vendors do what with one of the platform's pages. */
export default async function PageVendors({ params, searchParams }: Props) {
  const [{ page: given }, typed] = await Promise.all([params, searchParams]);
  const query = firsts(typed, ["group", "section", "q", "after"]);
  const session = await requireSession();
  const pageId = z.uuid().safeParse(given).data ?? notFound();
  const group = (Object.keys(groups) as FollowerGroup[]).find((each) => each === query.group) ?? "follow";
  const sectionId = group === "override" ? z.uuid().safeParse(query.section).data : undefined;
  const search = (query.q ?? "").slice(0, 120);
  const { page, following, vendors } = await orNotFound(async () =>
    asUser(session, await pageScope(session, pageId), async (ctx) => ({
      page: await findPage(ctx, { pageId }),
      following: await findFollowing(ctx, { pageId }),
      vendors: await listFollowers(ctx, { pageId, group, sectionId, search, after: query.after, limit: perPage + 1 }),
    })),
  ).catch(notStoodOn);
  const caption = sectionId ? `Override “${sectionName(page.document, sectionId)}”` : groups[group];
  const path = `/admin/content-pages/${pageId}/vendors`;
  const shown = vendors.slice(0, perPage);
  const last = vendors.length > perPage ? shown.at(-1) : undefined;
  const count = new Intl.NumberFormat(session.person.locale);
  const columns: Column<Follower>[] = [
    {
      key: "name",
      label: "Vendor",
      isLead: true,
      cell: ({ code, name }) => (
        <>
          <a
            href={listAddress(`/admin/vendors/${code}`, { platform: page.platform.code })}
            className="font-medium break-words hover:underline"
          >
            {name}
          </a>
          <p className="text-xs text-soft">{code}</p>
        </>
      ),
    },
    {
      key: "page",
      label: "Its page",
      cell: ({ pageId: own, name }) =>
        own ? (
          <a href={`/admin/content-pages/${own}`} className="font-medium text-accent underline underline-offset-4">
            Open<span className="sr-only"> the page of {name}</span>
          </a>
        ) : (
          <span className="text-soft">None of its own</span>
        ),
    },
  ];
  return (
    <>
      <AboutPlatform code={page.platform.code} />
      <Breadcrumbs
        trail={[
          { href: listAddress("/admin/content-pages", { platform: page.platform.code }), label: "Content pages" },
          { href: `/admin/content-pages/${pageId}`, label: page.document.title },
          { href: null, label: "Vendors" },
        ]}
      />
      <PageHead title="What vendors do with it">
        {page.document.title}, {page.platform.name}
      </PageHead>
      <TabLinks
        label="Groups of vendors"
        tabs={Object.entries(groups).map(([name, label]) => ({
          href: listAddress(path, { group: name, q: search }),
          label,
          count: count.format(following[name as FollowerGroup]),
          isCurrent: name === group,
        }))}
      />
      <FilterBar search={{ name: "q", value: search, label: "Vendor" }} kept={{ group, section: sectionId }} />
      {sectionId && (
        <p className="text-sm text-soft">
          {caption}.{" "}
          <a href={listAddress(path, { group, q: search })} className="font-medium text-accent underline">
            All that override it
          </a>
        </p>
      )}
      {shown.length ? (
        <ListFrame>
          <Table caption={caption} columns={columns} rows={shown} rowKey={({ vendorId }) => vendorId} />
          <Pager
            shown={shown.length}
            noun="vendors"
            firstHref={query.after ? listAddress(path, { group, section: sectionId, q: search }) : null}
            nextHref={last ? listAddress(path, { group, section: sectionId, q: search, after: last.code }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={Store} title={search ? "No vendor matches" : "No vendor is in this group"} />
      )}
    </>
  );
}

/** A draft, or what stands behind another page, has no vendors. */
function notStoodOn(error: unknown): never {
  if (error instanceof Conflict && error.field === "state") notFound();
  throw error;
}
