import { eq } from "drizzle-orm";
import { subscriptionTiers } from "@/db/schema";
import { audit, auditAll } from "../audit";
import type { Context } from "../context";
import { pauseAndResume } from "../memberships/pause-and-resume";
import { parse } from "../parse";
import { tags } from "../tags";
import type { Limits } from "./quota";
import { storeFeatures } from "./store-features";
import { type TierInput, tierChangesSchema } from "./tier";
import { type TierRow, type TierTarget, tierForWrite } from "./tier-for-write";
import { effectsOn, type MemberEffect } from "./tier-members";

/** From this many storefronts on, expiring everything is less work than naming each. */
const mostTags = 1_000;

/**
 * Changes what a tier is called, allows and grants; what is left out stays. Pages that its members have no room for any
 * more are paused, newest first, and paused ones that fit again are shown again, in the same transaction.
 *
 * @returns the tier's version now, the tags of what visitors see differently, and how many pages were paused and resumed.
 * @throws Invalid, also where custom pages have more room than all pages; NotFound, Forbidden, Conflict("version").
 */
export async function updateTier(
  ctx: Context,
  { tierId, version, ...input }: TierTarget & Partial<Omit<TierInput, "code">>,
): Promise<{ version: number; tags: string[]; paused: number; resumed: number }> {
  const before = await tierForWrite(ctx, "tier.update", { tierId, version });
  const { features, ...changes } = parse(tierChangesSchema(before), input);
  const after = { ...before, ...changes };
  const stored = before.version + 1;
  await ctx.db
    .update(subscriptionTiers)
    .set({ ...changes, version: stored })
    .where(eq(subscriptionTiers.id, tierId));
  if (features) await storeFeatures(ctx.db, tierId, features);
  const effect = await fitMembers(ctx, tierId, after);
  const { paused, resumed } = effect;
  const now = { ...after, features: features ?? before.features };
  const detail = { version: stored, before: toldOf(before), after: toldOf(now), paused, resumed };
  await audit(ctx, { action: "tier.update", subjectId: tierId, detail });
  return { version: stored, ...effect };
}

function toldOf({ name, maxPages, maxCustomPages, features }: TierRow) {
  return { name, maxPages, maxCustomPages, features };
}

async function fitMembers(ctx: Context, tierId: string, limits: Limits) {
  const changed: string[] = [];
  let [paused, resumed] = [0, 0];
  for await (const batch of effectsOn(ctx.db, tierId, limits, { lock: true })) {
    const whole = { paused: batch.flatMap((each) => each.paused), resumed: batch.flatMap((each) => each.resumed) };
    await pauseAndResume(ctx.db, whole);
    await auditAll(
      ctx,
      batch.map((effect) => fitted(tierId, effect)),
    );
    changed.push(...batch.map(({ platformId, vendorId }) => tags.vendor(platformId, vendorId)));
    paused += whole.paused.length;
    resumed += whole.resumed.length;
  }
  return { tags: changed.length > mostTags ? [tags.everything] : changed, paused, resumed };
}

function fitted(tierId: string, { platformId, vendorId, membershipId, paused, resumed }: MemberEffect) {
  const detail = { tierId, paused, resumed };
  return { action: "membership.fit-to-tier", platformId, vendorId, subjectId: membershipId, detail };
}
