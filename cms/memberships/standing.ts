import { and, eq, isNull, type SQL } from "drizzle-orm";
import { vendorPlatforms } from "@/db/schema";

export type Member = { platformId: string; vendorId: string };

/** The membership of a vendor on a platform, as long as it has not left. */
export function standingMember({ platformId, vendorId }: Member): SQL | undefined {
  return and(eq(vendorPlatforms.vendorId, vendorId), standingOn(platformId));
}

/** The memberships of a platform that have not ended. */
export function standingOn(platformId: string): SQL | undefined {
  return and(eq(vendorPlatforms.platformId, platformId), isStanding);
}

/** Whether a membership has not ended: everything that visitors see, and every plan, depends on it. */
export const isStanding = isNull(vendorPlatforms.endedAt);
