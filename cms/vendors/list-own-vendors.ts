import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { domains, platforms, subscriptionTiers, vendorPlatforms, vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { worksAt } from "../memberships/find-tenant";
import { isStanding } from "../memberships/standing";
import { holdsRole } from "../policy";

/** A vendor that the actor works for, with the platforms it is a member of. */
export type OwnVendor = {
  id: string;
  code: string;
  name: string;
  isSuspended: boolean;
  isOwner: boolean;
  memberships: Array<{
    platformId: string;
    platformCode: string;
    platform: string;
    pathPrefix: string;
    defaultLocale: string;
    /** The platform's primary domain, or null. */
    host: string | null;
    tier: string;
  }>;
};

/**
 * The vendors that the actor owns or writes for, by name; by a token, where its maker works too. Read before there is a scope, which a membership of one of
 * them will be.
 */
export async function listOwnVendors(ctx: Context): Promise<OwnVendor[]> {
  const held = ctx.actor.roles.flatMap((role) => ("vendorId" in role ? role : []));
  const rows = await beyondScope(ctx, ({ db }) =>
    db
      .select({
        vendor: { id: vendors.id, code: vendors.code, name: vendors.name, status: vendors.status },
        platformId: platforms.id,
        platformCode: platforms.code,
        platform: platforms.name,
        pathPrefix: platforms.pathPrefix,
        defaultLocale: platforms.defaultLocale,
        host: domains.host,
        tier: subscriptionTiers.name,
      })
      .from(vendors)
      .leftJoin(vendorPlatforms, and(eq(vendorPlatforms.vendorId, vendors.id), isStanding))
      .leftJoin(platforms, and(eq(platforms.id, vendorPlatforms.platformId), eq(platforms.isActive, true)))
      .leftJoin(domains, and(eq(domains.platformId, platforms.id), isNull(domains.vendorId), domains.isPrimary))
      .leftJoin(subscriptionTiers, eq(subscriptionTiers.id, vendorPlatforms.tierId))
      .where(
        inArray(
          vendors.id,
          held.map(({ vendorId }) => vendorId),
        ),
      )
      .orderBy(asc(vendors.name), asc(platforms.name)),
  );
  const found = new Map<string, OwnVendor>();
  for (const { vendor, host, ...row } of rows) {
    const at = { platformId: row.platformId ?? "", vendorId: vendor.id, isOpen: true };
    if (!holdsRole(ctx.actor, (role) => worksAt(role, at))) continue;
    const { status, ...named } = vendor;
    const isOwner = held.some(({ kind, vendorId }) => vendorId === vendor.id && kind === "vendor-owner");
    const known = found.get(vendor.id) ?? { ...named, isSuspended: status === "suspended", isOwner, memberships: [] };
    if (isMembership(row)) known.memberships.push({ ...row, host });
    found.set(vendor.id, known);
  }
  return [...found.values()];
}

type Membership = OwnVendor["memberships"][number];
type Joined = { [Name in keyof Omit<Membership, "host">]: Membership[Name] | null };

/** A vendor that is a member of no platform is joined to none. */
function isMembership(row: Joined): row is Omit<Membership, "host"> {
  return Object.values(row).every((value) => value !== null);
}
