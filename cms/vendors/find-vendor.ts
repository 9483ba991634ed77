import { asc, desc, eq } from "drizzle-orm";
import { domains, platforms, subscriptionTiers, userRoles, users, vendorPlatforms, vendors } from "@/db/schema";
import { type Context, isInScope, type Scope } from "../context";
import { NotFound } from "../errors";
import { countedPages } from "../memberships/quota";
import { authorise, can, type Subject } from "../policy";
import { usageOf } from "../tiers/quota";
import type { Profile } from "./profile";
import { wholeVendor } from "./vendor-for-write";

/**
 * Everything about one vendor that lies in the scope: its memberships, also those that have ended, with tier and usage;
 * its people, for those who may know them; its hosts.
 *
 * @throws NotFound where it is not the scope's own and was never a member of its platform, Forbidden.
 */
export async function findVendor(ctx: Context, { vendorId }: { vendorId: string }) {
  const memberships = await membershipsIn(ctx, vendorId);
  const [vendor] = await ctx.db.select().from(vendors).where(eq(vendors.id, vendorId));
  if (!vendor || (ctx.scope !== "everything" && !memberships.length)) throw new NotFound("The vendor does not exist.");
  const subject = subjectIn(ctx.scope, vendorId);
  authorise(ctx, "vendor.read", subject);
  return {
    ...vendor,
    profile: vendor.profile as Profile,
    memberships,
    people: can(ctx.actor, "people.read", subject) ? await peopleOf(ctx, vendorId) : [],
    domains: await domainsIn(ctx, vendorId),
  };
}

export type FoundVendor = Awaited<ReturnType<typeof findVendor>>;

function subjectIn(scope: Scope, vendorId: string): Subject {
  return typeof scope === "string" ? wholeVendor(vendorId) : { platformId: scope.platformId, vendorId };
}

async function membershipsIn({ db, scope }: Context, vendorId: string) {
  const rows = await db
    .select({
      id: vendorPlatforms.id,
      version: vendorPlatforms.version,
      joinedAt: vendorPlatforms.joinedAt,
      endedAt: vendorPlatforms.endedAt,
      platform: { id: platforms.id, code: platforms.code, name: platforms.name, isActive: platforms.isActive },
      tier: {
        id: subscriptionTiers.id,
        name: subscriptionTiers.name,
        maxPages: subscriptionTiers.maxPages,
        maxCustomPages: subscriptionTiers.maxCustomPages,
      },
    })
    .from(vendorPlatforms)
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .innerJoin(subscriptionTiers, eq(subscriptionTiers.id, vendorPlatforms.tierId))
    .where(eq(vendorPlatforms.vendorId, vendorId))
    .orderBy(asc(platforms.name));
  const inScope = rows.filter(({ platform }) => isInScope(scope, { platformId: platform.id, vendorId }));
  const counted = inScope.map(async (membership) => ({
    ...membership,
    usage: usageOf(await countedPages(db, { platformId: membership.platform.id, vendorId })),
  }));
  return Promise.all(counted);
}

function peopleOf({ db }: Context, vendorId: string) {
  return db
    .select({ roleId: userRoles.id, kind: userRoles.kind, userId: users.id, name: users.name, email: users.email })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(eq(userRoles.vendorId, vendorId))
    .orderBy(desc(userRoles.kind), asc(users.name));
}

async function domainsIn({ db, scope }: Context, vendorId: string) {
  const rows = await db
    .select({
      id: domains.id,
      platformId: domains.platformId,
      host: domains.host,
      isPrimary: domains.isPrimary,
      verifiedAt: domains.verifiedAt,
    })
    .from(domains)
    .where(eq(domains.vendorId, vendorId))
    .orderBy(asc(domains.host));
  return rows.filter(({ platformId }) => isInScope(scope, { platformId, vendorId }));
}
