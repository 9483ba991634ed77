import { eq } from "drizzle-orm";
import { z } from "zod";
import { planRequests, subscriptionTiers } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { lockPlan } from "../memberships/quota";
import type { Member } from "../memberships/standing";
import { parse } from "../parse";
import { authorise } from "../policy";
import { violates } from "../violations";
import { notifyAdmins } from "./notify-admins";
import { noteSchema, refuseSuspended } from "./plan-request";

const inputSchema = z.strictObject({ note: noteSchema.default(""), origin: z.url() });

type Asking = Member & { tierId: string } & z.input<typeof inputSchema>;

/**
 * Asks a platform's admins for another tier, in their console and by mail.
 *
 * @param asking with the tier that is wanted, a note to go with it, and the origin of the application.
 * @throws Conflict where the vendor has the tier already, is suspended, or has a request open; Invalid, NotFound,
 *   Forbidden.
 */
export async function requestPlan(
  ctx: Context,
  { platformId, vendorId, tierId, ...input }: Asking,
): Promise<{ requestId: string }> {
  const member = { platformId, vendorId };
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "plan-request.create", member, "Only an owner of the vendor can ask for another plan.");
  const { note, origin } = parse(inputSchema, input);
  const plan = await lockPlan(ctx, member);
  await refuseSuspended(ctx, vendorId);
  if (plan.tierId === tierId) throw new Conflict("tierId", `The plan is ${plan.tierName} already.`);
  const tierName = await nameOf(ctx, tierId);
  const asked = { ...member, tierId, tierName, fromTierName: plan.tierName, note };
  const requestId = await store(ctx, asked);
  await notifyAdmins(ctx, { ...asked, origin });
  const after = { tier: tierName, note };
  await audit(ctx, { action: "plan-request.create", ...member, subjectId: requestId, detail: { after } });
  return { requestId };
}

async function nameOf({ db }: Context, tierId: string): Promise<string> {
  const isIt = eq(subscriptionTiers.id, tierId);
  const [tier] = await db.select({ name: subscriptionTiers.name }).from(subscriptionTiers).where(isIt);
  if (!tier) throw new NotFound("This plan is not offered any more. Reload the page to see those that are.");
  return tier.name;
}

async function store(ctx: Context, asked: typeof planRequests.$inferInsert): Promise<string> {
  try {
    const stored = { ...asked, askedBy: ctx.actor.userId };
    const [request] = await ctx.db.insert(planRequests).values(stored).returning({ id: planRequests.id });
    if (!request) throw new Error("The request was not stored.");
    return request.id;
  } catch (error) {
    if (!violates(error, "plan_requests_one_open")) throw error;
    throw new Conflict("request", "A request is open already. Withdraw it to ask for something else.");
  }
}
