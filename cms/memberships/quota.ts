import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { pages, subscriptionTiers, tierFeatures, vendorPlatforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { findOrigin } from "../pages/find-origin";
import { authorise } from "../policy";
import type { FeatureCode } from "../tiers/entitlements";
import { type CountedPage, creationRefusal, type Limits, refusalWords, type Usage, usageOf } from "../tiers/quota";
import { type Member, standingMember } from "./standing";

export type Plan = Limits & {
  membershipId: string;
  /** Of the membership. */
  version: number;
  tierId: string;
  tierCode: string;
  tierName: string;
  features: FeatureCode[];
};

/** The tier of a membership, its row locked until the transaction ends: who changes what is counted goes one by one. */
export async function lockPlan({ db }: Context, member: Member): Promise<Plan> {
  // By itself, before the tier is read: a row that was waited for may have got another tier meanwhile.
  await db.select({ id: vendorPlatforms.id }).from(vendorPlatforms).where(standingMember(member)).for("update");
  return findPlan(db, member);
}

/** @throws NotFound where the vendor is no member. */
export async function findPlan(db: Queryable, member: Member): Promise<Plan> {
  const [plan] = await db
    .select({
      membershipId: vendorPlatforms.id,
      version: vendorPlatforms.version,
      tierId: subscriptionTiers.id,
      tierCode: subscriptionTiers.code,
      tierName: subscriptionTiers.name,
      maxPages: subscriptionTiers.maxPages,
      maxCustomPages: subscriptionTiers.maxCustomPages,
      features: sql<FeatureCode[]>`array(
        select ${tierFeatures.featureCode} from ${tierFeatures} where ${tierFeatures.tierId} = ${subscriptionTiers.id}
      )`,
    })
    .from(vendorPlatforms)
    .innerJoin(subscriptionTiers, eq(subscriptionTiers.id, vendorPlatforms.tierId))
    .where(standingMember(member));
  if (!plan) throw new NotFound("The vendor is no member of this platform.");
  return plan;
}

/** The pages of a member as its plan counts them: what is deleted is not among them, what is paused is. */
export function countedPages(db: Queryable, { platformId, vendorId }: Member): Promise<CountedPage[]> {
  return db
    .select({
      id: pages.id,
      isCustom: sql<boolean>`not ${standsBehind}`,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      createdAt: pages.createdAt,
    })
    .from(pages)
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, vendorId), isNull(pages.deletedAt)));
}

/** Whether the platform shows something of its own at the place of a page, as `findOrigin` would find it. */
export const standsBehind = sql`exists (
  select from ${pages} as origin
  where origin.platform_id = ${pages.platformId} and origin.slug = ${pages.slug} and origin.owner_id = ${pages.platformId}
    and origin.locale = ${pages.locale} and origin.deleted_at is null
    and case when origin.scheduled_at <= now() then origin.scheduled_revision_id else origin.published_revision_id end is not null
)`;

/**
 * What a member uses and may use.
 *
 * @throws NotFound, Forbidden.
 */
export async function findUsage(ctx: Context, member: Member): Promise<Usage & Plan> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  return { ...(await findPlan(ctx.db, member)), ...usageOf(await countedPages(ctx.db, member)) };
}

/**
 * Makes sure that the plan has room for one more page at a place. The membership stays locked until the transaction
 * ends, so that two pages at once cannot both take the last one.
 *
 * @throws Conflict("quota") with usage and limits, or NotFound where the vendor is no member.
 */
export async function takeQuota(ctx: Context, place: Member & { slug: string; locale: string }): Promise<void> {
  const plan = await lockPlan(ctx, place);
  const usage = usageOf(await countedPages(ctx.db, place));
  const isCustom = (await findOrigin(ctx.db, place)) === null;
  const reason = creationRefusal({ ...plan, ...usage }, { isCustom });
  if (reason) throw new Conflict("quota", refusalWords(reason, plan), { reason, usage, plan });
}
