import { and, asc, desc, eq, ne, type SQL, sql } from "drizzle-orm";
import { planRequests, platforms, subscriptionTiers, vendorPlatforms, vendors } from "@/db/schema";
import type { Context, Scope } from "../context";
import { exactly, isAfter, isBefore, type MomentCursor } from "../moment-cursor";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import { answerer, asker, type PlanRequest, requestColumns } from "./plan-request";

/** Those that wait, the first that came first; or those that were answered or withdrawn, the newest first. */
export type RequestGroup = "open" | "closed";

export type ListedRequest = PlanRequest & {
  platform: { code: string; name: string };
  vendor: { code: string; name: string; isSuspended: boolean };
  /** The membership as it is now; it ended where the vendor has left since. */
  membership: { version: number; tierId: string; tierName: string; endedAt: Date | null };
};

type RequestFilter = { group: RequestGroup; vendorId?: string; after?: MomentCursor | null; limit?: number };

const most = 200;

/**
 * The requests for other tiers in the scope, a page at a time.
 *
 * @param vendorId only that vendor's.
 * @param after the last request of the page before.
 * @param limit most to return, up to 200.
 * @returns `count` is how many there are in the group, `next` the cursor of the page after, or null.
 * @throws Forbidden.
 */
export async function listRequests(
  ctx: Context,
  { group, vendorId, after, limit = 50 }: RequestFilter,
): Promise<{ requests: ListedRequest[]; count: number; next: MomentCursor | null }> {
  authorise(ctx, "plan-request.answer", scopeSubject(ctx.scope));
  const { db } = ctx;
  const size = Math.min(Math.max(limit, 1), most);
  const matching = and(
    requestsIn(ctx.scope),
    group === "open" ? isOpen : ne(planRequests.state, "open"),
    vendorId ? eq(planRequests.vendorId, vendorId) : undefined,
  );
  const [inOrder, follows] = group === "open" ? [asc, isAfter] : [desc, isBefore];
  const rows = await db
    .select({
      ...requestColumns,
      askedAtExactly: exactly(planRequests.askedAt),
      platform: { code: platforms.code, name: platforms.name },
      vendor: { code: vendors.code, name: vendors.name, isSuspended: sql<boolean>`${vendors.status} = 'suspended'` },
      membership: {
        version: vendorPlatforms.version,
        tierId: vendorPlatforms.tierId,
        tierName: subscriptionTiers.name,
        endedAt: vendorPlatforms.endedAt,
      },
    })
    .from(planRequests)
    .innerJoin(platforms, eq(platforms.id, planRequests.platformId))
    .innerJoin(vendors, eq(vendors.id, planRequests.vendorId))
    .innerJoin(
      vendorPlatforms,
      and(eq(vendorPlatforms.platformId, planRequests.platformId), eq(vendorPlatforms.vendorId, planRequests.vendorId)),
    )
    .innerJoin(subscriptionTiers, eq(subscriptionTiers.id, vendorPlatforms.tierId))
    .leftJoin(asker, eq(asker.id, planRequests.askedBy))
    .leftJoin(answerer, eq(answerer.id, planRequests.answeredBy))
    .where(and(matching, follows(after, { moment: planRequests.askedAt, id: planRequests.id })))
    .orderBy(inOrder(planRequests.askedAt), inOrder(planRequests.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    requests: shown.map(({ askedAtExactly: _, ...request }) => request),
    count: await db.$count(planRequests, matching),
    next: last ? { at: last.askedAtExactly, id: last.id } : null,
  };
}

/** How many requests in the scope wait for an answer. @throws Forbidden. */
export async function countOpenRequests(ctx: Context): Promise<number> {
  authorise(ctx, "plan-request.answer", scopeSubject(ctx.scope));
  return ctx.db.$count(planRequests, and(requestsIn(ctx.scope), isOpen));
}

const isOpen = eq(planRequests.state, "open");

/** The requests that lie in a scope: all, a platform's, or a vendor's on it. */
export function requestsIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  const { platformId, vendorId } = scope;
  const ofPlatform = eq(planRequests.platformId, platformId);
  return vendorId === null ? ofPlatform : and(ofPlatform, eq(planRequests.vendorId, vendorId));
}
