import { MailQuestion } from "lucide-react";
import { z } from "zod";
import { countOpenRequests, listRequests, type RequestGroup } from "@/cms/plan-requests/list-requests";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { ListFrame } from "@/components/ui/table";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import { momentSchema } from "@/lib/console/moment";
import { orNotFound } from "@/lib/console/or-not-found";
import { adminPlace, type Place } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { RequestTable } from "./request-table";

export const metadata = { title: "Plan requests · Orion" };

const path = "/admin/plan-requests";
const placeSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

/** What vendors ask for of other tiers, on a platform or on all: what waits, and what was answered or withdrawn. */
export default async function PlanRequestsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, ["platform", "state", "after"]);
  const session = await requireSession();
  const { scope, current } = await orNotFound(() => adminPlace(session, query.platform ?? null));
  const group: RequestGroup = query.state === "closed" ? "closed" : "open";
  const after = readCursor(placeSchema, query.after);
  const { listed, open } = await asUser(session, scope, async (ctx) => ({
    listed: await listRequests(ctx, { group, after }),
    open: await countOpenRequests(ctx),
  }));
  const { requests, next } = listed;
  const place: Place = { kind: "admin", platform: current?.code ?? null };
  const { platform } = query;
  const tabs = [
    { href: listAddress(path, { platform }), label: "Open", count: open, isCurrent: group === "open" },
    { href: listAddress(path, { platform, state: "closed" }), label: "Closed", isCurrent: group === "closed" },
  ];
  const kept = { platform, state: group === "closed" ? "closed" : null };
  return (
    <>
      <PageHead title="Plan requests">
        Vendors {current ? `of ${current.name}` : "of all platforms"} that ask for another tier. What granting would do
        is shown before you decide.
      </PageHead>
      <TabLinks label="States of requests" tabs={tabs} />
      {requests.length ? (
        <ListFrame>
          <RequestTable
            requests={requests}
            place={place}
            platform={current?.code ?? null}
            locale={session.person.locale}
            now={new Date()}
          />
          <Pager
            shown={requests.length}
            noun="requests"
            firstHref={after ? listAddress(path, kept) : null}
            nextHref={next ? listAddress(path, kept, { after: writeCursor(next) }) : null}
          />
        </ListFrame>
      ) : (
        <EmptyState icon={MailQuestion} title={group === "open" ? "Nobody waits for an answer" : "Nothing closed yet"}>
          Owners of vendors ask for another tier from the Usage screen of their dashboard.
        </EmptyState>
      )}
    </>
  );
}
