import { and, eq } from "drizzle-orm";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { administers } from "../platforms/administered-by";
import { holdsRole, type Role } from "../policy";
import { isStanding } from "./standing";

/** A platform, or a vendor on one, by codes and ids; the empty text stands for what is not named. */
export type Tenant = { platform: string; platformId: string; vendor: string; vendorId: string };

/**
 * The platform, or the vendor on it, that an address names by codes, for those who work there: its admins, and the
 * people of a vendor on the platforms that it is a member of. To be run in the scope "everything": it is what says where
 * they work.
 *
 * @throws NotFound in the same words for what does not exist and for what is not the actor's.
 */
export async function findTenant(
  ctx: Context,
  { platform, vendor = "" }: { platform: string; vendor?: string },
): Promise<Tenant> {
  const found = await (vendor ? memberAt(ctx, platform, vendor) : platformAt(ctx, platform));
  if (!found || !holdsRole(ctx.actor, (role) => worksAt(role, found))) {
    throw new NotFound("There is no such platform, or no such vendor on it, among those that you work for.");
  }
  const { platformId, vendorId } = found;
  return { platform, platformId, vendor, vendorId };
}

/** Where a vendor's own people work: not on a platform that is closed to visitors, nor one that it has left. */
type Found = { platformId: string; vendorId: string; isOpen: boolean };

async function platformAt({ db }: Context, platform: string): Promise<Found | undefined> {
  const [row] = await db.select({ platformId: platforms.id }).from(platforms).where(eq(platforms.code, platform));
  return row && { ...row, vendorId: "", isOpen: false };
}

async function memberAt({ db }: Context, platform: string, vendor: string): Promise<Found | undefined> {
  const [row] = await db
    .select({ platformId: platforms.id, vendorId: vendors.id, isOpen: platforms.isActive })
    .from(platforms)
    .innerJoin(vendorPlatforms, and(eq(vendorPlatforms.platformId, platforms.id), isStanding))
    .innerJoin(vendors, eq(vendors.id, vendorPlatforms.vendorId))
    .where(and(eq(platforms.code, platform), eq(vendors.code, vendor)));
  return row;
}

/** Whether a role lets its holder work somewhere at all. */
export function worksAt(role: Role, { platformId, vendorId, isOpen }: Found): boolean {
  if ("vendorId" in role) return isOpen && role.vendorId === vendorId;
  return administers(role, platformId);
}
