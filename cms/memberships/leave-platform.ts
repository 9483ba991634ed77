import { and, eq, sql } from "drizzle-orm";
import { domains, vendorPlatforms, vendors } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { refuseStale } from "../stale";
import { tags } from "../tags";
import { lockPlan } from "./quota";
import type { Member } from "./standing";
import { countStored, type Stored } from "./stored";

/**
 * Ends a membership: the storefront and its hosts answer 404 at once. Pages, hidden pages, redirects and domains stay
 * stored, out of use, until the vendor joins again; its hosts stay taken.
 *
 * @param version the membership's version that the writer saw; left out where any will do.
 * @returns the tags of what visitors see differently now, and how much stays stored.
 * @throws NotFound where the vendor is no member, or has left already; Forbidden, Conflict("version").
 */
export async function leavePlatform(
  ctx: Context,
  { version, ...member }: Member & { version?: number },
): Promise<{ tags: string[]; stored: Stored }> {
  const { platformId, vendorId } = member;
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "membership.leave", member);
  const { membershipId, tierId, version: seen } = await lockPlan(ctx, member);
  await refuseStale(ctx, { subjectId: membershipId, version: seen }, version);
  const [ended] = await ctx.db
    .update(vendorPlatforms)
    .set({ endedAt: sql`now()`, version: sql`${vendorPlatforms.version} + 1` })
    .where(eq(vendorPlatforms.id, membershipId))
    .returning({ version: vendorPlatforms.version, endedAt: vendorPlatforms.endedAt });
  if (!ended) throw new NotFound("The vendor is no member of this platform.");
  const stored = await countStored(ctx.db, member);
  await audit(ctx, {
    action: "membership.leave",
    platformId,
    vendorId,
    subjectId: membershipId,
    detail: {
      version: ended.version,
      before: { tierId, endedAt: null },
      after: { tierId, endedAt: ended.endedAt },
      stored,
    },
  });
  return { tags: await memberTags(ctx, member), stored };
}

/** What to expire when a membership begins or ends: the vendor's code, and every host of its storefront. */
export async function memberTags({ db }: Context, { platformId, vendorId }: Member): Promise<string[]> {
  const [vendor] = await db.select({ code: vendors.code }).from(vendors).where(eq(vendors.id, vendorId));
  if (!vendor) throw new NotFound("The vendor does not exist.");
  const hosts = await db
    .select({ host: domains.host })
    .from(domains)
    .where(and(eq(domains.platformId, platformId), eq(domains.vendorId, vendorId)));
  return [tags.member(vendor.code), ...hosts.map(({ host }) => tags.place(host))];
}
