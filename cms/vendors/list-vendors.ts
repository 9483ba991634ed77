import { and, asc, eq, exists, inArray, isNotNull, notInArray, type SQL, sql } from "drizzle-orm";
import { platforms, subscriptionTiers, vendorPlatforms, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { membershipsIn } from "../memberships/in-scope";
import { isStanding } from "../memberships/standing";
import { membershipsNearLimit } from "../overview/find-near-limits";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";

/**
 * Of the scope's platforms: open for business on one, a member of one even if it is suspended, taken off line as a
 * whole, no member (any more), or a member whose plan is nearly full.
 */
export const vendorStates = ["active", "standing", "suspended", "left", "near-limit"] as const;
export type VendorState = (typeof vendorStates)[number];

/** Which vendors: with a part of name or code, a tier of theirs, a state. */
export type VendorFilter = { search?: string; tierId?: string | null; state?: VendorState | null };

/** The last vendor of the page before. */
export type VendorCursor = { name: string; id: string };

export type ListedVendor = {
  id: string;
  code: string;
  name: string;
  isSuspended: boolean;
  createdAt: Date;
  /** Those in the scope that have not ended. */
  memberships: Array<{ platform: string; tier: string }>;
};

const most = 200;

/**
 * The vendors in the scope by name, a page at a time: all, or those that are or were members of its platform.
 *
 * @param limit most to return, up to 200.
 * @returns `count` is how many the filter matches, `next` the cursor of the page after, or null.
 * @throws Forbidden.
 */
export async function listVendors(
  ctx: Context,
  { after, limit = 50, ...filter }: VendorFilter & { after?: VendorCursor | null; limit?: number },
): Promise<{ vendors: ListedVendor[]; count: number; next: VendorCursor | null }> {
  authorise(ctx, "vendor.read", scopeSubject(ctx.scope));
  const size = Math.min(Math.max(limit, 1), most);
  const matching = and(vendorsIn(ctx), matches(ctx, filter));
  const isAfter = after ? sql`(${vendors.name}, ${vendors.id}) > (${after.name}, ${after.id}::uuid)` : undefined;
  const rows = await ctx.db
    .select({
      id: vendors.id,
      code: vendors.code,
      name: vendors.name,
      isSuspended: sql<boolean>`${vendors.status} = 'suspended'`,
      createdAt: vendors.createdAt,
    })
    .from(vendors)
    .where(and(matching, isAfter))
    .orderBy(asc(vendors.name), asc(vendors.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    vendors: await withMemberships(ctx, shown),
    count: await ctx.db.$count(vendors, matching),
    next: last ? { name: last.name, id: last.id } : null,
  };
}

function vendorsIn(ctx: Context): SQL | undefined {
  const { scope } = ctx;
  if (scope === "everything") return undefined;
  if (scope !== "account" && scope.vendorId !== null) return eq(vendors.id, scope.vendorId);
  return exists(membershipsOf(ctx));
}

function matches(ctx: Context, { search = "", tierId, state }: VendorFilter): SQL | undefined {
  const ofTier = tierId ? exists(membershipsOf(ctx, and(isStanding, eq(vendorPlatforms.tierId, tierId)))) : undefined;
  return and(called(search, vendors.name, vendors.code), ofTier, inState(ctx, state ?? null));
}

function inState(ctx: Context, state: VendorState | null): SQL | undefined {
  const standing = ctx.db
    .select({ id: vendorPlatforms.vendorId })
    .from(vendorPlatforms)
    .where(and(membershipsIn(ctx.scope), isStanding));
  switch (state) {
    case null:
      return undefined;
    case "active":
      return and(eq(vendors.status, "active"), inArray(vendors.id, standing));
    case "standing":
      return inArray(vendors.id, standing);
    case "suspended":
      return eq(vendors.status, "suspended");
    case "left":
      return and(
        // Not `not exists`: expecting few rows under row-level security, the planner would compare all with all.
        notInArray(vendors.id, standing),
        ctx.scope === "everything" ? undefined : exists(membershipsOf(ctx, hasEnded)),
      );
    case "near-limit":
      return sql`${vendors.id} in (select near.vendor_id from (${membershipsNearLimit(ctx.scope)}) near)`;
  }
}

const hasEnded = isNotNull(vendorPlatforms.endedAt);

function membershipsOf({ db, scope }: Context, condition?: SQL) {
  return db
    .select({ id: vendorPlatforms.id })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.vendorId, vendors.id), membershipsIn(scope), condition));
}

async function withMemberships(
  { db, scope }: Context,
  shown: Array<Omit<ListedVendor, "memberships">>,
): Promise<ListedVendor[]> {
  const ids = shown.map(({ id }) => id);
  const rows = await db
    .select({ vendorId: vendorPlatforms.vendorId, platform: platforms.name, tier: subscriptionTiers.name })
    .from(vendorPlatforms)
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .innerJoin(subscriptionTiers, eq(subscriptionTiers.id, vendorPlatforms.tierId))
    .where(and(inArray(vendorPlatforms.vendorId, ids), membershipsIn(scope), isStanding))
    .orderBy(asc(platforms.name));
  return shown.map((vendor) => ({
    ...vendor,
    memberships: rows.flatMap(({ vendorId, ...membership }) => (vendorId === vendor.id ? membership : [])),
  }));
}
