import { and, eq, isNotNull, sql } from "drizzle-orm";
import { vendorPlatforms } from "@/db/schema";
import { audit } from "../audit";
import { beyondScope, type Context, isInScope } from "../context";
import { Conflict, Forbidden, NotFound } from "../errors";
import { authorise, can, installation } from "../policy";
import { tags } from "../tags";
import { fitToLimits } from "../tiers/quota";
import { violates } from "../violations";
import { limitsOf } from "./change-tier";
import { memberTags } from "./leave-platform";
import { type Effect, pauseAndResume } from "./pause-and-resume";
import { countedPages } from "./quota";
import type { Member } from "./standing";
import { countStored, type Stored } from "./stored";

type Joining = Member & { tierId: string };

/** What a vendor found again that had left before: what it has, and what the plan has room for now. */
export type Return = { stored: Stored } & Effect;

/**
 * Makes a vendor a member of a platform; its storefront is live at once with the platform's defaults. One that had left
 * finds everything as it was: pages, hidden pages, redirects and hosts, but for pages that the plan has no room for.
 *
 * @returns the tags of what visitors see differently now; `returned` is null where it is here for the first time.
 * @throws NotFound, or Conflict("vendorId") where it is a member already; Forbidden also where it is a member of other
 *   platforms and never was of this one: an admin of one platform alone cannot draw in another's vendor, which would
 *   take its people from that one's reach.
 */
export async function joinPlatform(
  ctx: Context,
  joining: Joining,
): Promise<{ membershipId: string; tags: string[]; returned: Return | null }> {
  if (!isInScope(ctx.scope, joining)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "membership.join", joining);
  const returning = await returnTo(ctx, joining);
  const membershipId = returning?.membershipId ?? (await joinAnew(ctx, joining));
  // Only now: a platform does not see vendors that were never members.
  const found = await memberTags(ctx, joining);
  if (!returning) return { membershipId, tags: found, returned: null };
  return { ...returning, tags: [...found, tags.vendor(joining.platformId, joining.vendorId)] };
}

async function joinAnew(ctx: Context, { platformId, vendorId, tierId }: Joining): Promise<string> {
  await refuseTaking(ctx, { platformId, vendorId });
  try {
    const [membership] = await ctx.db
      .insert(vendorPlatforms)
      .values({ platformId, vendorId, tierId })
      .returning({ id: vendorPlatforms.id });
    if (!membership) throw new Error("The membership was not stored.");
    const event = { action: "membership.join", platformId, vendorId, subjectId: membership.id };
    await audit(ctx, { ...event, detail: { version: 1, after: { tierId, endedAt: null } } });
    return membership.id;
  } catch (error) {
    throw refusalOf(error);
  }
}

async function returnTo(
  ctx: Context,
  { tierId, ...member }: Joining,
): Promise<{ membershipId: string; returned: Return } | null> {
  const isOver = and(
    eq(vendorPlatforms.platformId, member.platformId),
    eq(vendorPlatforms.vendorId, member.vendorId),
    isNotNull(vendorPlatforms.endedAt),
  );
  const [ended] = await ctx.db.select().from(vendorPlatforms).where(isOver).for("update");
  if (!ended) return null;
  const limits = await limitsOf(ctx.db, tierId);
  const version = ended.version + 1;
  await ctx.db
    .update(vendorPlatforms)
    .set({ tierId, version, endedAt: null, joinedAt: sql`now()` })
    .where(eq(vendorPlatforms.id, ended.id));
  const effect = fitToLimits(await countedPages(ctx.db, member), limits);
  await pauseAndResume(ctx.db, effect);
  const returned = { stored: await countStored(ctx.db, member), ...effect };
  const before = { tierId: ended.tierId, endedAt: ended.endedAt };
  const detail = { version, before, after: { tierId, endedAt: null }, ...returned };
  await audit(ctx, { action: "membership.join", ...member, subjectId: ended.id, detail });
  return { membershipId: ended.id, returned };
}

function refusalOf(error: unknown): unknown {
  if (violates(error, "vendor_platforms_platform_vendor")) {
    return new Conflict("vendorId", "The vendor is a member of this platform already.");
  }
  if (violates(error, "vendor_platforms_platform_id_platforms_id_fk")) {
    return new NotFound("The platform does not exist.");
  }
  if (violates(error, "vendor_platforms_vendor_id_vendors_id_fk")) return new NotFound("The vendor does not exist.");
  if (violates(error, "vendor_platforms_tier_id_subscription_tiers_id_fk")) {
    return new NotFound("The tier does not exist.");
  }
  return error;
}

async function refuseTaking(ctx: Context, { platformId, vendorId }: Member): Promise<void> {
  if (can(ctx.actor, "membership.join-another", installation)) return;
  const memberships = await beyondScope(ctx, ({ db }) =>
    db
      .select({ platformId: vendorPlatforms.platformId })
      .from(vendorPlatforms)
      .where(eq(vendorPlatforms.vendorId, vendorId)),
  );
  // One that is here already is refused for that.
  if (!memberships.length || memberships.some((each) => each.platformId === platformId)) return;
  throw new Forbidden("The vendor is a member of another platform. A super admin can add it here too.");
}
