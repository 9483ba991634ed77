import { Store } from "lucide-react";
import type { FoundVendor } from "@/cms/vendors/find-vendor";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Time } from "@/components/ui/time";
import { listAddress } from "@/lib/console/list-address";
import type { Place } from "@/lib/console/place";
import { UsageLine } from "../../../dashboard/usage-line";
import { LeaveButton } from "./leave-button";
import { type OfferedTier, PlanDialog } from "./plan-dialog";

type MembershipListProps = {
  place: Place;
  vendor: FoundVendor;
  tiers: OfferedTier[];
  locale: string;
  now: Date;
  /** Where the storefronts are by the ids of their platforms, null where that one has no address yet. */
  addresses: ReadonlyMap<string, string | null>;
};

/** The platforms that a vendor is or was a member of, each with its tier and what of it is used. */
export function MembershipList({ vendor, ...rest }: MembershipListProps) {
  if (!vendor.memberships.length) {
    return (
      <EmptyState icon={Store} title="On no platform yet">
        It has a storefront as soon as it is a member of one.
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-line">
      {vendor.memberships.map((membership) => (
        <Membership key={membership.id} vendor={vendor} membership={membership} {...rest} />
      ))}
    </ul>
  );
}

type MembershipProps = MembershipListProps & { membership: FoundVendor["memberships"][number] };

function Membership({ place, vendor, tiers, membership, locale, now, addresses }: MembershipProps) {
  const { platform, tier, usage, joinedAt, endedAt } = membership;
  const isOpen = !endedAt && platform.isActive && vendor.status === "active";
  const address = addresses.get(platform.id);
  const member = { platformId: platform.id, vendorId: vendor.id, version: membership.version };
  return (
    <li className="grid gap-x-8 gap-y-4 py-5 first:pt-0 last:pb-0 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <div className="min-w-0 space-y-1">
        <h3 className="flex flex-wrap items-center gap-2 font-medium">
          {platform.name} {endedAt ? <Badge>Left</Badge> : <Badge tone="accent">{tier.name}</Badge>}
        </h3>
        <p className="text-sm text-soft">
          {endedAt ? "Left" : "Since"} <Time at={endedAt ?? joinedAt} now={now} locale={locale} />
        </p>
        <a
          href={listAddress("/admin/content-pages", { platform: platform.code, vendor: vendor.code })}
          className="text-sm font-medium text-accent underline underline-offset-4"
        >
          Its pages<span className="sr-only"> on {platform.name}</span>
        </a>
      </div>
      <div className="space-y-3">
        <UsageLine label="Pages" used={usage.pages} limit={tier.maxPages} />
        <UsageLine label="Custom pages" used={usage.customPages} limit={tier.maxCustomPages} />
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {isOpen && !address && <p className="py-2.5 text-sm text-soft">The platform has no address yet.</p>}
        {isOpen && address && (
          <a href={address} className={buttonClass("secondary")}>
            Open<span className="sr-only"> the storefront on {platform.name}</span>
          </a>
        )}
        {!endedAt && (
          <PlanDialog place={place} member={member} platform={platform.name} tierId={tier.id} tiers={tiers} />
        )}
        <LeaveButton
          place={place}
          member={member}
          platform={platform.name}
          tierId={tier.id}
          isEnded={endedAt !== null}
        />
      </div>
    </li>
  );
}
