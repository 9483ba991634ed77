import type { Context } from "../context";
import { authorise, can, installation } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import { type FailedDeliveries, findFailedDeliveries } from "./find-failed-deliveries";
import { type FailedMails, findFailedMails } from "./find-failed-mails";
import { findNearLimits, type NearLimits } from "./find-near-limits";
import { findOverridesBehind, type OverridesBehind } from "./find-overrides-behind";
import { type AskedPlans, findPlanRequests } from "./find-plan-requests";
import { findScheduled, type Scheduled } from "./find-scheduled";

/** What an admin should look at; of each the first five, and how many there are. */
export type Attention = {
  planRequests: AskedPlans;
  scheduled: Scheduled;
  behind: OverridesBehind;
  nearLimits: NearLimits;
  failedDeliveries: FailedDeliveries;
  /** `null` for those who do not read the outbox. */
  failedMails: FailedMails | null;
};

/**
 * What waits for somebody in the scope: requests for another tier, pages that will be public within a week, overrides that a publish of the last
 * week left behind, vendors that have used up most of a plan, messages to webhooks that were given up within a day, and mail that could not be sent.
 *
 * @throws Forbidden.
 */
export async function findAttention(ctx: Context): Promise<Attention> {
  authorise(ctx, "overview.read", scopeSubject(ctx.scope));
  return {
    planRequests: await findPlanRequests(ctx.db, ctx.scope),
    scheduled: await findScheduled(ctx.db, ctx.scope),
    behind: await findOverridesBehind(ctx.db, ctx.scope),
    nearLimits: await findNearLimits(ctx.db, ctx.scope),
    failedDeliveries: await findFailedDeliveries(ctx.db, ctx.scope),
    failedMails: can(ctx.actor, "mail.read", installation) ? await findFailedMails(ctx.db) : null,
  };
}
