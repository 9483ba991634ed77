import { cookies } from "next/headers";
import { findUsage } from "@/cms/memberships/quota";
import { recentActivity } from "@/cms/overview/recent-activity";
import { storefrontAttention } from "@/cms/overview/storefront-attention";
import { listVendorPages } from "@/cms/pages/list-vendor-pages";
import { findLatestRequest } from "@/cms/plan-requests/find-latest-request";
import { can } from "@/cms/policy";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { openAddress } from "@/lib/console/site-address";
import { type StorefrontPlace, storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { env } from "@/lib/env";
import { ActivityPanel } from "../_overview/activity-panel";
import { AttentionPanel } from "./_home/attention-panel";
import { FirstSteps } from "./_home/first-steps";
import { OtherStorefronts } from "./_home/other-storefronts";
import { showsHome } from "./_home/shows-home";
import { StorefrontPanel } from "./_home/storefront-panel";
import { subjectScreen } from "./activity/subject-screen";
import { DashboardHead, NoStorefront } from "./dashboard-head";

export const metadata = { title: "Dashboard · Orion" };

/** A storefront at a glance: how it looks, what waits for its people, what to do first, and what was done. */
export default async function DashboardPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, storefrontNames);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, query));
  const { current, reader, storefront, viewedFrom, kept } = place;
  const title = viewedFrom ? current.name : `Hello ${session.person.name}`;
  if (!storefront) return <NoStorefront place={place} title={title} />;
  const { membership, member } = storefront;
  const mayReadLog = can(reader.actor, "audit.read", member);
  const { pages, plan, request, profile, events } = await orNotFound(() =>
    asUser(reader, member, async (ctx) => ({
      pages: await listVendorPages(ctx, { ...member, isBrief: true }),
      plan: await findUsage(ctx, member),
      request: await findLatestRequest(ctx, member),
      profile: (await findStorefront(ctx, member)).vendor.profile,
      events: mayReadLog ? await recentActivity(ctx) : null,
    })),
  );
  const open = current.isSuspended ? null : openAddress(membership, current.code);
  const cookie = `orion.steps-${current.id}`;
  const isDismissed = (await cookies()).has(cookie);
  const { locale } = session.person;
  const now = new Date();
  const attention = (
    <AttentionPanel
      attention={storefrontAttention(pages)}
      plan={plan}
      request={request}
      kept={kept}
      locale={locale}
      now={now}
    />
  );
  return (
    <>
      <DashboardHead place={place} title={title} />
      <StorefrontPanel
        place={place}
        tier={membership.tier}
        address={open}
        wholeAddress={open ? new URL(open, env().APP_URL).href : ""}
        closedBecause={whyClosed(place)}
        hasHome={showsHome(pages, membership.defaultLocale)}
      />
      {!viewedFrom && !isDismissed && (
        <FirstSteps
          pages={pages}
          profile={profile}
          address={open}
          kept={kept}
          isOwner={current.isOwner}
          cookie={cookie}
        />
      )}
      <div className={events ? "grid grid-cols-1 items-start gap-6 lg:grid-cols-2" : ""}>
        {attention}
        {events && (
          <ActivityPanel
            events={events}
            hrefOf={(event) => subjectScreen(event, kept)}
            allHref={listAddress("/dashboard/activity", kept)}
            locale={locale}
            now={now}
          />
        )}
      </div>
      <OtherStorefronts place={place} />
    </>
  );
}

function whyClosed({ current }: StorefrontPlace): string {
  return current.isSuspended
    ? `${current.name} is suspended: nobody sees its storefronts until it is back. Nothing was deleted. Ask the platform’s admins.`
    : "The platform has no address yet; its admins give it one.";
}
