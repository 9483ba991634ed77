import { ArrowRightLeft } from "lucide-react";
import { z } from "zod";
import { type ListedRedirect, listRedirects } from "@/cms/redirects/list-redirects";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { Pager } from "@/components/ui/pager";
import { type Column, ListFrame, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, type Place } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { AddRedirectButton } from "./add-redirect-button";
import { RedirectActions } from "./redirect-actions";
import { TraceForm } from "./trace-form";

export const metadata = { title: "Redirects · Orion" };

const path = "/admin/redirects";
const placeSchema = z.strictObject({ from: z.string(), id: z.uuid() });

/** The redirects of a platform and its storefronts, or of all. */
export default async function RedirectsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, ["platform", "q", "after"]);
  const session = await requireSession();
  const { scope, platforms, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  const search = (query.q ?? "").slice(0, 120);
  const after = readCursor(placeSchema, query.after);
  const { redirects, next } = await asUser(session, scope, (ctx) =>
    listRedirects(ctx, { search, ...(after && { after }) }),
  );
  const place: Place = { kind: "admin", platform: current?.code ?? null };
  const sites = (current ? [current] : platforms).map(({ id, name }) => ({ value: id, label: name }));
  const { after: _, ...kept } = query;
  const now = new Date();
  const columns: Column<ListedRedirect>[] = [
    {
      key: "from",
      label: "From",
      className: "md:w-1/3",
      cell: ({ from }) => <span className="font-medium wrap-anywhere">{from}</span>,
    },
    {
      key: "to",
      label: "To",
      className: "md:w-1/4",
      cell: ({ to }) => <span className="wrap-anywhere">{to}</span>,
    },
    {
      key: "site",
      label: "Site",
      cell: ({ platform, vendor }) => (vendor ? `${vendor} on ${platform}` : platform),
    },
    {
      key: "created",
      label: "Since",
      cell: ({ createdAt }) => <Time at={createdAt} now={now} locale={session.person.locale} />,
    },
    {
      key: "actions",
      label: "Actions",
      isLabelHidden: true,
      cell: ({ id, version, from, to }) => <RedirectActions place={place} redirect={{ id, version, from, to }} />,
    },
  ];
  return (
    <>
      <PageHead title="Redirects" actions={sites.length > 0 && <AddRedirectButton place={place} platforms={sites} />}>
        Where visitors of paths without a page are led, for good, {current ? `on ${current.name}.` : "on any site."}
      </PageHead>
      <FilterBar search={{ name: "q", value: search, label: "Part of a path" }} kept={{ platform: query.platform }} />
      {redirects.length ? (
        <ListFrame>
          <Table caption="Redirects" columns={columns} rows={redirects} rowKey={({ id }) => id} />
          <Pager
            shown={redirects.length}
            noun="redirects"
            firstHref={after ? listAddress(path, kept) : null}
            nextHref={next ? listAddress(path, kept, { after: writeCursor(next) }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={ArrowRightLeft} title={search ? `No path has “${search}” in it` : "No redirect yet"}>
          {search ? (
            <a href={listAddress(path, { platform: query.platform })} className="font-medium text-accent underline">
              Show all redirects
            </a>
          ) : (
            "Add one where an old address should lead to a new page."
          )}
        </EmptyState>
      )}
      {sites.length > 0 && <TraceForm place={place} platforms={sites} />}
    </>
  );
}
