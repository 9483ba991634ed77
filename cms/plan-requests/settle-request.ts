import { and, eq, sql } from "drizzle-orm";
import { planRequests, platforms, userRoles, users, vendors } from "@/db/schema";
import { audit } from "../audit";
import { beyondScope, type Context } from "../context";
import { queueMail } from "../mails/queue-mail";
import type { PlanRequestRow } from "./open-request-for-write";
import type { PlanRequestState } from "./plan-request";
import { answeredMail } from "./request-mails";

type Settled = { state: Exclude<PlanRequestState, "open">; answer: string; action: string };

/** Closes a request and records it; a step of granting, declining and withdrawing. */
export async function settleRequest(
  ctx: Context,
  { id, platformId, vendorId, tierName }: PlanRequestRow,
  { state, answer, action }: Settled,
): Promise<void> {
  const answered = { answeredBy: ctx.actor.userId, answeredAt: sql`now()` };
  await ctx.db
    .update(planRequests)
    .set({ state, answer, ...answered })
    .where(eq(planRequests.id, id));
  const detail = { before: { state: "open" }, after: { state, answer }, tier: tierName };
  await audit(ctx, { action, platformId, vendorId, subjectId: id, detail });
}

type Answered = { isGranted: boolean; answer: string; origin: string };

/** Tells who asked by mail what was decided, as long as they work for the vendor; a step of granting and declining. */
export async function notifyAsker(
  ctx: Context,
  { askedBy, platformId, vendorId, tierName }: PlanRequestRow,
  { isGranted, answer, origin }: Answered,
): Promise<void> {
  if (!askedBy) return;
  await beyondScope(ctx, async (beyond) => {
    const [told] = await beyond.db
      .select({
        reader: { email: users.email, name: users.name, locale: users.locale },
        vendor: { code: vendors.code, name: vendors.name },
        platform: { code: platforms.code, name: platforms.name },
      })
      .from(userRoles)
      .innerJoin(users, eq(users.id, userRoles.userId))
      .innerJoin(vendors, eq(vendors.id, userRoles.vendorId))
      .innerJoin(platforms, eq(platforms.id, platformId))
      .where(and(eq(userRoles.userId, askedBy), eq(userRoles.vendorId, vendorId)))
      .limit(1);
    if (!told) return;
    const query = new URLSearchParams({ vendor: told.vendor.code, platform: told.platform.code });
    const href = `${origin}/dashboard/usage?${query}`;
    const place = { vendor: told.vendor.name, platform: told.platform.name };
    await queueMail(beyond, answeredMail(told.reader, { ...place, tierName, isGranted, answer, href }));
  });
}
