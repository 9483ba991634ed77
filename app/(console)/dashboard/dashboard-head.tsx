import { Store } from "lucide-react";
import type { ReactNode } from "react";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import type { StorefrontPlace } from "@/lib/console/storefront-place";
import { ViewedBanner } from "./viewed-banner";

type DashboardHeadProps = { place: StorefrontPlace; title: string; children?: ReactNode; actions?: ReactNode };

/** What a screen of the dashboard begins with: whose storefront it is about, for whoever looks at it, and its title. */
export function DashboardHead({ place, title, children, actions }: DashboardHeadProps) {
  const { current, storefront, viewedFrom } = place;
  return (
    <>
      {viewedFrom && <ViewedBanner name={current.name} backHref={viewedFrom} />}
      <PageHead
        title={title}
        place={storefront ? `${current.name} on ${storefront.membership.platform}` : current.name}
        actions={actions}
      >
        {children}
      </PageHead>
    </>
  );
}

/** A screen of the dashboard of a vendor that has no storefront. */
export function NoStorefront({ place, title }: { place: StorefrontPlace; title: string }) {
  return (
    <>
      <DashboardHead place={place} title={title} />
      <EmptyState icon={Store} title="On no platform yet">
        A platform’s admins make {place.current.name} a member; its storefront appears here then.
      </EmptyState>
    </>
  );
}
