import { and, desc, eq } from "drizzle-orm";
import { planRequests } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";
import { answerer, asker, type PlanRequest, requestColumns } from "./plan-request";

/**
 * The newest request of a membership, open or answered; null where nobody has asked yet.
 *
 * @throws NotFound, Forbidden.
 */
export async function findLatestRequest(ctx: Context, member: Member): Promise<PlanRequest | null> {
  const { platformId, vendorId } = member;
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "plan-request.read", member);
  const [request] = await ctx.db
    .select(requestColumns)
    .from(planRequests)
    .leftJoin(asker, eq(asker.id, planRequests.askedBy))
    .leftJoin(answerer, eq(answerer.id, planRequests.answeredBy))
    .where(and(eq(planRequests.platformId, platformId), eq(planRequests.vendorId, vendorId)))
    .orderBy(desc(planRequests.askedAt), desc(planRequests.id))
    .limit(1);
  return request ?? null;
}
