import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { firsts, type Query } from "@/lib/console/query";
import { storefrontNames, storefrontPlace } from "@/lib/console/storefront-place";
import { MediaScreen, mediaQueryNames } from "../../_media/media-screen";
import { DashboardHead, NoStorefront } from "../dashboard-head";

export const metadata = { title: "Media · Orion" };

/** The pictures of a storefront, and those that its platform lends it. */
export default async function VendorMediaPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { vendor, platform, ...query } = firsts(await searchParams, [...storefrontNames, ...mediaQueryNames]);
  const session = await requireSession();
  const place = await orNotFound(() => storefrontPlace(session, { vendor, platform }));
  const { storefront, kept } = place;
  if (!storefront) return <NoStorefront place={place} title="Media" />;
  return (
    <>
      <DashboardHead place={place} title="Media">
        The pictures of the storefront, and those that {storefront.membership.platform} lends it.
      </DashboardHead>
      <MediaScreen
        session={session}
        scope={storefront.member}
        query={query}
        path="/dashboard/media"
        kept={kept}
        owner={storefront.member}
        whoseLabels={{ platform: "The platform’s", vendor: "Your own" }}
        editorPath="/dashboard/pages"
      />
    </>
  );
}
