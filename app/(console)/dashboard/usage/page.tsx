import { comparePlans } from "@/cms/memberships/compare-plans";
import { listCountedPages } from "@/cms/memberships/list-counted-pages";
import { findUsage } from "@/cms/memberships/quota";
import { findLatestRequest } from "@/cms/plan-requests/find-latest-request";
import { can } from "@/cms/policy";
import { listOwners } from "@/cms/storefronts/list-owners";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { DashboardHead, NoStorefront } from "../dashboard-head";
import { PausedPanel } from "./paused-panel";
import { PlanPanel } from "./plan-panel";
import { RequestNote } from "./request-note";
import { UpgradePanel } from "./upgrade-panel";

export const metadata = { title: "Usage · Orion" };

/** What a storefront's plan allows, what of it is in use, and the way to more. */
export default async function UsagePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, storefrontNames);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, storefront, viewedFrom } = place;
  if (!storefront) return <NoStorefront place={place} title="Usage" />;
  const { membership, member } = storefront;
  const { platform } = membership;
  const { plan, plans, pages, request, owners } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => ({
      plan: await findUsage(ctx, member),
      plans: await comparePlans(ctx, member),
      pages: await listCountedPages(ctx, member),
      request: await findLatestRequest(ctx, member),
      owners: await listOwners(ctx, member),
    })),
  );
  const isOwner = can(reader.actor, "plan-request.create", member);
  const mayChoose = can(reader.actor, "membership.choose-pages", member);
  return (
    <>
      <DashboardHead place={place} title="Usage">
        What the plan on {platform} has room for, and what of it is in use.
      </DashboardHead>
      {request && (
        <RequestNote
          request={request}
          platform={platform}
          plan={plan}
          member={member}
          mayWithdraw={can(reader.actor, "plan-request.withdraw", member)}
          locale={session.person.locale}
          now={new Date()}
        />
      )}
      <PlanPanel plan={plan} />
      <PausedPanel plan={plan} pages={pages} member={member} mayChoose={mayChoose} />
      <UpgradePanel
        plan={plan}
        plans={plans}
        hasPaused={pages.some(({ isPaused }) => isPaused)}
        member={member}
        platform={platform}
        mayAsk={isOwner && request?.state !== "open" && !current.isSuspended}
        vendor={current.name}
        owners={isOwner || viewedFrom ? null : owners}
      />
    </>
  );
}
