import { eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { subscriptionTiers, vendorPlatforms } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { authorise } from "../policy";
import { refuseStale } from "../stale";
import { tags } from "../tags";
import { type CountedPage, fitToLimits, type Limits, quotaRefusal, usageOf } from "../tiers/quota";
import { type Effect, pauseAndResume } from "./pause-and-resume";
import { countedPages, findPlan, lockPlan } from "./quota";
import type { Member } from "./standing";

/**
 * Moves a membership to another tier. What is over the new plan is paused, newest first, and never deleted; what fits
 * again is shown again.
 *
 * @param version the membership's version that the writer saw; left out where any will do.
 * @returns the membership's version now, the tags of what visitors see differently, and the ids of the pages that were
 *   paused and resumed.
 * @throws NotFound, Forbidden, Conflict("version").
 */
export async function changeTier(
  ctx: Context,
  { tierId, version, ...member }: Member & { tierId: string; version?: number },
): Promise<Effect & { version: number; tags: string[] }> {
  refuseOutside(ctx, member);
  authorise(ctx, "membership.change-tier", member);
  const { membershipId, tierId: before, version: seen } = await lockPlan(ctx, member);
  await refuseStale(ctx, { subjectId: membershipId, version: seen }, version);
  const stored = seen + 1;
  const effect = fitToLimits(await countedPages(ctx.db, member), await limitsOf(ctx.db, tierId));
  await ctx.db.update(vendorPlatforms).set({ tierId, version: stored }).where(eq(vendorPlatforms.id, membershipId));
  await pauseAndResume(ctx.db, effect);
  const detail = { version: stored, before: { tierId: before }, after: { tierId }, ...effect };
  await audit(ctx, { action: "membership.change-tier", ...member, subjectId: membershipId, detail });
  return { ...effect, version: stored, tags: [tags.vendor(member.platformId, member.vendorId)] };
}

/** What `changeTier` would pause and bring back. */
export async function previewTier(ctx: Context, { tierId, ...member }: Member & { tierId: string }): Promise<Effect> {
  refuseOutside(ctx, member);
  authorise(ctx, "membership.choose-pages", member);
  await findPlan(ctx.db, member);
  return fitToLimits(await countedPages(ctx.db, member), await limitsOf(ctx.db, tierId));
}

/**
 * Decides which of a member's pages are shown under its plan; all others are paused.
 *
 * @param version the membership's version that the writer saw; left out where any will do.
 * @param among the pages that were chosen from: one that was made since stays as it is. Left out, it is all of them.
 * @throws Invalid where a page is not the member's, Conflict("quota") where the plan has no room for them all;
 *   Conflict("version"), NotFound, Forbidden.
 */
export async function choosePages(
  ctx: Context,
  {
    pageIds: chosen,
    among,
    version,
    ...member
  }: Member & { pageIds: readonly string[]; among?: readonly string[]; version?: number },
): Promise<Effect & { tags: string[] }> {
  refuseOutside(ctx, member);
  authorise(ctx, "membership.choose-pages", member);
  const plan = await lockPlan(ctx, member);
  await refuseStale(ctx, { subjectId: plan.membershipId, version: plan.version }, version);
  const all = await countedPages(ctx.db, member);
  const problems = chosen
    .filter((id) => !all.some((page) => page.id === id))
    .map((id) => ({ path: `pageIds.${id}`, message: "is not one of the vendor's pages" }));
  if (problems.length) throw new Invalid(problems);
  const untouched = among ? all.filter(({ id, isPaused }) => !isPaused && !among.includes(id)) : [];
  const pageIds = [...chosen, ...untouched.map(({ id }) => id)];
  refuseOverPlan(
    all.filter(({ id }) => pageIds.includes(id)),
    plan,
  );

  const effect = {
    paused: all.filter(({ id, isPaused }) => !isPaused && !pageIds.includes(id)).map(({ id }) => id),
    resumed: all.filter(({ id, isPaused }) => isPaused && pageIds.includes(id)).map(({ id }) => id),
  };
  await pauseAndResume(ctx.db, effect);
  await audit(ctx, { action: "membership.choose-pages", ...member, subjectId: plan.membershipId, detail: effect });
  return { ...effect, tags: [tags.vendor(member.platformId, member.vendorId)] };
}

function refuseOverPlan(chosen: readonly CountedPage[], limits: Limits): void {
  const active = chosen.map((page) => ({ ...page, isPaused: false }));
  for (const [index, page] of active.entries()) {
    const usage = usageOf(active.slice(0, index));
    const reason = quotaRefusal(usage, limits, page);
    if (reason) throw new Conflict("quota", "The plan has no room for all of these pages.", { reason, limits });
  }
}

function refuseOutside({ scope }: Context, member: Member): void {
  if (!isInScope(scope, member)) throw new NotFound("The vendor is no member of this platform.");
}

/** What a tier allows. */
export async function limitsOf(db: Queryable, tierId: string): Promise<Limits> {
  const [limits] = await db
    .select({ maxPages: subscriptionTiers.maxPages, maxCustomPages: subscriptionTiers.maxCustomPages })
    .from(subscriptionTiers)
    .where(eq(subscriptionTiers.id, tierId));
  if (!limits) throw new NotFound("The tier does not exist.");
  return limits;
}
