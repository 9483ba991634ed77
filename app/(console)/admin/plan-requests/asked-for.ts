import type { ListedRequest } from "@/cms/plan-requests/list-requests";
import type { SeenMember } from "../vendors/[vendor]/actions";

/** A request as the window to answer it shows it. */
export type AskedFor = {
  requestId: string;
  member: SeenMember;
  tierId: string | null;
  tierName: string;
  /** What the vendor wrote with it; empty for nothing. */
  note: string;
  /** The tier that the vendor has now. */
  tierNow: string;
  /** An admin has given it the tier meanwhile, by hand. */
  hasIt: boolean;
  vendor: string;
  platform: string;
  /** Why it cannot be granted, in a sentence. */
  obstacle: string | null;
};

export function askedFor(request: ListedRequest): AskedFor {
  const { id, platformId, vendorId, tierId, tierName, note, membership, vendor, platform } = request;
  const names = { tierName, tierNow: membership.tierName, vendor: vendor.name, platform: platform.name };
  const member = { platformId, vendorId, version: membership.version };
  return {
    requestId: id,
    member,
    tierId,
    note,
    ...names,
    hasIt: membership.tierId === tierId,
    obstacle: obstacleOf(request),
  };
}

/** What has happened since it was asked that stands in the way of granting it; the verb refuses for the same reasons. */
function obstacleOf({ tierId, tierName, membership, vendor, platform }: ListedRequest): string | null {
  if (membership.endedAt) return `${vendor.name} has left ${platform.name} since it asked. Decline the request.`;
  if (vendor.isSuspended) return `${vendor.name} is suspended, so its plan cannot be changed until it is back.`;
  if (!tierId) return `The tier ${tierName} was deleted since. Decline the request, and say which one would fit.`;
  return null;
}
