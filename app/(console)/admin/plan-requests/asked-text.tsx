import type { ListedRequest } from "@/cms/plan-requests/list-requests";
import { Badge } from "@/components/ui/badge";

/** From which tier to which; and what has changed since it was asked. */
export function AskedText({ request }: { request: ListedRequest }) {
  const { state, tierId, tierName, fromTierName, membership, vendor, note } = request;
  const isOpen = state === "open";
  return (
    <div className="space-y-1.5">
      <p className="wrap-anywhere">
        {fromTierName} <span aria-hidden="true">→</span>
        <span className="sr-only">to</span> <strong>{tierName}</strong>
      </p>
      {isOpen && (
        <p className="flex flex-wrap gap-1.5 empty:hidden">
          {membership.endedAt && <Badge tone="danger">Has left</Badge>}
          {vendor.isSuspended && <Badge tone="danger">Suspended</Badge>}
          {!tierId && <Badge tone="danger">Tier deleted</Badge>}
          {membership.tierName !== fromTierName && <Badge tone="warning">Has {membership.tierName} now</Badge>}
        </p>
      )}
      {note && <p className="border-l-2 border-line pl-3 whitespace-pre-line wrap-anywhere text-soft">{note}</p>}
    </div>
  );
}
