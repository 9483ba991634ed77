import { and, eq } from "drizzle-orm";
import { planRequests } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { requestsIn } from "./list-requests";
import { answerer, asker, type PlanRequest, requestColumns } from "./plan-request";

/**
 * A request for another tier, open or answered.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden.
 */
export async function findRequest(ctx: Context, { requestId }: { requestId: string }): Promise<PlanRequest> {
  const [request] = await ctx.db
    .select(requestColumns)
    .from(planRequests)
    .leftJoin(asker, eq(asker.id, planRequests.askedBy))
    .leftJoin(answerer, eq(answerer.id, planRequests.answeredBy))
    .where(and(eq(planRequests.id, requestId), requestsIn(ctx.scope)));
  if (!request) throw new NotFound("There is no such request.");
  authorise(ctx, "plan-request.read", request);
  return request;
}
