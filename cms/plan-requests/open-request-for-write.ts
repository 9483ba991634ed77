import { and, eq } from "drizzle-orm";
import { planRequests, users, vendorPlatforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { type Action, authorise } from "../policy";

export type PlanRequestRow = typeof planRequests.$inferSelect;

/**
 * An open request that is about to be granted, declined or withdrawn; its membership's row and its own are locked until
 * the transaction ends, in the order in which asking takes them.
 *
 * @throws Conflict("request") with who was first where it is not open any more; NotFound, Forbidden.
 */
export async function openRequestForWrite(ctx: Context, action: Action, requestId: string): Promise<PlanRequestRow> {
  const isIt = eq(planRequests.id, requestId);
  const [found] = await ctx.db.select().from(planRequests).where(isIt);
  if (!found || !isInScope(ctx.scope, found)) throw new NotFound("There is no such request.");
  authorise(ctx, action, found);
  const { platformId, vendorId } = found;
  const isMember = and(eq(vendorPlatforms.platformId, platformId), eq(vendorPlatforms.vendorId, vendorId));
  await ctx.db.select({ id: vendorPlatforms.id }).from(vendorPlatforms).where(isMember).for("update");
  const [request] = await ctx.db.select().from(planRequests).where(isIt).for("update");
  if (!request) throw new NotFound("There is no such request.");
  if (request.state !== "open") throw new Conflict("request", await closedWords(ctx, request));
  return request;
}

async function closedWords({ db }: Context, { state, answeredBy }: PlanRequestRow): Promise<string> {
  const [by] = answeredBy ? await db.select({ name: users.name }).from(users).where(eq(users.id, answeredBy)) : [];
  return `${by?.name ?? "Someone else"} has ${state} this request in the meantime. Nothing more was changed.`;
}
