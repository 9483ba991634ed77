import { Store } from "lucide-react";
import type { OwnVendor } from "@/cms/vendors/list-own-vendors";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { TabLinks } from "@/components/ui/tab-links";
import { requireSession } from "@/lib/auth/session";
import { listAddress } from "@/lib/console/list-address";
import { orNotFound } from "@/lib/console/or-not-found";
import { vendorPlace } from "@/lib/console/place";
import { firsts, type Query } from "@/lib/console/query";
import { MediaScreen, mediaQueryNames } from "../../_media/media-screen";

export const metadata = { title: "Media · Orion" };

const path = "/dashboard/media";

/** The pictures of a vendor on one of its platforms, and those that the platform lends it. */
export default async function VendorMediaPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = firsts(await searchParams, ["vendor", "on", ...mediaQueryNames]);
  const session = await requireSession();
  const { vendors, current } = await orNotFound(() => vendorPlace(session, query.vendor ?? null));
  const membership = current.memberships.find(({ pathPrefix }) => pathPrefix === query.on) ?? current.memberships[0];
  const owner = membership && { platformId: membership.platformId, vendorId: current.id };
  return (
    <>
      <PageHead title="Media">
        {membership
          ? `The pictures of ${current.name} on ${membership.platform}, and those that the platform lends it.`
          : `The pictures of ${current.name}.`}
      </PageHead>
      <Libraries vendors={vendors} current={current} platformId={membership?.platformId} />
      {owner ? (
        <MediaScreen
          session={session}
          scope={owner}
          query={query}
          path={path}
          kept={{ vendor: current.code, on: membership.pathPrefix }}
          owner={owner}
          whoseLabels={{ platform: "The platform’s", vendor: "Your own" }}
          editorPath="/dashboard/pages"
        />
      ) : (
        <EmptyState icon={Store} title="On no platform yet">
          A platform’s admins make {current.name} a member; its pictures have a place then.
        </EmptyState>
      )}
    </>
  );
}

type LibrariesProps = { vendors: OwnVendor[]; current: OwnVendor; platformId: string | undefined };

/** Every library that the reader works with, where there are several. */
function Libraries({ vendors, current, platformId }: LibrariesProps) {
  const tabs = vendors.flatMap(({ id, code, name, memberships }) =>
    memberships.map((membership) => ({
      href: listAddress(path, { vendor: code, on: membership.pathPrefix }),
      label: vendors.length > 1 ? `${name} on ${membership.platform}` : membership.platform,
      isCurrent: id === current.id && membership.platformId === platformId,
    })),
  );
  return tabs.length > 1 ? <TabLinks label="Libraries" tabs={tabs} /> : null;
}
